namespace WuzhenArchive.Reading.Regions;

/// <summary>How a line ends.</summary>
internal static class LineEnds
{
    /// <summary>Ends as a sentence does; marks that close a quotation or a parenthesis may follow.</summary>
    public static bool IsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"')]»");
        return !line.IsEmpty && line[^1] is '.' or '?' or '!' or '…' or '。' or '？' or '！' or '」' or '”';
    }
}
