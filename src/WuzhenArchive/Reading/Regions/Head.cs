using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Regions;

/// <summary>The lines above an article, each sorted by what it can be, and where they begin and end.</summary>
internal sealed class Head
{
    private const int MostLines = 40;
    private const int Above = 25;
    private const int NearSignature = 8;
    private const int LongestStandfirst = 400;
    private const int FarBelow = 20;

    private readonly PageLines page;
    private readonly HeadLines sorter;
    private readonly Wrapping wrapping;

    // How many lines are sorted, and how many of them are told from prose by the lines behind them. Most lines lie far below the head,
    // where nobody asks what they are.
    private int sorted;
    private int settled;

    /// <param name="first">The first line of the stretch that is the article by the looks of its lines.</param>
    public Head(PageLines page, HeadLines sorter, Wrapping wrapping, int first)
    {
        (this.page, this.sorter, this.wrapping) = (page, sorter, wrapping);
        settled = From = HeadStart(first);
        Kinds = new HeadLine[Math.Min(page.Lines.Count, From + MostLines + NearSignature + FarBelow)];
        Sort(From);
        End = HeadEnd();
        CreditSources();
    }

    /// <summary>What each line up to the end of the head can be.</summary>
    public HeadLine[] Kinds { get; }

    /// <summary>The first line.</summary>
    public int From { get; }

    /// <summary>The line that the head ends before.</summary>
    public int End { get; }

    /// <summary>All its lines.</summary>
    public IEnumerable<int> Lines => Enumerable.Range(From, End - From);

    private void Sort(int end)
    {
        for (; sorted < Math.Min(end, Kinds.Length); sorted++)
        {
            Kinds[sorted] = sorter.Of(page.Lines[sorted]);
        }
    }

    /// <summary>What a line can be, wherever it stands.</summary>
    public HeadLine Settled(int line)
    {
        for (; settled <= line; settled++)
        {
            Sort(settled + 1);
            Kinds[settled] = Kinds[settled] == HeadLine.Words && wrapping.IsBroken(settled) && !IsSigned(settled + 1)
                && !IsBrokenTitle(settled) ? HeadLine.Prose : Kinds[settled];
        }
        return Kinds[line];
    }

    private bool IsSigned(int line)
    {
        Sort(line + 1);
        return line < Kinds.Length && IsSignature(line);
    }

    /// <summary>The masthead begins with the text; on a whole page with its headline, or else a few lines above the article.</summary>
    private int HeadStart(int first)
    {
        if (Array.IndexOf(page.Roles, BlockRole.Title) is >= 0 and var title)
        {
            return title;
        }
        for (var i = Math.Min(first, page.Lines.Count - 1); i > 0; i--)
        {
            if (page.Looks[i] == LineKind.Headline)
            {
                return i;
            }
        }
        return first > MostLines ? first - Above : 0;
    }

    /// <summary>The masthead ends where the first line stands that can only be prose.</summary>
    private int HeadEnd()
    {
        for (var i = From; i < Kinds.Length; i++)
        {
            if (i >= From + MostLines || (Settled(i) == HeadLine.Prose
                && page.Roles[i] is not (BlockRole.Title or BlockRole.Furniture or BlockRole.Caption) && !IsSignedSoon(i)))
            {
                return i;
            }
        }
        return Kinds.Length;
    }

    // A slogan of the site can be prose, and so can a standfirst: a byline or a date soon after it, with more prose behind than before,
    // says that the article has not begun. Behind a masthead it has: a date below an article is no reason to take it for furniture.
    private bool IsSignedSoon(int line)
    {
        if (Enumerable.Range(From, line - From)
            .Any(i => IsSignature(i) && Enumerable.Range(From, line - From)
            .Any(t => t != i && Kinds[t] == HeadLine.Words && IsLongEnough(t))))
        {
            return false;
        }
        var before = 0;
        for (var i = line; i < Math.Min(line + NearSignature, Kinds.Length); i++)
        {
            if (page.Lines[i].Span.Length > LongestStandfirst)
            {
                return false;
            }
            if (Settled(i) is HeadLine.Byline or HeadLine.Date or HeadLine.UnclearDate)
            {
                return ProseBehind(i) > before;
            }
            before += Kinds[i] == HeadLine.Prose ? page.Lines[i].Span.Length : 0;
        }
        return false;
    }

    // Two lines between blank ones that end in no full stop: "Old Locks Never Sleep and the Keepers Have ⏎ no Money to Mend Them"
    private bool IsBrokenTitle(int line) =>
        page.Lines[line].AfterBlank && line + 1 < Kinds.Length
            && (line + 2 >= page.Lines.Count || page.Lines[line + 2].AfterBlank || IsSigned(line + 2))
            && !LineEnds.IsSentence(page.Letters(line + 1));

    private bool IsLongEnough(int line) => page.Letters(line).Count(' ') >= 2;

    private int ProseBehind(int line)
    {
        var sum = 0;
        for (var i = line + 1; i < Math.Min(line + FarBelow, page.Lines.Count); i++)
        {
            sum += sorter.IsProse(page.Lines[i]) ? page.Lines[i].Span.Length : 0;
        }
        return sum;
    }

    /// <summary>Signs or dates.</summary>
    public bool IsSignature(int line) => Kinds[line] is HeadLine.Byline or HeadLine.Date or HeadLine.UnclearDate;

    // "NEWS PROVIDED BY ⏎ Lakeside Locks Ltd": the line behind a label alone is what it labels.
    private void CreditSources()
    {
        for (var i = From + 1; i < End; i++)
        {
            if (Kinds[i] == HeadLine.Words && Kinds[i - 1] == HeadLine.Credit && sorter.IsCreditLabel(page.Lines[i - 1]))
            {
                Kinds[i] = HeadLine.Credit;
            }
        }
    }
}
