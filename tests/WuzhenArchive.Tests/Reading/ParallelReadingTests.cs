using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using WuzhenArchive.Exchange;
using WuzhenArchive.Reading;

namespace WuzhenArchive.Tests.Reading;

/// <summary>One reader serves all threads: it keeps nothing of an article.</summary>
public class ParallelReadingTests
{
    private static readonly string[] Sentences =
    [
        "Minister Ann Lee argued that the port is closed.", "“It is full,” she said.", "He told reporters that it would reopen.", "According to Otto Berg, the dam leaks.", "“Nobody asked us,” Berg added.",
        "The council opposed free passage.", "In June 2022 the Lakeside Summit drew 900 participants.", "The statement reads as follows:", "Ann Lee opened the second Lakeside Rivers Conference by video.",
    ];

    [Fact]
    public void many_articles_at_once_read_as_they_do_one_after_the_other()
    {
        var articles = Enumerable.Range(1, 200).Select(Article).ToArray();
        var inOrder = articles.Select(Json).ToArray();
        var atOnce = new string[articles.Length];
        Parallel.For(0, articles.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => atOnce[i] = Json(articles[i]));
        Assert.Equal(inOrder, atOnce);
    }

    [Fact]
    public void what_is_known_to_every_reading_is_never_replaced()
    {
        var fields = typeof(ArticleReader).Assembly.GetTypes()
            .Where(t => t.Namespace is { } space && (space.StartsWith("WuzhenArchive.Reading", StringComparison.Ordinal) || space is "WuzhenArchive.Authority" or "WuzhenArchive.Text"))
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Concat(t == typeof(ArticleReader) ? t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic) : []))
            .ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, f => Assert.True(f.IsInitOnly || f.IsLiteral || IsPrimaryParameter(f), $"{f.DeclaringType}.{f.Name}"));
    }

    // A parameter of a class is a field that nothing but its own code can set, and the compiler knows no other kind.
    private static bool IsPrimaryParameter(FieldInfo field) => field.Name.StartsWith('<') && field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static string Article(int seed)
    {
        var random = new Random(seed);
        var paragraphs = Enumerable.Range(0, 12).Select(_ => string.Join(' ', Enumerable.Range(0, 3).Select(_ => Sentences[random.Next(Sentences.Length)])));
        return $"Title {seed}\n\nby Ann Lee\n\n" + string.Join("\n\n", paragraphs);
    }

    private static string Json(string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            ReadingJson.Write(json, "article.txt", Invented.Read(text));
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
