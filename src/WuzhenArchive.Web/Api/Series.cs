using System.Globalization;
using WuzhenArchive.Model;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary>What the recurring event and the archive of it are called.</summary>
internal static class Series
{
    public const string Name = "World Internet Conference";

    public const string Archive = "Wuzhen Archive";

    /// <summary>"2nd World Internet Conference"; without the number where nobody states it.</summary>
    public static string Edition(Conference conference) =>
        conference.Ordinal is { } ordinal ? $"{PlainWords.Ordinal(ordinal)} {Name}" : Name;

    public static string Year(Conference conference) => conference.Year.ToString(CultureInfo.InvariantCulture);
}
