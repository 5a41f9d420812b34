using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Those whom an article gives the highest office of a country: "Chinese President Xi Jinping", "Prime Minister Ann Lee". Their letter or
/// video opens a conference; others send greetings.
/// </summary>
internal sealed class HeadsOfState(NameTable names, AuthorityFile authority)
{
    private static readonly string[] Highest = ["President", "Premier", "Prime Minister", "Chancellor", "King", "Queen", "Emperor"];

    private readonly Lazy<HashSet<string>> known = new(() =>
        [.. names.Mentions.Where(m => m.Kind == NameKind.Person && m.Name is not null && m.Roles.Any(r => IsHighest(r.Title)))
            .Select(m => m.Name!),
            .. authority.Speakers.Where(s => s.Aliases.Any(IsCalled)).Select(s => s.Name)]);

    public bool Has(string? name) => name is not null && known.Value.Contains(name);

    // The archive lists a head of state by such a form: "President Xi".
    private static bool IsCalled(string alias) => Highest.Any(office => alias.StartsWith(office + " ", StringComparison.Ordinal));

    // "President", "Norland President", "president of the republic"; no "vice president", no "president of Blue Harbour".
    private static bool IsHighest(string title)
    {
        var words = Tokenizer.Cut(Shadow.Of(title), new(0, title.Length)).Select(t => title[t.Start..t.End]).ToList();
        var office = words.FindIndex(w => w.ToLowerInvariant() is "president" or "premier" or "chancellor" or "king" or "queen" or "emperor"
            or "governor");
        var from = office;
        if (office < 0 && words.FindIndex(w => w.Equals("minister", StringComparison.OrdinalIgnoreCase)) is > 0 and var minister
            && words[minister - 1].Equals("prime", StringComparison.OrdinalIgnoreCase))
        {
            (office, from) = (minister, minister - 1);
        }
        return office >= 0 && words[..from].All(w => w is "The" or "the" or "UK" or "US"
            || (Words.ClassOf(w) & (WordClass.Demonym | WordClass.Place)) != 0)
            && (office + 1 == words.Count || (words[office + 1] == "of" && words[^1] is var last
                && (Words.ClassOf(last) & WordClass.Place) != 0) || words.Contains("republic") || words.Contains("Republic"));
    }
}
