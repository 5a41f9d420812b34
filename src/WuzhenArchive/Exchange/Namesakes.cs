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
    public const string Finding = "perhaps the same speaker";
    private const int Shown = 3;

    public static void Settle(ArchiveDb db, AuthorityFile authority)
    {
        db.Findings.Where(f => f.Kind == Finding).ExecuteDelete();
        var listed = authority.Speakers.ToDictionary(s => s.Name);
        var speakers = db.Speakers.AsNoTracking().Where(s => s.Kind == SpeakerKind.Person).OrderBy(s => s.Name).ToList();
        var families = speakers.SelectMany(s => FamiliesOf(s, listed), (speaker, family) => (speaker, family)).Distinct().ToLookup(f => f.family, f => f.speaker);
        foreach (var speaker in speakers.Where(s => !listed.ContainsKey(s.Name)))
        {
            var titled = Offices.OfName(speaker.Name);
            var family = titled?.Family ?? (PersonName.Of(speaker.Name) is { Given: null } bare ? bare.Mentioned : null);
            if (family is null || families[NameFolding.Fold(family)].Where(n => n.Id != speaker.Id && Offices.OfName(n.Name) is null).ToList() is not { Count: > 0 } namesakes)
                continue;
            if (titled is { Office: var office } && namesakes.Where(n => listed.ContainsKey(n.Name) && Holds(db, n, office)).ToList() is [var only])
                Move(db, speaker, only);
            else
                Tell(db, speaker, namesakes, listed);
        }
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    // The family names of those whose given name is known.
    private static IEnumerable<string> FamiliesOf(Speaker speaker, Dictionary<string, SpeakerEntry> listed) =>
        (listed.TryGetValue(speaker.Name, out var entry) ? entry.Names : [speaker.Name])
        .Select(PersonName.Of).Where(n => n.Given is not null).Select(n => NameFolding.Fold(n.Mentioned));

    private static bool Holds(ArchiveDb db, Speaker speaker, string office) =>
        db.Roles.Where(r => r.SpeakerId == speaker.Id).Select(r => r.Title).Distinct().AsEnumerable().Any(t => Offices.OfTitle(t) == office);

    private static void Move(ArchiveDb db, Speaker from, Speaker to)
    {
        db.Statements.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        db.Passages.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        db.Mentions.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        db.Roles.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        db.Appearances.Where(x => x.SpeakerId == from.Id).ExecuteUpdate(set => set.SetProperty(x => x.SpeakerId, to.Id));
        var folded = NameFolding.Fold(from.Name);
        if (!db.SpeakerAliases.Any(a => a.SpeakerId == to.Id && a.Name == folded))
            db.Add(new SpeakerAlias { SpeakerId = to.Id, Name = folded, Slug = ArchiveAddresses.OfSpeaker(from.Name) });
        db.Speakers.Where(s => s.Id == from.Id).ExecuteDelete();
    }

    private static void Tell(ArchiveDb db, Speaker speaker, List<Speaker> namesakes, Dictionary<string, SpeakerEntry> listed)
    {
        var names = string.Join(" or ", namesakes.Take(Shown).Select(n => n.Name));
        var line = listed.ContainsKey(namesakes[0].Name) ? $"under that speaker, aliases: [{speaker.Name}]"
            : $"- {{name: {namesakes[0].Name}, kind: person, aliases: [{speaker.Name}]}}";
        foreach (var first in db.Mentions.AsNoTracking().Where(m => m.SpeakerId == speaker.Id).AsEnumerable().GroupBy(m => m.ArticleId).Select(g => g.MinBy(m => m.Span.Start)!))
        {
            db.Add(new Finding
            {
                ArticleId = first.ArticleId,
                Kind = Finding,
                Paragraph = first.Paragraph,
                Span = first.Span,
                Message = $"“{speaker.Name}” is perhaps the same as {names}. If so, write in archive.yaml, under speakers: {line}",
            });
        }
    }
}
