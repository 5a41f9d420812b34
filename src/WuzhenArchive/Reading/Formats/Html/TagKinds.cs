using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>Elements by what they do to the flow of a page. Names are in small letters.</summary>
internal static class TagKinds
{
    /// <summary>Never shown, or not as words of the page.</summary>
    public static readonly FrozenSet<string> Unseen = Set(
        "script style template noscript head title meta link base svg math iframe frame object embed applet audio video canvas map select option datalist textarea input progress meter noframes noembed");

    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main "
        + "menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul xmp");

    /// <summary>By their meaning not the article: ways through the site, what stands beside, forms.</summary>
    public static readonly FrozenSet<string> Furniture = Set("nav footer aside form button dialog menu header label fieldset search address");

    /// <summary>Blocks that hold blocks; the search for the article goes down through these only.</summary>
    public static readonly FrozenSet<string> Containers = Set("body div article main section table tbody tr td center form fieldset header span");

    /// <summary>Elements without content, which have no end tag.</summary>
    public static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Elements whose content is no markup.</summary>
    public static readonly FrozenSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes");

    /// <summary>Elements that another of their kind, or the end of their parent, closes.</summary>
    public static readonly FrozenSet<string> SelfClosing = Set("p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rt rp html head body");

    /// <summary>Elements that a parser opens again after a block has closed them.</summary>
    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    public static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
