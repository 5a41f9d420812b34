using System.Buffers;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>
/// Finds the outermost quotations of a paragraph in one pass over its characters: curly, straight, doubled, angled,
/// cornered and single marks. An apostrophe is no mark: a single mark opens only before a word and after none, and closes only after one and before none.
/// </summary>
internal static class QuotationScanner
{
    // Far enough for a long sentence, and near enough that no text makes the scan slow.
    private const int LongestSingle = 400;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'`“”„‘’‚«»‹›「」『』");

    private enum Style
    {
        None,
        Straight,
        Curly,
        Low,
        Angled,
        Reversed,
        Corner,
        WhiteCorner,
        DoubledApostrophe,
        CurlySingle,
        StraightSingle,
        LowSingle,
        AngledSingle,
        ReversedSingle,
    }

    /// <param name="text">The text as printed: the shadow has lost which way a mark points.</param>
    public static List<Quotation> Scan(string text, Span paragraph)
    {
        var found = new List<Quotation>();
        var style = Style.None;
        var open = 0;
        var width = 1;
        var lastCurly = -1;
        for (var i = NextMark(text, paragraph.Start, paragraph.End); i < paragraph.End; i = NextMark(text, i + width, paragraph.End))
        {
            width = IsDoubled(text, i, paragraph.End) && !(style == Style.DoubledApostrophe && IsDoubled(text, i + 1, paragraph.End)) ? 2 : 1;
            if (style == Style.None)
            {
                style = Opens(text, i, width, paragraph);
                open = i;
            }
            else if (Closes(text, i, width, style, paragraph) || (style == Style.Straight && lastCurly < open && ClosesCurly(text, i, paragraph)))
            {
                found.Add(Made(style, open, i, width));
                style = Style.None;
            }
            else if (Reopens(text, i, width, style, paragraph) is var again && again != Style.None)
            {
                (style, open) = (again, i);
            }
            // Kept and not looked for: thousands of marks would each look back over all that are open.
            lastCurly = text[i] == '“' ? i : lastCurly;
        }
        if (style is Style.Straight or Style.Curly or Style.Low or Style.Angled or Style.Reversed or Style.Corner or Style.WhiteCorner or Style.DoubledApostrophe)
        {
            var mark = style == Style.DoubledApostrophe ? 2 : 1;
            found.Add(new(Span.FromBounds(open, paragraph.End), Span.FromBounds(open + mark, paragraph.End), false));
        }
        found.RemoveAll(q => q.Inner.Length == 0);
        return found;
    }

    private static int NextMark(string text, int start, int end) =>
        start < end && text.AsSpan(start, end - start).IndexOfAny(Marks) is >= 0 and var next ? start + next : end;

    private static Quotation Made(Style style, int open, int close, int width)
    {
        var mark = style == Style.DoubledApostrophe ? 2 : 1;
        return new(Span.FromBounds(open, close + width), Span.FromBounds(open + mark, close), true);
    }

    private static bool IsDoubled(string text, int i, int end) =>
        i + 1 < end && text[i] is '\'' or '`' && text[i + 1] == text[i];

    private static Style Opens(string text, int i, int width, Span paragraph) => text[i] switch
    {
        '\'' or '`' when width == 2 => Style.DoubledApostrophe,
        '"' when WordAt(text, i + 1, paragraph) || !WordAt(text, i - 1, paragraph) => Style.Straight,
        '“' => Style.Curly,
        '„' => Style.Low,
        '«' => Style.Angled,
        // »low«, as German books print; a mark behind a word only closes.
        '»' when WordAt(text, i + 1, paragraph) && !WordAt(text, i - 1, paragraph) => Style.Reversed,
        '「' => Style.Corner,
        '『' => Style.WhiteCorner,
        '‹' when WordAt(text, i + 1, paragraph) && !WordAt(text, i - 1, paragraph) => Style.AngledSingle,
        '›' when WordAt(text, i + 1, paragraph) && !WordAt(text, i - 1, paragraph) => Style.ReversedSingle,
        '‚' when WordAt(text, i + 1, paragraph) && !WordAt(text, i - 1, paragraph) => Style.LowSingle,
        '‘' when WordAt(text, i + 1, paragraph) && !WordAt(text, i - 1, paragraph) => Style.CurlySingle,
        '\'' when WordAt(text, i + 1, paragraph) && (i == paragraph.Start || text[i - 1] is ' ' or '(' or '[' or '—' or '–' or '-' or ':') => Style.StraightSingle,
        _ => Style.None,
    };

