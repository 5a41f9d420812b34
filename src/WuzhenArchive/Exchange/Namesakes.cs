using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Exchange;

/// <summary>
/// Settles, when all articles are in, who is meant by an office and a family name: "Prime Minister Medvedev" is the one listed
/// speaker with that family name and such an office. All others stay apart, with a finding that tells a curator who may be meant.
/// </summary>
internal static class Namesakes
{
    private const int Shown = 3;

    /// <returns>The articles whose statements have another speaker now.</returns>
    public static IReadOnlyCollection<int> Settle(ArchiveDb db, AuthorityFile authority)
    {
        var (moved, told) = (new HashSet<int>(), new List<Finding>());
        var listed = authority.Speakers.ToDictionary(s => s.Name);
        var speakers = db.Speakers.AsNoTracking().Where(s => s.Kind == SpeakerKind.Person).OrderBy(s => s.Name).ToList();
        var families = speakers.SelectMany(s => FamiliesOf(s, listed), (speaker, family) => (speaker, family)).Distinct()
            .ToLookup(f => f.family, f => f.speaker);
        foreach (var speaker in speakers.Where(s => !listed.ContainsKey(s.Name)))
        {
            var titled = Offices.OfName(speaker.Name);
            var family = titled?.Family ?? (PersonName.Of(speaker.Name) is { Given: null } bare ? bare.Mentioned : null);
            if (family is null || families[NameFolding.Fold(family)].Where(n => n.Id != speaker.Id && Offices.OfName(n.Name) is null)
                .ToList() is not { Count: > 0 } namesakes)
                continue;
            if (titled is { Office: var office } && namesakes.Where(n => listed.ContainsKey(n.Name) && Holds(db, n, office))
                .ToList() is [var only])
                Move(db, speaker, only, moved);
            else
                told.AddRange(Telling(db, speaker, namesakes, listed));
        }
        Tell(db, told);
        return moved;
    }

    // The family names of those whose given name is known.
    private static IEnumerable<string> FamiliesOf(Speaker speaker, Dictionary<string, SpeakerEntry> listed) =>
        (listed.TryGetValue(speaker.Name, out var entry) ? entry.Names : [speaker.Name])
        .Select(PersonName.Of).Where(n => n.Given is not null).Select(n => NameFolding.Fold(n.Mentioned));

    private static bool Holds(ArchiveDb db, Speaker speaker, string office) =>
        db.Roles.Where(r => r.SpeakerId == speaker.Id).Select(r => r.Title).Distinct().AsEnumerable()
            .Any(t => Offices.OfTitle(t) == office);

    private static void Move(ArchiveDb db, Speaker from, Speaker to, HashSet<int> moved)
    {
        db.Statements.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        db.Roles.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        db.Appearances.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        var articles = db.SpeakersInArticles.Where(x => x.SpeakerId == from.Id).Select(x => x.ArticleId).ToList();
        foreach (var (article, record) in db.Records(articles).Values.Select(r => (r.Article, r.Record.WithSpeaker(from.Id, to.Id))))
        {
            var bytes = RecordCodec.Write(record);
            db.ArticleBodies.Where(b => b.ArticleId == article.Id).ExecuteUpdate(set => set.SetProperty(b => b.Record, bytes));
            db.SpeakersInArticles.Where(x => x.ArticleId == article.Id && (x.SpeakerId == from.Id || x.SpeakerId == to.Id)).ExecuteDelete();
            var row = RecordRows.SpeakerIn(record, to.Id);
            row.ArticleId = article.Id;
            db.Add(row);
            var speakers = record.Statements.Select(s => s.SpeakerId).OfType<int>().Distinct().Count();
            db.Articles.Where(a => a.Id == article.Id).ExecuteUpdate(set => set.SetProperty(a => a.Speakers, speakers));
            moved.Add(article.Id);
        }
        db.SaveChanges();
        db.ChangeTracker.Clear();
        db.SpeakerCounts.Where(c => c.SpeakerId == from.Id).ExecuteDelete();
        db.SpeakerTopicCounts.Where(c => c.SpeakerId == from.Id).ExecuteDelete();
        db.AppearanceCounts.Where(c => c.SpeakerId == from.Id).ExecuteDelete();
        var folded = NameFolding.Fold(from.Name);
        if (!db.SpeakerAliases.Any(a => a.SpeakerId == to.Id && a.Name == folded))
            db.Add(new SpeakerAlias { SpeakerId = to.Id, Name = folded, Slug = ArchiveAddresses.OfSpeaker(from.Name) });
        db.Speakers.Where(s => s.Id == from.Id).ExecuteDelete();
    }

    private static IEnumerable<Finding> Telling(ArchiveDb db, Speaker speaker, List<Speaker> namesakes,
        Dictionary<string, SpeakerEntry> listed)
    {
        var names = string.Join(" or ", namesakes.Take(Shown).Select(n => n.Name));
        var line = listed.ContainsKey(namesakes[0].Name) ? $"under that speaker, aliases: [{speaker.Name}]"
            : $"- {{name: {namesakes[0].Name}, kind: person, aliases: [{speaker.Name}]}}";
        return db.SpeakersInArticles.AsNoTracking().Where(i => i.SpeakerId == speaker.Id && i.Named != null).AsEnumerable()
            .Select(i => new Finding
            {
                ArticleId = i.ArticleId,
                Kind = FindingKind.PerhapsTheSameSpeaker,
                Paragraph = i.Paragraph,
                Span = i.Named!.Value,
                Message = $"“{speaker.Name}” is perhaps the same as {names}. If so, write in archive.yaml, under speakers: {line}",
            });
    }

    // Most of them stood there before, and stay.
    private static void Tell(ArchiveDb db, List<Finding> told)
    {
        var before = db.Findings.AsNoTracking().Where(f => f.Kind == FindingKind.PerhapsTheSameSpeaker).AsEnumerable()
            .ToLookup(f => (f.ArticleId, f.Span, f.Message));
        var now = told.ToLookup(f => (f.ArticleId, f.Span, f.Message));
        foreach (var gone in before.Where(f => !now.Contains(f.Key)).SelectMany(f => f))
        {
            db.Findings.Where(f => f.Id == gone.Id).ExecuteDelete();
            db.Articles.Where(a => a.Id == gone.ArticleId).ExecuteUpdate(set => set.SetProperty(a => a.Findings, a => a.Findings - 1));
        }
        foreach (var added in now.Where(f => !before.Contains(f.Key)).SelectMany(f => f))
        {
            db.Add(added);
            db.Articles.Where(a => a.Id == added.ArticleId).ExecuteUpdate(set => set.SetProperty(a => a.Findings, a => a.Findings + 1));
        }
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}
