using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Shown;

/// <summary>Makes of hits, and of the rows they stand in, what a page shows of them.</summary>
internal static class HitReader
{
    /// <returns>In the order of <paramref name="found"/>.</returns>
    public static IReadOnlyList<SearchHit> Read(HitRows rows, IReadOnlyList<FoundHit> found, SearchQuery query, bool withLines)
    {
        var opened = rows.Units.ToDictionary(u => u.Key, u => new OpenedArticle(rows.Articles[u.Key], u.Value.Units, u.Value.Shown));
        return [.. found.Select(f => Hit(f, opened[f.Article], f.Speaker == 0 ? null : rows.Speakers[f.Speaker], rows.Cues, query,
            withLines))];
    }

    private static SearchHit Hit(
        FoundHit found, OpenedArticle article, NamedValue? speaker, IReadOnlyDictionary<int, string> cues, SearchQuery query,
        bool withLines)
    {
        var table = new UnitTable(article.Units);
        var unit = UnitFace.UnitOf(found.Face);
        var placed = article.Pieces.Of(found.Face);
        // Only words of the unit itself are marked: the same word in the mouth of another is another hit.
        List<Span> marks = [.. HitMarks.Find(placed.Tokens, query).Where(m => placed.Pieces.Any(p => p.Contains(m)))];
        var whole = Span.FromBounds(placed.Pieces[0].Start, placed.Pieces[^1].End);
        var text = article.Text;
        return new(table.Unit(unit), UnitFace.Voice(table, found.Face), article.Shown.KeyOf(unit), text.Slug, text.Title ?? text.File,
            Setting(table, unit),
            article.Shown.ParagraphOf(unit), speaker?.Words, speaker?.Value, cues.GetValueOrDefault(table.Cue(unit)),
            ExcerptCutter.Cut(placed.Text, placed.Region, whole, marks))
        {
            ArticleId = found.Article,
            ArticleText = text.Text,
            Lines = withLines ? [.. marks.Select(m => ContextLine.Cut(placed.Text, placed.Region, m))] : [],
        };
    }

    private static Setting Setting(in UnitTable table, int unit) => new(
        table.YearOf(unit) is > 0 and var year ? year : null,
        table.Basis(unit) is > 0 and var basis ? (YearBasis)(basis - 1) : null,
        table.Occasion(unit) is > 0 and var occasion ? (OccasionKind)(occasion - 1) : null);

    private sealed class OpenedArticle(ArticleText text, byte[] units, byte[] shown)
    {
        public ArticleText Text => text;

        public byte[] Units => units;

        public ShownUnits Shown { get; } = ShownUnits.Read(shown, new UnitTable(units).Count, text.Key);

        public FacePieces Pieces => field ??= new(text, units, Shown);
    }
}
