using System.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>
/// What is allocated to read an article is bounded by its length. It is nearly the same on every machine and at any load, as time is not: a
/// rule that copies each word, or makes an object for it, is seen here first.
/// </summary>
public class AllocationTests
{
    // Half of it is for the trees of sentences.
    private const double MostPerByte = 150;

    private const int Paragraphs = 12;

    private static readonly string[] Sentences =
    [
        "The port of the old town was full in the morning, and nobody had seen so many boats on the lake since the flood.",
        "“The river is low,” said Otto Berg, a lock keeper. “It will be lower in the coming winter.”",
        "Minister Ann Lee told the second Lakeside Rivers Conference in 2022 that every ferry needs a lock.",
        "According to the council, the toll for small boats has changed twice in three years.",
        "At the first conference in 2021, some 1,600 people from more than 40 countries had gathered in Lakeside.",
        "He argued that the treaty of last year was worth less than its repair, and that the villages had been promised more.",
    ];

    [Fact]
    public void an_article_of_five_kilobytes_takes_no_more_than_its_share_of_memory() =>
        Assert.InRange(AllocatedPerByte(Article(Paragraphs)), 1, MostPerByte);

    [Fact]
    public void an_article_ten_times_as_long_takes_no_more_for_each_byte() =>
        Assert.InRange(AllocatedPerByte(Article(10 * Paragraphs)), 1, MostPerByte);

    // What is made once, for all articles, is made by the first reading.
    private static double AllocatedPerByte(string text)
    {
        Invented.Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Invented.Read(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(read.Statements);
        Assert.NotEmpty(read.Facts);
        return allocated / (double)Encoding.UTF8.GetByteCount(text);
    }

    private static string Article(int paragraphs) => "Old Locks Never Sleep on the Lake\n\nby Ottilie Varga\n\nJune 2, 2022\n\n"
        + string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(p => string.Join(' ', Enumerable.Range(p, 4).Select(s => Sentences[s % Sentences.Length]))));
}
