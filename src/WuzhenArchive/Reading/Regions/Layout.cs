using WuzhenArchive.Reading.Results;
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

    // So few lines are dropped at an end of the article only when they look like furniture.
    private const int FewLines = 2;

    private readonly string shadow;
    private readonly List<Line> lines;
    private readonly RegionKind?[] kinds;
    private readonly BlockRole?[] roles;
    private readonly FurnitureLines furniture;
    private readonly LineKind[] looks;
    private readonly int first;
    private readonly int end;
    private readonly OutletLines outlets;
    private readonly Dictionary<string, int> mail;
    private readonly Wrapping wrapping;

    private int? lastProse;

    private Layout(string shadow, OutletLines outlets, IReadOnlyList<Block>? blocks)
    {
        this.shadow = shadow;
        this.outlets = outlets;
        lines = Line.Of(shadow);
        mail = blocks is null ? MailHead.Cut(shadow, lines) : [];
        wrapping = new Wrapping(shadow, lines);
        kinds = new RegionKind?[lines.Count];
        roles = RolesOf(lines, blocks ?? []);
        furniture = new FurnitureLines(shadow, outlets);
        looks = new LineSorter(shadow, lines, furniture).Sort(roles);
        if (!HasShape)
        {
            MarkBroken();
        }
        (first, end) = BodyFinder.Find(lines, looks);
    }

    public static (MastheadReading Masthead, List<RegionReading> Regions) Read(string text, string shadow, OutletLines outlets, IReadOnlyList<Block>? blocks = null)
    {
        var layout = new Layout(shadow, outlets, blocks);
        var page = new PageLines(text, shadow, layout.lines, layout.kinds, layout.roles, layout.looks);
        var masthead = new MastheadFinder(page, layout.furniture, layout.wrapping, outlets.All, layout.mail, layout.first).Find(layout.end, out var body);
        layout.MarkFurniture(body);
        layout.MarkBody(body);
        var (publisher, section) = layout.Outlet();
        return (masthead with { Publisher = publisher, Section = section }, layout.Regions());
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

    // Lines that a narrow page broke are prose, however each ends; prose goes on in small letters somewhere.
    private void MarkBroken()
    {
        for (int i = 0, last; i < looks.Length; i = last + 1)
        {
            for (last = i; wrapping.IsBroken(last);)
            {
                last++;
            }
            if (lines[(i + 1)..(last + 1)].Exists(l => char.IsLower(shadow[l.Span.Start])))
            {
                Array.ForEach([.. Enumerable.Range(i, last - i + 1)], l => looks[l] = looks[l] is LineKind.Label or LineKind.Entry or LineKind.Lead or LineKind.Remark ? LineKind.Prose : looks[l]);
            }
        }
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

    // An outlet is known by a line of its furniture that has its name, or by its section's name on a line of its own; other outlets print "Post a Comment" too.
    private (string? Publisher, string? Section) Outlet()
    {
        var around = lines.Where((_, i) => kinds[i] == RegionKind.Boilerplate).ToList();
        foreach (var own in outlets.Each)
        {
            var outlet = own.All[0];
            var section = outlet.Sections.FirstOrDefault(s => around.Exists(l => l.Span.In(shadow).SequenceEqual(s)));
            if (section is not null || around.Exists(l => furniture.IsKnown(l, own) && l.Span.In(shadow).Contains(outlet.Name, StringComparison.Ordinal)))
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
                BlockRole.Standfirst when lines[i].Span.Length <= LongestHeading && !EndsSentence(lines[i]) => RegionKind.Heading,
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
            while (!HasShape && last + 1 < lines.Count && !lines[last + 1].AfterBlank && kinds[last + 1] == kind && (kind == RegionKind.Title || (kind == RegionKind.Paragraph && wrapping.IsBroken(last))))
            {
                last++;
            }
            regions.Add(new(kind, Span.FromBounds(lines[i].Span.Start, lines[last].Span.End), kind is RegionKind.Paragraph or RegionKind.Blockquote ? ++number : null));
            i = last;
        }
        return regions;
    }
}
