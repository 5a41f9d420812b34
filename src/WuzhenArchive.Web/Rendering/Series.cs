using System.Globalization;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What the recurring event and the archive of it are called.</summary>
/// <param name="ShortName">As headings call the event: "What changed at …".</param>
internal sealed record Series(string Name, string ShortName, string Archive)
{
    /// <summary>Of an archive whose authority file is not there.</summary>
    public static Series Unnamed { get; } = new("conference", "the conference", "Archive of the conference");

    public static Series Of(SeriesEntry entry) => entry.Name.Length == 0 ? Unnamed
        : new(entry.Name, entry.ShortName ?? WithArticle(entry.Name), entry.Archive ?? entry.Name + " archive");

    private static string WithArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name : "the " + name;

    /// <summary>"2nd Lock Conference"; without the number where nobody states it.</summary>
    public string Edition(Conference conference) =>
        conference.Ordinal is { } ordinal ? $"{PlainWords.Ordinal(ordinal)} {Name}" : Name;

    public static string Year(Conference conference) => conference.Year.ToString(CultureInfo.InvariantCulture);
}
