using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>The people of an article: printed forms of one name are one person, and "Berg" is the Berg whom the title fits.</summary>
internal sealed class PersonTable
{
    // So many people of one family name are told apart; no article has more.
    private const int Namesakes = 16;

    // So many times as often as any other is an article's main person named.
    private const int Often = 3;

    private static readonly List<string> NoOffice = [];

    private readonly NameIndex index;
    private readonly Dictionary<string, (SpeakerEntry? Listed, PersonName Parts)> printed = [];
    private readonly Dictionary<(string Printed, Gender Gender), string?> families = [];
    private readonly Dictionary<string, Person> byName = [];
    private readonly Dictionary<string, Person> byKey = [];
    private readonly Dictionary<string, List<Person>> byFamily = [];
    private readonly Dictionary<string, List<Person>> byShortForm = [];
    private readonly Dictionary<string, List<Person>> recent = [];
    private readonly Dictionary<string, List<Person>> byTitledGiven = new(StringComparer.OrdinalIgnoreCase);

    public PersonTable(IReadOnlyList<Mention> mentions, NameIndex index)
    {
        this.index = index;
        foreach (var mention in mentions.Where(IsWhole).OrderByDescending(m => Known(m).Listed is not null).ThenByDescending(m => m.WordCount))
        {
            NameInFull(mention);
        }
        foreach (var mention in mentions.Where(m => !m.IsNobody))
        {
            if (byName.TryGetValue(mention.Name ?? "", out var named) && mention.Kind == NameKind.Person)
            {
                Touch(named);
            }
            else if (mention.Kind is NameKind.Unknown or NameKind.Person && mention.WordCount <= 4)
            {
                ResolveShort(mention);
            }
        }
    }

    public Person? Of(string name) => byName.GetValueOrDefault(name);

    /// <summary>The one person with this family name or whole name, with or without a title, in any case: "MR. BERG"; null for none or several.</summary>
    public string? OfFamily(string printed, Gender gender)
    {
        // A talk has a label for each turn, and few who take them.
        if (!families.TryGetValue((printed, gender), out var found))
        {
            families[(printed, gender)] = found = FindFamily(printed, gender);
        }
        return found;
    }

    private string? FindFamily(string printed, Gender gender)
    {
        var name = PersonName.Of(printed);
        var found = name.Given is not null && byKey.TryGetValue(name.Key, out var whole) ? [whole] : byShortForm.GetValueOrDefault(NameFolding.Fold(name.Given is null ? name.Mentioned : printed), []);
        var told = gender == Gender.Unknown ? Genders.OfTitles([name.Title ?? ""]) : gender;
        return found.Where(p => p.CanBe(told, [])).Take(2).ToList() is [var only] ? only.Name : null;
    }

    // A name is printed many times, and taken apart once.
    private (SpeakerEntry? Listed, PersonName Parts) Known(Mention mention)
    {
        if (!printed.TryGetValue(mention.Name!, out var known))
        {
            printed[mention.Name!] = known = (index.Find(mention.Name!), PersonName.Of(mention.Name!));
        }
        return known;
    }

    // A given name and a family name, or whatever the authority file lists for a person.
    private bool IsWhole(Mention mention) =>
        mention.Kind == NameKind.Person && Known(mention) is { Listed: not null } or { Parts.Given: not null } or { Parts.Title: not null };

    private void NameInFull(Mention mention)
    {
        // "De Vries said", where Ann de Vries is named too
        if (NameParts.IsParticle(mention.Sentence.WordAt(mention.First)) && byShortForm.ContainsKey(NameFolding.Fold(mention.Printed)))
        {
            return;
        }
        var (known, printedParts) = Known(mention);
        var listed = known ?? index.FindPerson(printedParts);
        var name = listed?.Name ?? PersonName.Written(mention.Name!);
        var parts = name == mention.Name ? printedParts : PersonName.Of(name);
        var person = byName.GetValueOrDefault(name) ?? Same(parts, mention.Told) ?? Add(new(name, parts, listed is not null));
        person.Take(Titles(mention), mention.Told);
        TakeOfficesAround(person, mention);
        foreach (var title in mention.Roles.Where(r => NameParts.GoesWithGivenName(r.Title)))
        {
            Few(byTitledGiven, $"{title.Title} {parts.FirstGiven}").Add(person);
        }
        mention.Name = person.Name;
    }

    // "Ann Maria Lee" and "Ann Lee" are one person, "J. Berg" is the one Berg whose name begins so, "Otto Berg Sr." is not the junior.
    private Person? Same(PersonName parts, Gender told)
    {
        if (byKey.TryGetValue(parts.Key, out var same))
        {
            return parts.Suffix is null || same.Parts.Suffix is null || NameFolding.Fold(parts.Suffix) == NameFolding.Fold(same.Parts.Suffix) ? same : null;
        }
        return parts.FirstGiven.Length == 1
            && byFamily.GetValueOrDefault(NameFolding.Fold(parts.Mentioned), []).Where(p => p.Parts.FirstGiven.StartsWith(parts.FirstGiven, StringComparison.Ordinal)).ToList() is [var only]
            && Genders.CanBe(only.Gender, told) ? only : null;
    }

