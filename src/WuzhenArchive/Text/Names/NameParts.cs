using System.Collections.Frozen;

namespace WuzhenArchive.Text.Names;

/// <summary>
/// The small words of names: titles before them and what these say of "he" and "she", particles of the family name, suffixes.
/// </summary>
public static class NameParts
{
    private static readonly FrozenSet<string> Men = Table(
        "Mr Sir Lord King Prince Baron Viscount Earl Duke Emperor Sheikh Sultan Emir Pope husband father son brother grandfather uncle nephew widower");

    private static readonly FrozenSet<string> Women = Table(
        "Ms Mrs Miss Mme Dame Lady Queen Princess Baroness Viscountess Countess Duchess Empress wife mother daughter sister grandmother aunt niece widow actress");

    private static readonly FrozenSet<string> Peers =
        Table("Lord Lady Baron Baroness Viscount Viscountess Earl Count Countess Duke Duchess Prince Princess");

    private static readonly FrozenSet<string> WithGivenName = Table("Sir Dame Lady King Queen Prince Princess Pope Emperor Empress Sheikh");

    private static readonly FrozenSet<string> Forms =
        Table("Mr Mrs Ms Miss Mx Mme Dr Prof Professor Doctor Sir Dame Lord Lady Baroness Rev Reverend Hon Fr");

    private static readonly FrozenSet<string> Small = Table(
        "abu al bin bint da das de del della den der di do dos du el ibn la le san st ten ter tho van vom von zu zum zur y");

    private static readonly FrozenSet<string> Ends = Table("Jr Sr II III IV Esq PhD MD MP MEP QC KC OBE CBE JD");

    /// <summary>What a title or a word of kin says; unknown for most.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> title) =>
        Has(Men, title) || EndsWith(title, "sman") || EndsWith(title, "chairman") ? Gender.Male
        : Has(Women, title) || EndsWith(title, "woman") ? Gender.Female
        : Gender.Unknown;

    /// <summary>"Lord Holm of Eastmoor": a title that may have a place behind the name.</summary>
    public static bool IsPeer(ReadOnlySpan<char> title) => Has(Peers, title);

    /// <summary>"Sir David": a title that is said with the given name.</summary>
    public static bool GoesWithGivenName(ReadOnlySpan<char> title) => Has(WithGivenName, title);

    /// <summary>A form of address, which says of nobody what office he holds: "Mr", "Dr".</summary>
    public static bool IsForm(ReadOnlySpan<char> title) => Has(Forms, title.TrimEnd('.'));

    /// <summary>"van", "de", "Abu"; in capitals too.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Has(Small, word.TrimEnd('.'));

    /// <summary>"Jr.", "III"</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => Has(Ends, word.TrimEnd('.'));

    private static bool EndsWith(ReadOnlySpan<char> word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> table, ReadOnlySpan<char> word) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Table(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
