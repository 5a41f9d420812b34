using System.Globalization;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Reading.Regions;

/// <summary>The years that a title names as its own: "Rivers Conference 2022 – Day Two", not "Dry by 2030" nor "The lock since 1950".</summary>
internal static partial class TitleYears
{
    private static readonly string[] Elsewhere = ["by", "until", "till", "since", "from", "before", "after", "to", "of", "for"];

    public static IEnumerable<int> Of(string title)
    {
        foreach (Match match in Year().Matches(title))
        {
            var before = title[..match.Index].TrimEnd().Split(' ')[^1];
            if (!Elsewhere.Contains(before, StringComparer.OrdinalIgnoreCase))
            {
                yield return int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }
    }

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
