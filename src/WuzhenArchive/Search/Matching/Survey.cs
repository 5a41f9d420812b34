using System.Numerics;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// Goes through the articles that an engine finds for a question and gathers the hits in them and the counts of facets, in one pass.
/// </summary>
internal sealed class Survey
{
    /// <summary>More hits are not gathered: the answer then says "at least".</summary>
    public const int MostHits = 100_000;

    private readonly Question question;
    private readonly UnitWords words;
    private readonly UnitCondition condition;
    private readonly ArticleFaces faces = new();
    private readonly List<int> every = [];
    private readonly FacetTally tally;
    private readonly List<FoundHit> hits = [];

    /// <param name="counted">The facets whose values are counted.</param>
    public Survey(Question question, IReadOnlyList<SoughtPhrase> phrases, IReadOnlyCollection<SearchFacet> counted)
    {
        this.question = question;
        words = new(phrases, question.Weights);
        condition = new UnitConditions(question.Words, question.Names).All(question.Nodes);
        tally = new(question.Choices, counted, question.AsksForWords);
    }

    /// <returns>False when there are more than enough hits.</returns>
    public bool Visit(int article, in UnitTable table, PhrasePlaces places)
    {
        words.Read(table, places);
        faces.Clear();
        foreach (var face in question.NeedsWords ? words.Found : UnitFace.Every(table, every))
            Consider(article, table, face);
        faces.Pair(table);
        Keep(article, table);
        return hits.Count < MostHits;
    }

    public Found Found(ScanEnd end) => new(hits, tally.Counts, end != ScanEnd.All) { IsLate = end == ScanEnd.TimeUp };

    private void Consider(int article, in UnitTable table, int face)
    {
        if (!condition(table, face, article, words.Of(face)))
            return;
        var found = FoundFace.Of(table, face);
        if (!question.Choices.IsEmpty)
            found = found with { Misses = question.Choices.Misses(table, found, article) };
        // What two facets leave out is counted in none.
        if (BitOperations.PopCount(found.Misses) < 2)
            faces.Add(found);
    }

    private void Keep(int article, in UnitTable table)
    {
        var all = faces.All;
        if (all.IsEmpty)
            return;
        tally.Add(table, article, faces);
        var areHits = faces.Hits(forgiven: 0, question.AsksForWords);
        for (var i = 0; i < areHits.Length; i++)
        {
            if (!areHits[i])
                continue;
            var face = all[i];
            hits.Add(new(article, face.Face, words.Score(face.Face) * Worth(face.Unit), face.Year, face.Speaker, table.Key,
                UnitFace.First(table, face.Face)));
        }
    }

    // Found as somebody's statement or as a quotation, a word says more than in a paragraph.
    private static float Worth(SearchUnit unit) => unit is SearchUnit.Statement or SearchUnit.Passage ? 1.2f : 1;
}
