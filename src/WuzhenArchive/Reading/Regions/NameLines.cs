using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Finds the lines of a head that sign without a word that says so: "Ella Gloverman ⏎ Sunday 14 May 2022", "by dmerej ⏎ 2017-02-11". A name
/// beside a date signs where a title stands above.
/// </summary>
internal sealed class NameLines(string text, string shadow, List<Line> lines, HeadLine[] heads, BlockRole?[] roles, LineKind[] looks)
{
    private const int FewestTitleWords = 4;
    private const int MostBetween = 3;

    private HashSet<string>? ordinary;

    /// <summary>Marks them as bylines in the kinds of lines.</summary>
    /// <param name="from">The first line of the head.</param>
    /// <param name="end">The line that the head ends before.</param>
    public void Mark(int from, int end)
    {
        for (var i = from + 1; i < end && !heads.AsSpan()[from..end].Contains(HeadLine.Byline); i++)
        {
            if (heads[i] == HeadLine.Words && roles[i] is not (BlockRole.Title or BlockRole.Heading) && IsBesideDate(i, from, end) && Names(i, from).Count > 0)
            {
                heads[i] = HeadLine.Byline;
            }
        }
    }

    /// <summary>The names of a line that stands where names sign; a name that no table lists is one below a title.</summary>
    public IReadOnlyList<string> Names(int line, int from)
    {
        var (words, printed) = (lines[line].Span.Of(shadow), lines[line].Span.Of(text));
        return Bylines.OfHandle(words, printed) is { } handle ? [handle]
            : Enumerable.Range(from, line - from).Any(IsTitleLike) ? Bylines.OfBareLine(words, printed, IsOrdinary)
            : Enumerable.Range(from, line - from).Any(t => heads[t] == HeadLine.Words || looks[t] == LineKind.Headline) ? Bylines.OfBareLine(words, printed)
            : [];
    }

    /// <summary>The name that a line is and says nothing of; none where a word of it is an ordinary one.</summary>
    public IReadOnlyList<string> Bare(int line) => Bylines.OfBareLine(lines[line].Span.Of(shadow), lines[line].Span.Of(text), IsOrdinary);

    /// <summary>
    /// The names on a date line: "Ann Lee - Nov 19, 2019, 8:15 pm", "3 May 2021 - Rosalind Dahl, Ann Lee". One that no table lists is a name
    /// beside one that is listed, or beside a job.
    /// </summary>
    public IReadOnlyList<string> BesideDate(int line, int from)
    {
        var (at, dated) = (lines[line].Span, DateLine.Of(lines[line].Span.Of(shadow)));
        List<Span> pieces = dated is null ? [] : [.. dated.Rest.Select(p => new Span(at.Start + p.Start, p.Length)).Where(p => !p.Of(shadow).Split(' ').All(PressWords.IsSection))];
        var vouched = pieces.Exists(p => Listed(p).Count > 0 || p.Of(shadow).Split(' ') is { Length: <= 4 } words && PressWords.IsJob(words[^1]))
            && Enumerable.Range(from, line - from).Any(IsTitleLike);
        return [.. pieces.Select(p => Listed(p) is { Count: > 0 } listed || !vouched ? Listed(p) : Bylines.OfBareLine(p.Of(shadow), p.Of(text), IsOrdinary)).TakeWhile(n => n.Count > 0).SelectMany(n => n)];
    }

    private IReadOnlyList<string> Listed(Span piece)
    {
        var (words, printed) = (piece.Of(shadow), piece.Of(text));
        return Bylines.Read(words, printed) is { } read ? read
            : (Bylines.OfHandle(words, printed) ?? DateLine.Handle(printed)) is { } handle ? [handle]
            : Bylines.OfBareLine(words, printed);
    }

    private bool IsTitleLike(int line) => heads[line] == HeadLine.Words && lines[line].Span.In(shadow).Count(' ') + 1 >= FewestTitleWords || looks[line] == LineKind.Headline;

    // Jobs, addresses and buttons may stand between: "Ann Lee ⏎ @annlee ⏎ 3 May 2021". Right below the title a name signs where the head has a date at all.
    private bool IsBesideDate(int line, int from, int end)
    {
        var next = line + 1;
        while (next < end && next - line <= MostBetween && (heads[next] == HeadLine.Site || IsJob(lines[next])))
        {
            next++;
        }
        return (next < end && IsDate(next)) || IsDate(line - 1)
            || (IsTitleLike(line - 1) && !Enumerable.Range(from, line - 1 - from).Any(IsTitleLike) && !lines[line].Span.In(shadow).ContainsAnyInRange('0', '9') && (line + 1 >= end || heads[line + 1] is HeadLine.Site or HeadLine.Caption or HeadLine.Credit) && Enumerable.Range(from, end - from).Any(IsDate));
    }

    private bool IsDate(int line) => heads[line] is HeadLine.Date or HeadLine.UnclearDate or HeadLine.DateLabel;

    // "Harbour correspondent"
    private bool IsJob(Line line) =>
        line.Span.Length < 60 && line.Span.Of(shadow).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: <= 5 } words && Array.Exists(words, PressWords.IsJob);

    // A word that the text also prints in small letters is no name: "Big Tech" in a text on big ships.
    public bool IsOrdinary(string word) =>
        (ordinary ??= [.. Tokenizer.Cut(shadow, new Span(0, shadow.Length)).Where(t => char.IsLower(shadow[t.Start])).Select(t => shadow.Substring(t.Start, t.Length))])
            .Contains(word.ToLowerInvariant()) && !Words.ClassOf(word).HasFlag(WordClass.NameParticle);
}
