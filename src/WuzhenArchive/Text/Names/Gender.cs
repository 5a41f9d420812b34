namespace WuzhenArchive.Text.Names;

/// <summary>What a printed title, role or given name says about "he" and "she"; most names say nothing.</summary>
public enum Gender
{
    Unknown,
    Female,
    Male,
}

public static class Genders
{
    public static Gender OfPronoun(ReadOnlySpan<char> pronoun) =>
        Equal(pronoun, "she") || Equal(pronoun, "her") ? Gender.Female : Equal(pronoun, "he") || Equal(pronoun, "his") ? Gender.Male
            : Gender.Unknown;

    public static bool CanBe(Gender person, Gender other) => person == Gender.Unknown || other == Gender.Unknown || person == other;

    /// <summary>What titles say, the first that says anything.</summary>
    public static Gender OfTitles(IEnumerable<string> titles) =>
        titles.SelectMany(t => t.Split(' ')).Select(word => NameParts.GenderOf(word)).FirstOrDefault(g => g != Gender.Unknown);

    /// <param name="titles">Titles, roles and words of kin printed with the name; they go before what the given name says.</param>
    public static Gender Of(PersonName name, IEnumerable<string> titles) =>
        OfTitles(titles) is var told && told != Gender.Unknown ? told
        : name.Given is { } given && !name.IsFamilyFirst ? GivenNames.GenderOf(given.Split(' ')[0])
        : Gender.Unknown;

    private static bool Equal(ReadOnlySpan<char> word, string form) => word.Equals(form, StringComparison.OrdinalIgnoreCase);
}
