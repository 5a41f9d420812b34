using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Reading.Names;

/// <summary>What a printed title, role or given name says about "he" and "she"; most names say nothing.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}

internal static class Genders
{
    public static Gender OfPronoun(ReadOnlySpan<char> pronoun) =>
        Equal(pronoun, "she") || Equal(pronoun, "her") ? Gender.Female : Equal(pronoun, "he") || Equal(pronoun, "his") ? Gender.Male : Gender.Unknown;

    public static bool CanBe(Gender person, Gender pronoun) => person == Gender.Unknown || pronoun == Gender.Unknown || person == pronoun;

    public static Gender Of(string name, IEnumerable<string> titles)
    {
        foreach (var word in titles.SelectMany(t => t.Split(' ')))
        {
            if (word is "Mr" or "Sir" or "Lord" or "King" or "Prince" || word.EndsWith("sman", StringComparison.OrdinalIgnoreCase) || word.EndsWith("chairman", StringComparison.OrdinalIgnoreCase))
            {
                return Gender.Male;
            }
            if (word is "Ms" or "Mrs" or "Miss" or "Dame" or "Lady" or "Queen" or "Princess" || word.EndsWith("woman", StringComparison.OrdinalIgnoreCase))
            {
                return Gender.Female;
            }
        }
        var first = name.Split(' ')[0];
        return !name.Contains(' ') ? Gender.Unknown : GivenNames.Female.Contains(first) ? Gender.Female : GivenNames.Male.Contains(first) ? Gender.Male : Gender.Unknown;
    }

    private static bool Equal(ReadOnlySpan<char> word, string form) => word.Equals(form, StringComparison.OrdinalIgnoreCase);
}