    private Person Add(Person person)
    {
        byName[person.Name] = person;
        byKey.TryAdd(person.Parts.Key, person);
        Few(byFamily, NameFolding.Fold(person.Parts.Mentioned)).Add(person);
        foreach (var form in person.ShortForms)
        {
            Few(byShortForm, form).Add(person);
        }
        return person;
    }

    private static string[] Titles(Mention mention) => mention.Roles.Count == 0 ? [] : [.. mention.Roles.Select(r => r.Title)];

    private static void TakeOfficesAround(Person person, Mention mention)
    {
        var sentence = mention.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Is(i, WordClass.Role) && Offices.OfWord(sentence.WordAt(i)) is { } office)
            {
                person.TakeAround(office);
            }
        }
    }

    // A family name alone means the person last named before it whom its title fits, or, failing that, the first after it.
    private void ResolveShort(Mention mention)
    {
        var form = NameFolding.Fold(mention.Printed);
        List<string> offices = mention.Roles.Count == 0 ? NoOffice
            : [.. mention.Roles.Where(r => r.Span.Start < mention.Span.Start).Select(r => Offices.OfTitle(r.Title)).OfType<string>()];
        var person = OfTitledGiven(mention, form) ?? LastThatFits(recent, form, mention.Told, offices) ?? FirstThatFits(form, mention.Told, offices);
        if (person is null && mention.WordCount == 1 && IsSomebody(mention))
        {
            // "Mr. Nyberg", whom no other Nyberg can be mistaken for
            var name = offices.Count > 0 || byShortForm.ContainsKey(form) ? Titled(mention) : PersonName.Written(mention.Printed);
            person = byName.GetValueOrDefault(name) ?? Add(new(name, PersonName.Of(mention.Printed), false));
        }
        if (person is not null)
        {
            (mention.Kind, mention.Name) = (NameKind.Person, person.Name);
            person.Take(Titles(mention), mention.Told);
            Touch(person);
        }
    }

    private Person? OfTitledGiven(Mention mention, string form) =>
        mention.Roles is [{ Title: var title }, ..] && byTitledGiven.TryGetValue($"{title} {form}", out var found) ? found[0] : null;

    private static Person? LastThatFits(Dictionary<string, List<Person>> people, string form, Gender told, List<string> offices) =>
        !people.TryGetValue(form, out var found) ? null
        : told == Gender.Unknown && offices.Count == 0 && Main(found) is { } main ? main
        : found.FindLast(p => p.Holds(told, offices)) ?? found.FindLast(p => p.CanBe(told, offices));

    // "Berg" alone is whom the article is about, and not her husband, whom it names in full when it names him.
    private static Person? Main(List<Person> namesakes) =>
        namesakes.Count > 1 && namesakes.MaxBy(p => p.Times) is { } most && most.Times >= Often * namesakes.Where(p => p != most).Max(p => p.Times) ? most : null;

    private Person? FirstThatFits(string form, Gender told, List<string> offices) =>
        byShortForm.TryGetValue(form, out var found) ? found.Find(p => p.Holds(told, offices)) ?? found.Find(p => p.CanBe(told, offices)) : null;

    // One word: a title says that it is somebody's, as does what somebody does.
    private static bool IsSomebody(Mention mention) =>
        mention.Kind == NameKind.Person || (mention.Kind == NameKind.Unknown && mention.Evidence >= 2 && !IsSentenceWord(mention));

    // The capital of a sentence's first word says nothing.
    private static bool IsSentenceWord(Mention mention) => mention.First == 0 && mention.Sentence[0].Class != WordClass.None;

    // "President Berg" of whom no more is known keeps the office: elsewhere a Berg may be somebody else.
    private static string Titled(Mention mention)
    {
        var sentence = mention.Sentence;
        var first = mention.First;
        while (first > mention.PhraseFirst && (sentence.IsMark(first - 1, '.') || sentence.IsCapitalised(first - 1) && sentence.Is(first - 1, WordClass.Role | WordClass.RolePrefix | WordClass.Honorific)))
        {
            first--;
        }
        return PersonName.Join([.. sentence.Printed(first, mention.Last).Split(' ').Select(w => w.TrimEnd('.')).Select(PersonName.InSmall)]);
    }

    private void Touch(Person person)
    {
        person.Times++;
        foreach (var form in person.ShortForms)
        {
            var people = recent.TryGetValue(form, out var found) ? found : recent[form] = [];
            people.Remove(person);
            if (people.Count == Namesakes)
            {
                people.RemoveAt(0);
            }
            people.Add(person);
        }
    }

    // The list of a form; when it is full, one that is thrown away.
    private static List<Person> Few(Dictionary<string, List<Person>> people, string form)
    {
        var found = people.TryGetValue(form, out var list) ? list : people[form] = [];
        return found.Count < Namesakes ? found : [];
    }
}
