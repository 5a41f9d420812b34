using System.Text;

namespace WuzhenArchive.Citing;

/// <summary>
/// A citation as it is printed: pieces in roman and italics. A full stop or a comma goes inside closing quotation marks, as American
/// styles set it, and a full stop is left out where a mark already ends the words.
/// </summary>
public sealed class CitationText
{
    private readonly List<(string Text, bool IsItalic)> pieces = [];

    public IReadOnlyList<(string Text, bool IsItalic)> Pieces => pieces;

    public CitationText Add(string? text, bool isItalic = false)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        if (pieces is [.., var last] && last.IsItalic == isItalic)
            pieces[^1] = (last.Text + text, isItalic);
        else
            pieces.Add((text, isItalic));
        return this;
    }

    public CitationText Add(CitationText other)
    {
        foreach (var (text, isItalic) in other.pieces)
            Add(text, isItalic);
        return this;
    }

    /// <summary>Ends the words so far with a full stop or a comma.</summary>
    public CitationText End(char mark)
    {
        if (pieces is not [.., var (text, isItalic)])
            return this;
        var closers = QuotationMarks.ClosersAtEnd(text);
        var words = text[..^closers];
        if (words.Length == 0 || words[^1] == mark || (mark == '.' && words[^1] is '?' or '!' or ':'))
            return this;
        if (closers == 0)
            return Add(mark.ToString());
        pieces[^1] = (words + mark + text[^closers..], isItalic);
        return this;
    }

    /// <summary>What is known of the parts, with commas between them.</summary>
    public CitationText AddListed(params CitationText?[] parts)
    {
        var first = true;
        foreach (var part in parts.OfType<CitationText>().Where(p => p.pieces.Count > 0))
        {
            if (!first)
                End(',').Add(" ");
            Add(part);
            first = false;
        }
        return this;
    }

    public static CitationText Roman(string? text) => new CitationText().Add(text);

    public static CitationText Italic(string? text) => new CitationText().Add(text, isItalic: true);

    public override string ToString() => string.Concat(pieces.Select(p => p.Text));

    /// <summary>With <c>i</c> elements, and everything else encoded.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var (text, isItalic) in pieces)
            html.Append(isItalic ? "<i>" : "").Append(Encoded(text)).Append(isItalic ? "</i>" : "");
        return html.ToString();
    }

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
