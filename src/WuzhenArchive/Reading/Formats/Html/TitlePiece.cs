using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>The line of a page that is the article's title: the heading that says what metadata say, else the first heading of the first rank.</summary>
internal static class TitlePiece
{
    private const int Longest = 300;
    private const int Telling = 15;

    public static Piece? Of(List<Piece> pieces, MainPart main, string? stated)
    {
        var headings = pieces.Where(p => p.Role == BlockRole.Heading && p.Text.Length <= Longest).ToList();
        var first = headings.Where(p => p.Holder.LocalName == "h1").ToList();
        return (stated is null ? null : headings.Find(p => Says(p.Text, stated)))
            ?? first.Find(main.Holds)
            ?? (first.Count == 1 && stated is null ? first[0] : null);
    }

    // "Old locks never sleep" and "Old Locks Never Sleep | Lake Herald"
    private static bool Says(string heading, string stated)
    {
        var (one, other) = (Letters(heading), Letters(stated));
        return one.Length > 0 && (one == other || (one.Length >= Telling && other.Contains(one, StringComparison.Ordinal)) || (other.Length >= Telling && one.Contains(other, StringComparison.Ordinal)));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
