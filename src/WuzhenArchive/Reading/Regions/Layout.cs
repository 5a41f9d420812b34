using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Finds what each line of the text is for: the site's furniture before and after the article, title, byline, date,
/// captions, headings, paragraphs. Every line belongs to exactly one region.
/// </summary>
internal sealed class Layout
{
    private const int LongestTitle = 220;
    private const int LongestHeading = 90;
    private const int MostHead = 40;
    private const int NearHead = 25;

    // So few lines are dropped at an end of the article only when they look like furniture.
    private const int FewLines = 2;

    private readonly string text;
    private readonly string shadow;
    private readonly List<Line> lines;
    private readonly RegionKind?[] kinds;
    private readonly BlockRole?[] roles;
    private readonly FurnitureLines furniture;
    private readonly LineKind[] looks;
    private readonly int first;
    private readonly int end;
    private readonly IReadOnlyList<OutletEntry> outlets;

    private int? lastProse;

    private Layout(string text, string shadow, IReadOnlyList<OutletEntry> outlets, IReadOnlyList<Block>? blocks)
    {
        this.text = text;
        this.shadow = shadow;
        this.outlets = outlets;
        lines = Line.Of(shadow);
        kinds = new RegionKind?[lines.Count];
        roles = RolesOf(lines, blocks ?? []);
        furniture = new FurnitureLines(shadow, outlets);
        looks = new LineSorter(shadow, lines, furniture).Sort(roles);
        (first, end) = BodyFinder.Find(lines, looks);
    }

    public static (MastheadReading Masthead, List<RegionReading> Regions) Read(string text, string shadow, IReadOnlyList<OutletEntry> outlets, IReadOnlyList<Block>? blocks = null)
    {
        var layout = new Layout(text, shadow, outlets, blocks);
        var masthead = layout.ReadMasthead(out var body);
        layout.MarkFurniture(body);
        layout.MarkBody(body);
        return (masthead, layout.Regions());
    }

    private static BlockRole?[] RolesOf(List<Line> lines, IReadOnlyList<Block> blocks)
    {
        var roles = new BlockRole?[lines.Count];
        for (int i = 0, b = 0; i < lines.Count; i++)
        {
            while (b < blocks.Count && blocks[b].Span.End <= lines[i].Span.Start)
            {
                b++;
            }
            roles[i] = b < blocks.Count && blocks[b].Span.Contains(lines[i].Span.Start) ? blocks[b].Role : null;
        }
        return roles;
    }

    private MastheadReading ReadMasthead(out int body)
    {
        var from = HeadStart();
        var head = HeadEnd(from);
        var authors = new List<string>();
        string? published = null;
        int? signed = null;
        for (var i = from; i < head; i++)
        {
            var names = authors.Count == 0 ? Bylines.OfLine(lines[i].Span.Of(shadow), lines[i].Span.Of(text)) : [];
            var date = Dates.OfLine(lines[i].Span.Of(shadow));
            if (names.Count > 0 || date is not null)
            {
                kinds[i] = names.Count > 0 ? RegionKind.Byline : RegionKind.Dateline;
                authors.AddRange(names);
                published ??= date;
                signed ??= i;
            }
        }
        var title = TitleLine(from, head, signed);
        body = title is { } t ? t + 1 : from;
        for (var i = from; i < head; i++)
        {
            body = kinds[i] is RegionKind.Byline or RegionKind.Dateline ? Math.Max(body, i + 1) : body;
        }
        if (title is { } line)
        {
            kinds[line] = RegionKind.Title;
        }
        for (var i = 0; i < body; i++)
        {
            kinds[i] ??= RegionKind.Boilerplate;
        }
        var (publisher, section) = Outlet();
        Span? span = title is { } at ? lines[at].Span : null;
        return new(span?.Of(text), span, authors, published, publisher, section);
    }

    /// <summary>
    /// The masthead begins with the text; on a whole page with its headline, or else a few lines above the article.
    /// </summary>
    private int HeadStart()
    {
        if (Array.IndexOf(roles, BlockRole.Title) is >= 0 and var title)
        {
            return title;
        }
        for (var i = Math.Min(first, lines.Count - 1); i > 0; i--)
        {
            if (looks[i] == LineKind.Headline)
            {
                return i;
            }
        }
        return first > MostHead ? first - NearHead : 0;
    }

