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

    private readonly string text;
    private readonly string shadow;
    private readonly List<Line> lines;
    private readonly RegionKind?[] kinds;
    private readonly int lastProse;
    private readonly FurnitureLines furniture;
    private readonly IReadOnlyList<OutletEntry> outlets;

    private Layout(string text, string shadow, IReadOnlyList<OutletEntry> outlets)
    {
        this.text = text;
        this.shadow = shadow;
        this.outlets = outlets;
        lines = Line.Of(shadow);
        kinds = new RegionKind?[lines.Count];
        lastProse = lines.FindLastIndex(IsProse);
        furniture = new FurnitureLines(shadow, outlets);
    }

    public static (MastheadReading Masthead, List<RegionReading> Regions) Read(string text, string shadow, IReadOnlyList<OutletEntry> outlets)
    {
        var layout = new Layout(text, shadow, outlets);
        var masthead = layout.ReadMasthead(out var body);
        layout.MarkFurniture(body);
        layout.MarkBody(body);
        return (masthead, layout.Regions());
    }

    private MastheadReading ReadMasthead(out int body)
    {
        var head = HeadEnd();
        var authors = new List<string>();
        string? published = null;
        int? signed = null;
        for (var i = 0; i < head; i++)
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
        var title = TitleLine(head, signed);
        body = title is { } t ? t + 1 : 0;
        for (var i = 0; i < head; i++)
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

    /// <summary>The masthead ends where the first line stands that can only be prose.</summary>
    private int HeadEnd()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i >= 40 || (IsProse(lines[i]) && !furniture.IsFurniture(lines[i]) && !SignedSoon(i)))
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
    private int? TitleLine(int head, int? signed)
    {
        if (signed is { } sign)
        {
            for (var i = sign - 1; i >= 0; i--)
            {
                if (CanBeTitle(lines[i]))
                {
                    return i;
                }
            }
            return null;
        }
        for (var i = 0; i < head; i++)
        {
            if (CanBeTitle(lines[i]))
            {
                return lines.Count > i + 1 ? i : null;
            }
        }
        return null;
    }

    private bool CanBeTitle(Line line) =>
        line.Span.Length <= LongestTitle && shadow[line.Span.End - 1] is not ('.' or ':' or ';' or ',')
        && !furniture.IsFurniture(line) && line.Span.Of(shadow).Any(char.IsLetter) && !IsSection(line);

    private bool IsSection(Line line) => line.Span.Of(shadow) is var s && outlets.Any(o => o.Sections.Contains(s) || o.Name == s);

    // An outlet is known by a line of its furniture or by its section's name on a line of its own.
    private (string? Publisher, string? Section) Outlet()
    {
        foreach (var outlet in outlets)
        {
            var own = new FurnitureLines(shadow, [outlet]);
            var section = outlet.Sections.FirstOrDefault(s => Enumerable.Range(0, lines.Count).Any(i => kinds[i] == RegionKind.Boilerplate && lines[i].Span.Of(shadow) == s));
            if (section is not null || lines.Where((_, i) => kinds[i] == RegionKind.Boilerplate).Any(own.IsKnown))
            {
                return (outlet.Name, section);
            }
        }
        return (null, null);
    }

    private void MarkFurniture(int body)
    {
        var total = lines.Skip(body).Sum(l => l.Span.Length);
        var seen = 0;
        for (var i = body; i < lines.Count; i++)
        {
            // An end marker counts where little follows it; "Comments" in the middle of a page is only a button.
            if (furniture.EndsArticle(lines[i]) && seen * 2 > total)
            {
                Array.Fill(kinds, RegionKind.Boilerplate, i, kinds.Length - i);
                return;
            }
            if (furniture.IsFurniture(lines[i]))
            {
                kinds[i] = RegionKind.Boilerplate;
            }
            seen += lines[i].Span.Length;
        }
    }

    private void MarkBody(int body)
    {
        var prose = false;
        for (var i = body; i < lines.Count; i++)
        {
            if (kinds[i] is not null)
            {
                continue;
            }
            kinds[i] = Captions.IsCaption(shadow, lines[i], first: !prose) && i < lastProse ? RegionKind.Caption
                : IsHeading(i) ? RegionKind.Heading
                : RegionKind.Paragraph;
            prose |= kinds[i] == RegionKind.Paragraph;
        }
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
            while (kind == RegionKind.Paragraph && last + 1 < lines.Count && !lines[last + 1].AfterBlank && kinds[last + 1] == kind && IsBroken(last))
            {
                last++;
            }
            regions.Add(new(kind, Span.FromBounds(lines[i].Span.Start, lines[last].Span.End), kind == RegionKind.Paragraph ? ++number : null));
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
