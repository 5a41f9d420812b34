using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>
/// One term for another: an article says that one wording replaces another, and in whose words the term stood before and stands now.
/// </summary>
/// <param name="Forms">In the order of time: earlier forms, the replaced one, the new one.</param>
public sealed record ToldReplacement(Topic? Topic, int? Year, ShownSentence Evidence, IReadOnlyList<TermForm> Forms);

public static class ToldReplacements
{
    private const int Most = 20;

    // Of each year the first, by the index of its conference; the years in their order.
    private const string First =
        """
        SELECT r.* FROM json_each({0}) c CROSS JOIN Replacements r
        WHERE r.Id IN (SELECT Id FROM Replacements WHERE ConferenceId IS c.value AND ({1} IS NULL OR TopicId = {1}) ORDER BY Id LIMIT {2})
        ORDER BY c.key, r.Id LIMIT {2}
        """;

    /// <param name="topic">Null: of any topic.</param>
    /// <param name="years">Null: told of any year.</param>
    public static async Task<IReadOnlyList<ToldReplacement>> ReplacementsAsync(
        this ArchiveDb db, int? topic, IReadOnlyCollection<int>? years, CancellationToken cancel) =>
        (await db.ReplacementsAsync(new(db), topic, years, Most, cancel))();

    /// <param name="most">How many at most, those of the earliest years.</param>
    /// <returns>Gives the replacements, when all that stands on the shelf is wanted.</returns>
    public static async Task<Func<IReadOnlyList<ToldReplacement>>> ReplacementsAsync(
        this ArchiveDb db, ArticleShelf shelf, int? topic, IReadOnlyCollection<int>? years, int most = Most,
        CancellationToken cancel = default)
    {
        var names = ArchiveNames.Of(db);
        var conferences = years is null
            ? JsonSerializer.Serialize(names.InOrder.Select(c => (int?)c.Id).Prepend(null))
            : names.IdsOf(years);
        var found = await db.Replacements.FromSqlRaw(First, conferences, topic!, most).AsNoTracking().ToListAsync(cancel);
        foreach (var replacement in found)
        {
            replacement.Topic = replacement.TopicId is { } of ? names.Topics[of] : null;
            replacement.Conference = replacement.ConferenceId is { } at ? names.Conferences[at] : null;
        }
        var uses = db.Wordings([.. found.Select(r => r.TopicId).OfType<int>()], null);
        var chosen = found.ToDictionary(r => r.Id,
            r => TermForms.Choose(uses.Where(u => u.TopicId == r.TopicId), r.Conference?.Year, r.NewWording, r.OldWording));
        shelf.Want(found.Select(r => r.ArticleId).Concat(chosen.Values.SelectMany(c => c).Select(u => u.ArticleId)));
        return () => [.. found.Select(r =>
            Told(r, shelf[r.ArticleId], [.. chosen[r.Id].Select(u => TermForm.Of(u, shelf))], UsedLater(r, uses)))];
    }

    private static List<int> UsedLater(Replacement replacement, IReadOnlyList<WordingUse> uses)
    {
        var old = WordingFolding.Fold(replacement.OldWording);
        return [.. uses.Where(u => u.TopicId == replacement.TopicId && u.Wording == old && u.Year > replacement.Conference?.Year)
            .Select(u => u.Year).Distinct().Order()];
    }

    private static ToldReplacement Told(Replacement replacement, AnnotatedArticle article, IReadOnlyList<TermForm> forms,
        IReadOnlyList<int> usedLater)
    {
        var year = replacement.Conference?.Year;
        var evidence = new ShownSentence(article, replacement.Paragraph, replacement.Sentence, [replacement.New, replacement.Old],
            [])
        { Setting = new(year, replacement.Basis, null) };
        var now = forms.LastOrDefault(f => f.Year == year) ?? new(year, replacement.NewWording, false, evidence, false);
        return new(replacement.Topic, year, evidence,
            [.. forms.Where(f => f.Year != year), new(year, replacement.OldWording, true, evidence, false) { UsedLater = usedLater }, now]);
    }
}