    private static bool Closes(string text, int i, int width, Style style, Span paragraph) => style switch
    {
        Style.Straight => text[i] == '"' && !OpensAgain(text, i, paragraph),
        Style.Curly => text[i] is '”' || (text[i] == '"' && !WordAt(text, i + 1, paragraph)),
        Style.Low => text[i] is '“' or '”' or '"',
        Style.Angled => text[i] == '»',
        Style.Reversed => text[i] == '«',
        Style.Corner => text[i] == '」',
        Style.WhiteCorner => text[i] == '』',
        Style.AngledSingle => text[i] == '›',
        Style.ReversedSingle => text[i] == '‹',
        Style.LowSingle => text[i] is '‘' or '’' && !WordAt(text, i + 1, paragraph),
        Style.DoubledApostrophe => width == 2 && !OpensAgain(text, i, paragraph),
        Style.CurlySingle => text[i] == '’' && ClosesSingle(text, i, paragraph),
        Style.StraightSingle => text[i] == '\'' && width == 1 && ClosesSingle(text, i, paragraph),
        _ => false,
    };

    // "The river is low,” Berg said: a curly mark closes a straight one, unless it closes a curly one inside.
    private static bool ClosesCurly(string text, int i, Span paragraph) =>
        text[i] == '”' && !WordAt(text, i + 1, paragraph) && !char.IsWhiteSpace(text[i - 1]);

    // The earlier mark was never closed: a new opening one counts from here.
    private static Style Reopens(string text, int i, int width, Style style, Span paragraph) => style switch
    {
        Style.Straight when text[i] == '"' => Style.Straight,
        Style.DoubledApostrophe when width == 2 => Style.DoubledApostrophe,
        Style.Curly when text[i] == '“' => Style.Curly,
        Style.CurlySingle or Style.StraightSingle when width == 2 || (text[i] is '"' or '“' && !ClosesLater(text, i, paragraph)) => Opens(text, i, width, paragraph),
        _ => Style.None,
    };

    private static bool OpensAgain(string text, int i, Span paragraph) =>
        i > paragraph.Start && char.IsWhiteSpace(text[i - 1]) && WordAt(text, i + 1, paragraph);

    private static bool ClosesSingle(string text, int i, Span paragraph) =>
        !WordAt(text, i + 1, paragraph) && i > paragraph.Start && !char.IsWhiteSpace(text[i - 1])
        && !(text[i - 1] == 's' && WordAt(text, i + 2, paragraph) && ClosesLater(text, i + 1, paragraph));

    // ‘The keepers’ wages weren’t paid,’ and ‘She called it “a bathtub,” no less,’: a single mark behind a comma or dot is still to
    // come, and none opens before it.
    private static bool ClosesLater(string text, int start, Span paragraph)
    {
        for (var i = start; i < Math.Min(start + LongestSingle, paragraph.End); i++)
        {
            if (text[i] is not ('\'' or '‘' or '’'))
            {
                continue;
            }
            if (text[i - 1] is ',' or '.' or '?' or '!' or '…' && !WordAt(text, i + 1, paragraph))
            {
                return true;
            }
            if (WordAt(text, i + 1, paragraph) && !WordAt(text, i - 1, paragraph))
            {
                return false;
            }
        }
        return false;
    }

    private static bool WordAt(string text, int i, Span paragraph) => paragraph.Contains(i) && char.IsLetterOrDigit(text[i]);
}
