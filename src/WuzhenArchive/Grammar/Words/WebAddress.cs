namespace WuzhenArchive.Grammar.Words;

/// <summary>Addresses of the web and of mail are one word each.</summary>
internal static class WebAddress
{
    /// <summary>
    /// Where the address that begins at a place ends; the place itself where none begins. It looks at most 200 characters ahead.
    /// </summary>
    public static int End(string text, int start, int limit)
    {
        if (!char.IsAsciiLetterOrDigit(text[start]))
            return start;
        var end = start;
        var (sign, found) = (false, false);
        for (limit = Math.Min(limit, start + 200); end < limit && IsPart(text[end]); end++)
        {
            sign |= text[end] == '@';
            found |= (sign && text[end] == '.') || text.AsSpan(end, limit - end).StartsWith("://", StringComparison.Ordinal);
        }
        if (!found && !text.AsSpan(start, end - start).StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return start;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
            end--;
        return end;
    }

    private static bool IsPart(char c) =>
        c is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '(' or ')' or '[' or ']' or '{' or '}' or '|');
}
