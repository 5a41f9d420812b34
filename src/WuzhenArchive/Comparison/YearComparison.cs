using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Comparison;

/// <summary>Two years side by side: what is told of them, which topics, which speakers, which terms were replaced.</summary>
public sealed record YearComparison(
    IReadOnlyList<ComparedYear> Years, IReadOnlyList<FactRow> Facts, IReadOnlyList<TopicRow> Topics,
    IReadOnlyList<SpeakerRow> Speakers, IReadOnlyList<ToldReplacement> Replacements);

/// <param name="Articles">How many articles the archive has about this year.</param>
public sealed record ComparedYear(Conference Conference, int Articles)
{
    public int Year => Conference.Year;
}

/// <param name="Told">One list per compared year, in the same order; an empty one: no article says.</param>
public sealed record FactRow(string Property, IReadOnlyList<IReadOnlyList<ToldFact>> Told);

public static class YearComparisons
{
    private const int Speakers = 12;
    private const int Sentences = 6;
    private const int SentencesOfOneTopic = 30;

    /// <summary>Every edition the archive knows, by year.</summary>
    public static async Task<IReadOnlyList<ComparedYear>> YearsAsync(this ArchiveDb db, CancellationToken cancel) =>
        await db.Conferences.AsNoTracking().OrderBy(c => c.Year)
            .Select(c => new ComparedYear(c, db.Articles.Count(a => a.ConferenceId == c.Id))).ToListAsync(cancel);

    /// <param name="topic">Compares this topic alone, at length; null: all of them, with the facts and the speakers.</param>
    public static async Task<YearComparison> CompareAsync(
        this ArchiveDb db, IReadOnlyList<ComparedYear> compared, Topic? topic, CancellationToken cancel)
    {
        var years = compared.Select(c => c.Year).ToList();
        int[]? topics = topic is null ? null : [topic.Id];
        var told = topic is null ? await db.ToldAsync(years, cancel) : [];
        return new(compared, FactRows(told, years),
            await db.TopicRowsAsync(topics, years, topic is null ? Sentences : SentencesOfOneTopic, cancel),
            topic is null ? await db.SpeakerRowsAsync(years, told, Speakers, Sentences, cancel) : [],
            await db.ReplacementsAsync(topics, years, cancel));
    }

    private static List<FactRow> FactRows(IReadOnlyList<ToldFact> told, List<int> years) =>
        [.. FactOrder.InOrder(told)
            .Select(g => new FactRow(g.Key, [.. years.Select(y => (IReadOnlyList<ToldFact>)[.. g.Where(t => t.Year == y)])]))];
}
