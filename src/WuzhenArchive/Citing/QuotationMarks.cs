namespace WuzhenArchive.Citing;

/// <summary>
/// Quotation marks in titles: curled, turned from double to single where a title stands between marks itself, and told from apostrophes.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>Straight marks curled; one unit for one unit.</summary>
    public static string Curled(string text) => string.Create(text.Length, text, static (curled, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            curled[i] = source[i] switch
            {
                '"' => Opens(source, i) ? '“' : '”',
                '\'' => Opens(source, i) && Closes(source, i + 1) ? '‘' : '’',
                var c => c,
            };
        }
    });

    /// <summary>Between double marks, with the marks inside turned: “The ‘Muddy’ Banks”.</summary>
    public static string Quoted(string title)
    {
        var open = new Stack<char>();
        return '“' + string.Concat(Curled(title).Select((c, i) => Turned(title, c, i, open))) + '”';
    }

    /// <summary>How many closing marks end the text; an apostrophe ("the Owners’") is none.</summary>
    public static int ClosersAtEnd(string text)
    {
        var count = 0;
        while (count < text.Length && text[^(count + 1)] is '”' or '’')
            count++;
        var singles = text[^count..].Count(c => c == '’');
        return singles > 0 && !text.Contains('‘') ? text.Length - text.TrimEnd('”').Length : count;
    }

    private static char Turned(string title, char c, int place, Stack<char> open)
    {
        switch (c)
        {
            case '“':
                open.Push(c);
                return '‘';
            case '‘':
                open.Push(c);
                return open.Count > 1 ? '“' : '‘';
            case '”':
                open.TryPop(out _);
                return '’';
            case '’' when open.TryPeek(out var mark) && mark == '‘' && !IsLetter(title, place + 1):
                open.Pop();
                return open.Count > 0 ? '”' : '’';
            default:
                return c;
        }
    }

    private static bool Opens(string text, int place) =>
        place == 0 || char.IsWhiteSpace(text[place - 1]) || text[place - 1] is '(' or '[' or '“' or '‘' or '"' or '—' or '–';

    // The ' that opens "'Muddy' Banks" finds its fellow; the one of "'90s" does not.
    private static bool Closes(string text, int from)
    {
        for (var i = from + 1; i < text.Length; i++)
        {
            if (text[i] is '\'' && !IsLetter(text, i + 1))
                return true;
        }
        return false;
    }

    private static bool IsLetter(string text, int place) => place < text.Length && char.IsLetterOrDigit(text[place]);
}
