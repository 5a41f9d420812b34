using System.Collections.Frozen;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Looks a word up: its classes, and the verb it is a form of.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, WordClass> Classes = Collect();
    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, ReportingVerb[]>.AlternateLookup<ReadOnlySpan<char>> VerbsBySpan =
        ReportingForms().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The classes of a word in any case; place names, demonyms and given names only when capitalised.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> word)
    {
        // What is left of ". )" when its marks are taken off.
        if (word.IsEmpty)
        {
            return WordClass.None;
        }
        BySpan.TryGetValue(word, out var found);
        if (!char.IsUpper(word[0]))
        {
            found &= ~(WordClass.Place | WordClass.Demonym | WordClass.GivenName | WordClass.Weekday);
        }
        // A name may end so too: Kelly, Skelly. Those that open sentences stand in the table.
        if (found == WordClass.None && word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))
        {
            found = WordClass.Adverb;
        }
        return found != WordClass.None || !word.Contains('-') ? found : OfHyphened(word);
    }

    // "Vice-Premier", "co-captain": a role with what qualifies it; "Secretary-General" has the role first.
    private static WordClass OfHyphened(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        var before = word[..hyphen];
        var behind = word[(hyphen + 1)..];
        if (before.IsEmpty || behind.IsEmpty)
        {
            return WordClass.None;
        }
        return IsRole(behind) && (before is "co" or "Co" || BySpan.TryGetValue(before, out var found) && (found & (WordClass.RolePrefix | WordClass.Role)) != 0)
            || IsRole(before) && behind is "General" or "general" or "designate" or "elect" or "Designate" or "Elect"
            ? WordClass.Role : WordClass.None;
    }

    private static bool IsRole(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var found) && found.HasFlag(WordClass.Role);

    /// <summary>The reporting verbs a word can be a form of, the longest first: "lash out at" before "lash out".</summary>
    public static ReportingVerb[] ReportingVerbsOf(ReadOnlySpan<char> word) => VerbsBySpan.TryGetValue(word, out var verbs) ? verbs : [];

    private static FrozenDictionary<string, WordClass> Collect()
    {
        var classes = new Dictionary<string, WordClass>();
        void Add(string word, WordClass found) => classes[word] = classes.GetValueOrDefault(word) | found;
        void AddVerb(string verb, WordClass also)
        {
            var forms = Inflection.Of(verb);
            Add(forms.Base, WordClass.PresentVerb | also);
            Add(forms.ThirdPerson, WordClass.PresentVerb | also);
            Add(forms.Past, (forms.Past == forms.Participle ? WordClass.PastOrParticiple : WordClass.PastVerb) | also);
            Add(forms.Participle, WordClass.PastOrParticiple | also);
            Add(forms.Ing, WordClass.IngVerb | also);
        }
        foreach (var (found, words) in ClosedWords.All)
        {
            foreach (var word in words.Split(' '))
            {
                Add(word, found);
            }
        }
        foreach (var verb in PlainVerbs.All)
        {
            AddVerb(verb, WordClass.None);
        }
        foreach (var verb in PlainVerbs.Unrealised)
        {
            AddVerb(verb, WordClass.Unrealised);
        }
        foreach (var verb in ReportingVerbs.All)
        {
            AddVerb(verb.Verb, verb.Frame.HasFlag(VerbFrame.Stance) ? WordClass.Stance : WordClass.Reporting);
        }
        foreach (var place in Places.Names)
        {
            Add(place.ToLowerInvariant(), WordClass.Place);
        }
        foreach (var demonym in Places.Demonyms)
        {
            Add(demonym.ToLowerInvariant(), WordClass.Demonym);
        }
        foreach (var name in GivenNames.All)
        {
            Add(name.ToLowerInvariant(), WordClass.GivenName);
        }
        foreach (var noun in BodyNouns.Singular)
        {
            Add(noun, WordClass.BodyNoun);
        }
        foreach (var noun in classes.Where(c => c.Value.HasFlag(WordClass.Role) || c.Value.HasFlag(WordClass.BodyNoun)).Select(c => c.Key).ToArray())
        {
            Add(Plural(noun), classes[noun] & (WordClass.Role | WordClass.BodyNoun));
        }
        return classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string Plural(string noun) => Inflection.Of(noun).ThirdPerson;

    private static FrozenDictionary<string, ReportingVerb[]> ReportingForms() => ReportingVerbs.All
        .SelectMany(verb => Forms(Inflection.Of(verb.Verb)).Select(form => (form, verb)))
        .GroupBy(pair => pair.form)
        .ToFrozenDictionary(
            g => g.Key, g => g.Select(p => p.verb).Distinct().OrderByDescending(v => v.Particles.Count).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Forms(VerbForms f) => new[] { f.Base, f.ThirdPerson, f.Past, f.Participle, f.Ing }.Distinct();
}
