using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>One person of an article, while the places where he is named are gathered.</summary>
internal sealed class Person(string name, PersonName parts, bool isListed)
{
    // Of all titles only what they say is kept: an article may print thousands.
    private readonly HashSet<string> offices = [];
    private readonly HashSet<string> officesAround = [];
    private bool isTitled;
    private Gender told;

    public string Name { get; } = name;

    public PersonName Parts { get; } = parts;

    /// <summary>The ways text may call him once he has been named.</summary>
    public IReadOnlyList<string> ShortForms { get; } = [.. parts.ShortForms().Distinct()];

    /// <summary>How often he is named.</summary>
    public int Times { get; set; }

    public Gender Gender => told != Gender.Unknown ? told : Genders.Of(Parts, []);

    /// <param name="titles">Titles and roles printed with his name.</param>
    /// <param name="said">What a title or a word of kin says of his sex.</param>
    public void Take(IReadOnlyCollection<string> titles, Gender said)
    {
        if (titles.Count == 0)
        {
            told = told != Gender.Unknown ? told : said;
            return;
        }
        isTitled = true;
        told = told != Gender.Unknown ? told : said != Gender.Unknown ? said : Genders.OfTitles(titles);
        offices.UnionWith(titles.Select(Offices.OfTitle).OfType<string>());
    }

    /// <summary>An office that stands in a sentence that names him in full: "Anna Berg was made minister".</summary>
    public void TakeAround(string office) => officesAround.Add(office);

    /// <summary>The office is printed with his own name: of two Holms the governor is Governor Holm.</summary>
    public bool Holds(Gender said, IReadOnlyCollection<string> asked) =>
        asked.Count > 0 && Genders.CanBe(Gender, said) && asked.Any(offices.Contains);

    /// <summary>
    /// Whether "Mr Holm", "Judge Holm" or "President Holm" can be this Holm: what titles say of sex must agree, and who has another
    /// office, or was named once in passing without any, is somebody else.
    /// </summary>
    public bool CanBe(Gender said, IReadOnlyCollection<string> asked)
    {
        if (!Genders.CanBe(Gender, said))
        {
            return false;
        }
        if (asked.Count == 0 || isListed || asked.Any(officesAround.Contains))
        {
            return true;
        }
        return offices.Count > 0 ? asked.Any(offices.Contains) : isTitled || Times != 1;
    }
}
