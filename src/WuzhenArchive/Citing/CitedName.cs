using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Citing;

/// <summary>A name as reference lists take it apart. A body, or a name of one piece, has a family name only.</summary>
/// <param name="Particle">The small words before the family name: "de" of "Ann de Vries".</param>
/// <param name="Suffix">"Jr.", "III".</param>
/// <param name="IsFamilyFirst">Printed with the family first ("Li Xiaoming"), as Chinese names are: no comma turns it round.</param>
public sealed record CitedName(string Family, string? Given = null, string? Particle = null, string? Suffix = null,
    bool IsFamilyFirst = false)
{
    /// <summary>Known for a body, or reads as one; a name of one piece alone may be anybody's.</summary>
    public bool IsBody { get; init; }

    /// <summary>The family name with its particle, as text names somebody: "de Vries".</summary>
    public string Mentioned => Join(Particle, Family);

    /// <summary>As prose writes it: "Ann de Vries Jr.", "Li Xiaoming".</summary>
    public string InOrder => IsFamilyFirst ? Join(Family, Given) : Join(Given, Particle, Family, Suffix);

    /// <param name="printed">As the article is signed: "Ann de Vries, Jr.", "Vries, Ann de", "Canal Board".</param>
    /// <param name="isBody">The archive knows the name as a body's; what reads as one is taken for one besides.</param>
    public static CitedName Of(string printed, bool isBody = false)
    {
        if (isBody || ReadsAsBody(printed))
            return new(printed) { IsBody = true };
        var name = PersonName.Of(printed);
        return new(name.Family, name.Given, name.Particle, name.Suffix, name.IsFamilyFirst);
    }

    // "Canal Board", "Ministry of Tides", but not "Ann Church".
    private static bool ReadsAsBody(string printed)
    {
        var words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && !printed.Contains(',')
            && (words is ["The" or "the", ..] || words.Contains("of")
                || !GivenNames.Has(words[0]) && words.Any(BodyNouns.Has));
    }

    internal static string Join(params string?[] pieces) => string.Join(' ', pieces.Where(p => !string.IsNullOrEmpty(p)));
}
