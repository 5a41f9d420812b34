using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>
/// Settles the speakers and conferences that only articles know: those no article speaks of any more go, and what is
/// known of the others is taken from the articles that are there, so that it does not matter in which order they came.
/// </summary>
internal static class UnlistedNames
{
    /// <returns>The articles whose statements have another speaker now.</returns>
    public static IReadOnlyCollection<int> Settle(ArchiveDb db, AuthorityFile authority)
    {
        SettleSpeakers(db, [.. authority.Speakers.Select(s => s.Name)]);
        var moved = Namesakes.Settle(db, authority);
        SettleConferences(db, authority.Editions.ToDictionary(e => e.Year));
        return moved;
    }

    private static void SettleSpeakers(ArchiveDb db, string[] listed)
    {
        var unlisted = db.Speakers.Where(s => !listed.Contains(s.Name));
        unlisted.Where(s => !db.SpeakersInArticles.Any(x => x.SpeakerId == s.Id)).ExecuteDelete();
        unlisted.Where(s => s.Kind != SpeakerKind.Unknown && !db.SpeakersInArticles.Any(x => x.SpeakerId == s.Id && x.Named != null))
            .ExecuteUpdate(set => set.SetProperty(s => s.Kind, SpeakerKind.Unknown));
        unlisted.Where(s => s.Kind != SpeakerKind.Person && db.SpeakersInArticles.Any(x => x.SpeakerId == s.Id && x.Named != null))
            .ExecuteUpdate(set => set.SetProperty(s => s.Kind, SpeakerKind.Person));
    }

    private static void SettleConferences(ArchiveDb db, Dictionary<int, EditionEntry> listed)
    {
        var years = listed.Keys.ToArray();
        db.Conferences.Where(c => !years.Contains(c.Year) && !db.Articles.Any(x => x.ConferenceId == c.Id)
            && !db.Statements.Any(x => x.ConferenceId == c.Id) && !db.Facts.Any(x => x.ConferenceId == c.Id)
            && !db.Appearances.Any(x => x.ConferenceId == c.Id) && !db.Passages.Any(x => x.ConferenceId == c.Id)
            && !db.TopicMentions.Any(x => x.ConferenceId == c.Id) && !db.Replacements.Any(x => x.ConferenceId == c.Id)).ExecuteDelete();
        foreach (var (id, year) in db.Conferences.Select(c => new { c.Id, c.Year }).AsEnumerable().Select(c => (c.Id, c.Year)))
        {
            var edition = listed.GetValueOrDefault(year);
            var ordinal = edition?.Ordinal ?? Number(Stated(db, id, FactProperty.Ordinal));
            var month = edition?.Start is null ? Month(Stated(db, id, FactProperty.Month)) : null;
            db.Conferences.Where(c => c.Id == id)
                .ExecuteUpdate(set => set.SetProperty(c => c.Ordinal, ordinal).SetProperty(c => c.Month, month));
        }
    }

    // Articles may differ; the first by file name decides, as it would on any other machine.
    private static string? Stated(ArchiveDb db, int conference, FactProperty property) => db.Facts
        .Where(f => f.ConferenceId == conference && f.Property == property)
        .OrderBy(f => f.Article!.File).ThenBy(f => f.Span.Start).Select(f => f.Value).FirstOrDefault();

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string? value) => Number(value)
        ?? (DateTime.TryParseExact(value, "MMMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.Month : null);
}