    /// <summary>The masthead ends where the first line stands that can only be prose.</summary>
    private int HeadEnd(int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (i >= from + MostHead || (IsProse(lines[i]) && roles[i] is not (BlockRole.Title or BlockRole.Furniture or BlockRole.Caption) && !furniture.IsFurniture(lines[i]) && !SignedSoon(i)))
            {
                return i;
            }
        }
        return lines.Count;
    }

    // A slogan of the site can be prose too: a byline or a date within the next lines says that the article has not begun.
    private bool SignedSoon(int line)
    {
        for (var i = line + 1; i < Math.Min(line + 8, lines.Count); i++)
        {
            if (lines[i].Span.Length > 400)
            {
                return false;
            }
            if (Bylines.OfLine(lines[i].Span.Of(shadow), lines[i].Span.Of(text)).Count > 0 || Dates.OfLine(lines[i].Span.Of(shadow)) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private bool HasShape => roles is [not null, ..];

    private bool IsProse(Line line) => line.Span.Length > LongestTitle || (line.Span.Length > 60 && EndsSentence(line));

    private bool EndsSentence(Line line)
    {
        var end = line.Span.End - 1;
        while (end > line.Span.Start && shadow[end] is '"' or '\'' or ')' or ']')
        {
            end--;
        }
        return shadow[end] is '.' or '?' or '!' or ':' or ';' or ',';
    }

    // The line before the byline or date; without either, the first line that stands alone above prose.
    private int? TitleLine(int from, int head, int? signed)
    {
        if (looks.Length > 0 && looks[from] == LineKind.Headline)
        {
            return from;
        }
        if (HasShape)
        {
            return null;
        }
        if (signed is { } sign)
        {
            for (var i = sign - 1; i >= from; i--)
            {
                if (CanBeTitle(lines[i]))
                {
                    return i;
                }
            }
            return null;
        }
        for (var i = from; i < head; i++)
        {
            if (CanBeTitle(lines[i]))
            {
                return lines.Count > i + 1 ? i : null;
            }
        }
        return null;
    }

    private bool CanBeTitle(Line line) =>
        line.Span.Length <= LongestTitle && shadow[line.Span.End - 1] is not ('.' or ':' or ';' or ',' or '。' or '：') && shadow[line.Span.Start] is not ('(' or '[')
        && !furniture.IsFurniture(line) && line.Span.Of(shadow).Any(char.IsLetter) && !IsSection(line);

    private bool IsSection(Line line) => line.Span.Of(shadow) is var s && outlets.Any(o => o.Sections.Contains(s) || o.Name == s);

    // An outlet is known by a line of its furniture that has its name, or by its section's name on a line of its own; other outlets print "Post a Comment" too.
    private (string? Publisher, string? Section) Outlet()
    {
        foreach (var outlet in outlets)
        {
            var own = new FurnitureLines(shadow, [outlet]);
            var section = outlet.Sections.FirstOrDefault(s => Enumerable.Range(0, lines.Count).Any(i => kinds[i] == RegionKind.Boilerplate && lines[i].Span.Of(shadow) == s));
            if (section is not null || lines.Where((_, i) => kinds[i] == RegionKind.Boilerplate).Any(l => own.IsKnown(l) && l.Span.Of(shadow).Contains(outlet.Name, StringComparison.Ordinal)))
            {
                return (outlet.Name, section);
            }
        }
        return (null, null);
    }

    private void MarkFurniture(int body)
    {
        var start = Outside(body, first) ? Math.Max(body, first) : body;
        var stop = Outside(end, lines.Count) ? end : lines.Count;
        for (var i = body; i < lines.Count; i++)
        {
            kinds[i] ??= i < start || i >= stop || IsFurniture(looks[i]) ? RegionKind.Boilerplate
                : looks[i] == LineKind.Credit ? RegionKind.Caption
                : null;
        }
    }

    private bool Outside(int from, int to) =>
        end > 0 && (to - from > FewLines || Enumerable.Range(from, Math.Max(0, to - from)).Any(i => IsFurniture(looks[i])));

    private static bool IsFurniture(LineKind look) => look is LineKind.Button or LineKind.Ending or LineKind.Headline or LineKind.Blank or LineKind.Date or LineKind.Outside;

    private void MarkBody(int body)
    {
        var prose = false;
        for (var i = body; i < lines.Count; i++)
        {
            if (kinds[i] is not null)
            {
                continue;
            }
            kinds[i] = roles[i] switch
            {
                BlockRole.Heading => RegionKind.Heading,
                BlockRole.Quotation => RegionKind.Blockquote,
                BlockRole.Caption => RegionKind.Caption,
                _ => null,
            };
            kinds[i] ??= Captions.IsCaption(shadow, lines[i], first: !prose) && HasProseAfter(i) ? RegionKind.Caption
                : !HasShape && IsHeading(i) ? RegionKind.Heading
                : RegionKind.Paragraph;
            prose |= kinds[i] == RegionKind.Paragraph;
        }
    }

    private bool HasProseAfter(int line)
    {
        lastProse ??= lines.FindLastIndex(IsProse);
        return line < lastProse;
    }

    // A short line alone between blank lines, with no full stop, above prose.
    private bool IsHeading(int i) =>
        lines[i].AfterBlank && lines[i].Span.Length <= LongestHeading && !EndsSentence(lines[i])
        && i + 1 < lines.Count && lines[i + 1].AfterBlank && kinds[i + 1] is null && IsProse(lines[i + 1])
        && char.IsUpper(shadow[lines[i].Span.Start]);

    /// <summary>Lines that a narrow page broke are one paragraph again; all others stand for themselves.</summary>
    private List<RegionReading> Regions()
    {
        var regions = new List<RegionReading>();
        var number = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var kind = kinds[i] ?? RegionKind.Paragraph;
            var last = i;
            while (!HasShape && kind == RegionKind.Paragraph && last + 1 < lines.Count && !lines[last + 1].AfterBlank && kinds[last + 1] == kind && IsBroken(last))
            {
                last++;
            }
            regions.Add(new(kind, Span.FromBounds(lines[i].Span.Start, lines[last].Span.End), kind is RegionKind.Paragraph or RegionKind.Blockquote ? ++number : null));
            i = last;
        }
        return regions;
    }

    // Broken by width: between 50 and 100 characters long, ending in the middle of a sentence or going on in small letters.
    private bool IsBroken(int line) =>
        lines[line].Span.Length is >= 50 and <= 100
        && (!EndsSentence(lines[line]) || shadow[lines[line].Span.End - 1] is ',' or ';' || char.IsLower(shadow[lines[line + 1].Span.Start])
            || lines[line + 1].Span.Length is >= 50 and <= 100);
}
