using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Finds the lines of a head that sign without a word that says so: "Ella Gloverman ⏎ Sunday 14 May 2022", "by dmerej ⏎ 2017-02-11". A name
/// beside a date signs where a title stands above.
/// </summary>
internal sealed class NameLines(PageLines page, Head head)
{
    private const int FewestTitleWords = 4;
    private const int MostBetween = 3;

    private HashSet<string>? ordinary;

    /// <summary>Marks them as bylines in the kinds of lines.</summary>
    public void Mark()
    {
        for (var i = head.From + 1; i < head.End && !head.Kinds.AsSpan()[head.From..head.End].Contains(HeadLine.Byline); i++)
        {
            if (head.Kinds[i] == HeadLine.Words && page.Roles[i] is not (BlockRole.Title or BlockRole.Heading) && IsBesideDate(i)
                && Names(i).Count > 0)
            {
                head.Kinds[i] = HeadLine.Byline;
            }
        }
    }

    /// <summary>The names of a line that stands where names sign; a name that no table lists is one below a title.</summary>
    public IReadOnlyList<string> Names(int line)
    {
        // "Addis Ababa ⏎ 3 May 2021", of a text that says "in Addis Ababa"
        if (page.Shadow.Contains(" in " + page.Words(line), StringComparison.Ordinal))
        {
            return [];
        }
        var (words, printed) = (page.Words(line), page.Printed(line));
        return Bylines.OfHandle(words, printed) is { } handle ? [handle]
            : Enumerable.Range(head.From, line - head.From).Any(IsTitleLike) ? Bylines.OfBareLine(words, printed, IsOrdinary)
            : Enumerable.Range(head.From, line - head.From).Any(t => head.Kinds[t] == HeadLine.Words || page.Looks[t] == LineKind.Headline)
                ? Bylines.OfBareLine(words, printed)
            : [];
    }

    /// <summary>The name that a line is and says nothing of; none where a word of it is an ordinary one.</summary>
    public IReadOnlyList<string> Bare(int line) => Bylines.OfBareLine(page.Words(line), page.Printed(line), IsOrdinary);

    /// <summary>
    /// The names on a date line: "Ann Lee - Nov 19, 2019, 8:15 pm", "3 May 2021 - Rosalind Dahl, Ann Lee". One that no table lists is a
    /// name beside one that is listed, or beside a job.
    /// </summary>
    public IReadOnlyList<string> BesideDate(int line)
    {
        var (at, dated) = (page.Lines[line].Span, DateLine.Of(page.Words(line)));
        List<Span> pieces = dated is null ? []
            : [.. dated.Rest.Select(p => new Span(at.Start + p.Start, p.Length))
            .Where(p => !p.Of(page.Shadow).Split(' ').All(PressWords.IsSection))];
        var vouched = pieces.Exists(p => Listed(p).Count > 0
            || p.Of(page.Shadow).Split(' ') is { Length: <= 4 } words && PressWords.IsJob(words[^1]))
            && Enumerable.Range(head.From, line - head.From).Any(IsTitleLike);
        return [.. pieces.Select(p => Listed(p) is { Count: > 0 } listed || !vouched ? Listed(p)
            : Bylines.OfBareLine(p.Of(page.Shadow), p.Of(page.Text), IsOrdinary)).TakeWhile(n => n.Count > 0).SelectMany(n => n)];
    }

    private IReadOnlyList<string> Listed(Span piece)
    {
        var (words, printed) = (piece.Of(page.Shadow), piece.Of(page.Text));
        return Bylines.Read(words, printed) is { } read ? read
            : (Bylines.OfHandle(words, printed) ?? DateLine.Handle(printed)) is { } handle ? [handle]
            : Bylines.OfBareLine(words, printed);
    }

    private bool IsTitleLike(int line) =>
        head.Kinds[line] == HeadLine.Words && page.Letters(line).Count(' ') + 1 >= FewestTitleWords
        || page.Looks[line] == LineKind.Headline;

    // Jobs, addresses and buttons may stand between: "Ann Lee ⏎ @annlee ⏎ 3 May 2021". Right below the title a name signs where the head
    // has a date at all.
    private bool IsBesideDate(int line)
    {
        var next = line + 1;
        while (next < head.End && next - line <= MostBetween && (head.Kinds[next] == HeadLine.Site || IsJob(page.Lines[next])))
        {
            next++;
        }
        return (next < head.End && IsDate(next)) || IsDate(line - 1)
            || (IsTitleLike(line - 1) && !Enumerable.Range(head.From, line - 1 - head.From).Any(IsTitleLike)
                && !page.Letters(line).ContainsAnyInRange('0', '9')
                && (line + 1 >= head.End || head.Kinds[line + 1] is HeadLine.Site or HeadLine.Caption or HeadLine.Credit)
                && head.Lines.Any(IsDate));
    }

    private bool IsDate(int line) => head.Kinds[line] is HeadLine.Date or HeadLine.UnclearDate or HeadLine.DateLabel;

    // "Harbour correspondent"
    private bool IsJob(Line line) =>
        line.Span.Length < 60 && line.Span.Of(page.Shadow)
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: <= 5 } words && Array.Exists(words, PressWords.IsJob);

    // A word that the text also prints in small letters is no name: "Big Tech" in a text on big ships.
    public bool IsOrdinary(string word) =>
        (ordinary ??= [.. Tokenizer.Cut(page.Shadow, new Span(0, page.Shadow.Length)).Where(t => char.IsLower(page.Shadow[t.Start]))
            .Select(t => page.Shadow.Substring(t.Start, t.Length))])
            .Contains(word.ToLowerInvariant()) && !Words.ClassOf(word).HasFlag(WordClass.NameParticle);
}
