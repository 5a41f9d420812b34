using System.Numerics;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// Finds in one pass what to leave out of a question that finds nothing: how many hits it has without each single thing asked
/// for, and which things find something together where as much is kept as can be, the earlier before the later.
/// </summary>
internal sealed class WiderSurvey
{
    private readonly Question question;
    private readonly UnitWords words;
    private readonly UnitCondition[] conditions;
    private readonly SearchFacet[] facets;
    private readonly ArticleFaces faces = new();
    private readonly List<int> every = [];
    private readonly int[] without;
    private readonly ulong all;

    // What has none of the words has nothing that is asked for.
    private readonly bool isAboutWords;
    private ulong best;

    public WiderSurvey(Question question, IReadOnlyList<SoughtPhrase> phrases)
    {
        this.question = question;
        words = new(phrases, question.Weights);
        var parts = new UnitConditions(question.Words, question.Names);
        conditions = [.. question.Nodes.Select(parts.Of)];
        facets = [.. question.Choices.Facets.Order()];
        isAboutWords = facets.Length == 0 && question.Nodes.All(SoughtWords.AreNeeded);
        without = new int[conditions.Length + facets.Length];
        all = Enumerable.Range(0, without.Length).Aggregate(0UL, (bits, thing) => bits | Bit(thing));
    }

    /// <summary>By thing, the terms first and then the facets: the hits without it.</summary>
    public IReadOnlyList<int> Without => without;

    /// <summary>The hits of all that is kept together.</summary>
    public int Together { get; private set; }

    public bool IsKept(int thing) => (best & Bit(thing)) != 0;

    public bool Visit(int article, in UnitTable table, PhrasePlaces places)
    {
        words.Read(table, places);
        faces.Clear();
        foreach (var face in isAboutWords ? words.Found : UnitFace.Every(table, every))
            Consider(article, table, face);
        faces.Pair(table);
        Count();
        return true;
    }

    // The first thing is the highest bit, so that of two faces the one that has the earlier things is the greater number.
    private static ulong Bit(int thing) => 1UL << 63 - thing;

    private void Consider(int article, in UnitTable table, int face)
    {
        var misses = 0UL;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (!conditions[i](table, face, article, words.Of(face)))
                misses |= Bit(i);
        }
        var found = FoundFace.Of(table, face);
        var missed = question.Choices.Misses(table, found, article);
        for (var i = 0; i < facets.Length; i++)
        {
            if ((missed & FacetChoices.Bit(facets[i])) != 0)
                misses |= Bit(conditions.Length + i);
        }
        if (misses != all)
            faces.Add(found with { Misses = misses });
    }

    private void Count()
    {
        var (single, kept) = (0UL, 0UL);
        foreach (var face in faces.All)
        {
            single |= BitOperations.IsPow2(face.Misses) ? face.Misses : 0;
            kept = Math.Max(kept, all & ~face.Misses);
        }
        for (var thing = 0; single != 0 && thing < without.Length; thing++)
        {
            if ((single & Bit(thing)) != 0)
                without[thing] += Hits(Bit(thing));
        }
        if (kept == 0 || kept < best)
            return;
        Together = (kept > best ? 0 : Together) + Hits(all & ~kept);
        best = kept;
    }

    private int Hits(ulong forgiven)
    {
        var asksForWords = question.Nodes.Index().Any(n => (forgiven & Bit(n.Index)) == 0 && SoughtWords.AreSought(n.Item));
        var count = 0;
        foreach (var hit in faces.Hits(forgiven, asksForWords))
            count += hit ? 1 : 0;
        return count;
    }
}
