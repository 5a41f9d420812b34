using System.Globalization;
using System.Text.RegularExpressions;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Language;

/// <summary>Makes the leaves of the tree, counts them, and notes what was taken otherwise than written.</summary>
internal sealed partial class QueryTerms
{
    public static readonly string[] Fields = ["speaker", "year", "at", "on", "kind", "cue", "topic", "author", "article"];

    private readonly List<string> notes = [];
    private int count;

    public IReadOnlyList<string> Notes => notes;

    public void Note(string note)
    {
        if (!notes.Contains(note))
            notes.Add(note);
    }

    public QueryNode? Phrase(string words)
    {
        if (words.Contains('*', StringComparison.Ordinal))
            Note("A * is understood at the end of a single word only; in a phrase it was left out.");
        return Sequence(words);
    }

    public QueryNode? Chunk(string chunk)
    {
        if (chunk == "AND")
        {
            Note("AND was left out: all words are sought as it is.");
            return null;
        }
        if (chunk is "NOT")
            Note("NOT was taken as a word; to leave a word out, write -word.");
        if (YearRange().Match(chunk) is { Success: true } range && range.Groups["first"].Length + range.Groups["last"].Length > 4)
            return Counted() ? Years("year", range) : null;
        return chunk.EndsWith('*') ? Start(chunk.TrimEnd('*')) : Word(chunk);
    }

    public QueryNode? Field(string name, string value)
    {
        if (!Fields.Contains(name))
        {
            Note($"There is no field “{Shown(name)}”; it was taken as a word. The fields are {string.Join(", ", Fields)}.");
            return Sequence(name + " " + value);
        }
        if (IndexText.Words(value).Count == 0)
        {
            Note($"The field {name}: has no value and was left out.");
            return null;
        }
        return Counted() ? Known(name, value.Trim()) : null;
    }

    private QueryNode? Known(string name, string value) => name switch
    {
        "speaker" => new SpeakerIs(value),
        "cue" => new CueIs(value),
        "topic" => new TopicIs(value),
        "author" => new AuthorIs(value),
        "article" => new ArticleIs(value),
        "year" or "at" or "on" when YearRange().Match(value) is { Success: true } range => Years(name, range),
        "year" or "at" or "on" when Year(value) is { } year => Years(name, year, year),
        "at" when SearchOccasion.Named(value) is { } occasion => new SaidWhere(occasion),
        "kind" when SearchKind.Named(value) is { } kind => new KindIs(kind),
        _ => Unknown(name, value),
    };

    private InSequence? Unknown(string name, string value)
    {
        Note(name is "year" or "on"
            ? $"“{Shown(value)}” is no year and was taken as words. A year has four digits; a range is written 2015..2016."
            : name == "at"
            ? $"“{Shown(value)}” is no place where words are said and was taken as words. After at: stands a year, a range such as 2015..2016, or {QueryWords.Listed([.. SearchOccasion.All.Select(o => o.Name)], " or ")}."
            : $"There is no kind “{Shown(value)}”; it was taken as words. The kinds are {string.Join(", ", SearchKind.All.Select(k => k.Name))}.");
        return Sequence(value);
    }

    private QueryNode Years(string field, Match range)
    {
        var (first, last) = (Year(range.Groups["first"].Value), Year(range.Groups["last"].Value));
        if (first <= last || first is null || last is null)
            return Years(field, first, last);
        Note($"The years {first}..{last} were turned round.");
        return Years(field, last, first);
    }

    private static QueryNode Years(string field, int? first, int? last) => field switch
    {
        "at" => new SaidAt(first, last),
        "on" => new ArticleOn(first, last),
        _ => new YearIs(first, last),
    };

    private static int? Year(string digits) =>
        digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private QueryNode? Start(string beginning)
    {
        var tokens = IndexText.Tokens(beginning);
        if (tokens.Count == 1 && tokens[0].Word.Length >= QueryBounds.Beginning)
            return Counted() ? new Beginning(tokens[0].Word) : null;
        Note($"“{Shown(beginning)}*” was taken as a word: a * needs one word of {QueryBounds.Beginning} letters or more before it.");
        return Word(beginning);
    }

    private QueryNode? Word(string chunk)
    {
        if (chunk.Contains('*', StringComparison.Ordinal))
            Note("A * is understood at the end of a word only; elsewhere it was left out.");
        var tokens = IndexText.Tokens(chunk);
        return tokens.Count != 1 ? Sequence(chunk) : Counted() ? new AnyForm(tokens[0]) : null;
    }

    // Several words without a space between them ("and/or", 网络) belong one after the other.
    private InSequence? Sequence(string words)
    {
        var tokens = IndexText.Tokens(words).TakeWhile(_ => Counted()).ToList();
        if (tokens.Count == 0 && words.Trim().Length > 0 && count <= QueryBounds.Terms)
            Note($"“{Shown(words)}” has no letter or digit and was left out.");
        return tokens.Count > 0 ? new InSequence(tokens) : null;
    }

    private bool Counted()
    {
        if (++count <= QueryBounds.Terms)
            return true;
        Note($"Only the first {QueryBounds.Terms} words and fields were sought.");
        return false;
    }

    private static string Shown(string typed) => Shortened.Of(typed, 40);

    [GeneratedRegex(@"^(?<first>[0-9]{4})?\.\.(?<last>[0-9]{4})?$")]
    private static partial Regex YearRange();
}
