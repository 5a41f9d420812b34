using System.Text;
using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading.Formats;

/// <summary>Text saved twice through the wrong encoding is kept as it is, and a finding says so.</summary>
public class SavedTwiceTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("a.txt", "Lock keeper José Peña spoke.", "'JosÃ©' where 'José' is meant, in 2 places")]
    [InlineData("a.txt", "The lock cost £9 million.", "'Â£9' where '£9' is meant, in 1 place.")]
    [InlineData("a.txt", "The keepers said: “The lake’s full.”", "'â€œThe' where '“The' is meant, in 3 places")]
    [InlineData("a.md", "# Łódź\n\nThe lock – in Poland – was dry.", "")]
    [InlineData("a.html", "<p>Frau Müller said that the lock was dry.</p>", "'MÃ¼ller' where 'Müller' is meant")]
    [InlineData("a.txt", "乌镇的河水从桥下流过。", " where '乌镇的河水")]
    [InlineData("a.txt", "Шлюз открыт.", " where 'Шлюз' is meant")]
    public void text_saved_twice_gets_a_finding(string file, string text, string message)
    {
        var twice = string.Concat(Encoding.UTF8.GetBytes(text).Select(b => Western.GetString([b])));
        var decoded = Assert.IsType<Decoded>(SourceDecoder.Decode(file, Encoding.UTF8.GetBytes(twice)));
        var finding = Assert.Single(decoded.Findings, f => f.Kind == FindingKind.Encoding);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Span.End, 1, decoded.Text.Length);
    }

    [Theory]
    [InlineData("Lock keeper José Peña spoke of “the Ä” and of café”… in NÃO.")]
    [InlineData("„Ä“, „Ö“ and „Ü“ are letters.")]
    [InlineData("Le prix est de 9 £, dit-il : « Âge d’or. »")]
    [InlineData("Łódź, Ærø, Þórr, Đorđe, Straße, İstanbul, 乌镇, Шлюз.")]
    public void honest_text_gets_none(string text) =>
        Assert.Empty(Assert.IsType<Decoded>(SourceDecoder.Decode("a.txt", Encoding.UTF8.GetBytes(text))).Findings);
}
