using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests.Reading;

/// <summary>The rules are general: nothing that reads knows a seed by heart.</summary>
public class GeneralityTests
{
    private const int WordsInARow = 5;

    private static readonly string[] Names = ["Jinping", "Medvedev", "Masimov", "Sariev", "Qohir", "Chehade", "Alibaba", "ICANN", "CAC", "Segal", "CFR", "8aa4ff3c18294944", "ee7e96ba448954d5"];

    private static IEnumerable<string> Sources => Directory.EnumerateFiles(Path.Combine(Seeds.Root, "src", "WuzhenArchive", "Reading"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [Fact]
    public void no_rule_and_no_lexicon_holds_words_of_a_seed_in_a_row()
    {
        var known = Seeds.Files.SelectMany(f => Runs(File.ReadAllText(Path.Combine(Seeds.Folder, f)))).ToHashSet();
        Assert.NotEmpty(known);
        Assert.All(Sources, file => Assert.DoesNotContain(Runs(File.ReadAllText(file)), known.Contains));
    }

    [Fact]
    public void no_rule_and_no_lexicon_names_a_person_or_body_of_a_seed() =>
        Assert.All(Sources, file => Assert.Empty(Words(CodeOf(file)).Intersect(Names)));

    // Examples in the search language and in comments may name speakers; lines of code may not.
    private static string CodeOf(string file) => string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words(text).Select(w => w.ToLowerInvariant()).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - WordsInARow + 1)).Select(i => string.Join(' ', words.GetRange(i, WordsInARow)));
    }

    private static IEnumerable<string> Words(string text) => Tokenizer.Cut(Shadow.Of(text), new Span(0, text.Length)).Where(t => t.Kind != TokenKind.Mark).Select(t => t.Span.Of(text));
}
