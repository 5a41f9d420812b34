using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>One person of an article, while the places where he is named are gathered.</summary>
internal sealed class Person(string name, PersonName parts, bool isListed)
{
    public string Name { get; } = name;

    public PersonName Parts { get; } = parts;

    public bool IsListed { get; } = isListed;

    public List<string> Titles { get; } = [];

    public Gender Told { get; set; }

    /// <summary>Offices that stand in the sentences that name him in full: "Anna Berg was made minister".</summary>
    public HashSet<string> OfficesAround { get; } = [];

    /// <summary>How often he is named.</summary>
    public int Times { get; set; }

    public Gender Gender => Told != Gender.Unknown ? Told : Genders.Of(Parts, Titles);

    /// <summary>The office is printed with his own name: of two Holms the governor is Governor Holm.</summary>
    public bool Holds(Gender told, IReadOnlyCollection<string> offices) =>
        offices.Count > 0 && Genders.CanBe(Gender, told) && Titles.Any(t => Offices.OfTitle(t) is { } own && offices.Contains(own));

    /// <summary>
    /// Whether "Mr Holm", "Judge Holm" or "President Holm" can be this Holm: what titles say of sex must agree, and who has another
    /// office, or was named once in passing without any, is somebody else.
    /// </summary>
    public bool CanBe(Gender told, IReadOnlyCollection<string> offices)
    {
        if (!Genders.CanBe(Gender, told))
        {
            return false;
        }
        if (offices.Count == 0 || IsListed || offices.Any(OfficesAround.Contains))
        {
            return true;
        }
        var own = Titles.Select(Offices.OfTitle).OfType<string>().ToList();
        return own.Count > 0 ? offices.Any(own.Contains) : Titles.Count > 0 || Times != 1;
    }
}
