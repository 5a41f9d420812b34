using System.Collections.Frozen;
using AngleSharp.Dom;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>Words in an element's class, id and role by which the makers of pages call what is not the article.</summary>
internal static class FurnitureNames
{
    private static readonly FrozenSet<string> Words = TagKinds.Set(
        "ad ads advert adverts advertisement advertising adsense sponsor sponsored promo promos promotion promoted taboola outbrain "
        + "breadcrumb breadcrumbs crumbs crumb nav navbar navigation menu footer foot sidebar rail toolbar topbar pagination pager "
        + "comment comments disqus respond reply share shares sharing sharedaddy social addtoany addthis follow "
        + "related recommended recommendation recommendations recirc recirculation trending popular mostread teaser teasers readmore "
        + "newsletter newsletters subscribe subscription signup signin login register paywall donate donation "
        + "cookie cookies consent gdpr popup modal overlay tooltip skip "
        + "tags taglist bio byline masthead timestamp dateline widget widgets copyright disclaimer "
        + "carousel slideshow playlist poll survey quiz");

    // "read-more-link", "you-may-like", "story-tags": words that say it only together.
    private static readonly string[] Phrases =
        ["read-more", "most-read", "most-popular", "may-like", "also-like", "more-from", "more-stories", "next-article", "prev-article", "previous-article", "author-box", "about-author", "author-info", "author-bio", "post-meta", "entry-meta", "article-meta", "screen-reader", "sr-only", "visually-hidden"];

    private static readonly FrozenSet<string> DialogWords = TagKinds.Set("cookie cookies consent gdpr modal popup overlay");

    private static readonly FrozenSet<string> Roles = TagKinds.Set("navigation banner contentinfo complementary search dialog alert menu menubar toolbar tablist form button");

    private static readonly FrozenSet<string> CaptionWords = TagKinds.Set("caption credit credits figcaption photocredit imagecaption");

    private static readonly FrozenSet<string> StandfirstWords = TagKinds.Set("standfirst deck dek subtitle subheadline subhead subheading strapline");

    public static bool IsStandfirst(IElement element) => Holds(element, StandfirstWords);

    public static bool AreOn(IElement element) =>
        Roles.Contains(element.GetAttribute("role") ?? "") || Holds(element, Words) || Array.Exists(Phrases, p => Named(element, p));

    /// <summary>What stands over the page until somebody closes it, and the ways through the site.</summary>
    public static bool IsDialog(IElement element) =>
        element.LocalName is "nav" or "footer" or "dialog" || element.GetAttribute("role") is "dialog" or "alertdialog" or "navigation" || (Holds(element, DialogWords) && element.QuerySelector("article, main") is null);

    public static bool IsCaption(IElement element) => Holds(element, CaptionWords);

    private static bool Holds(IElement element, FrozenSet<string> words) => Has(element.ClassName, words) || Has(element.Id, words);

    private static bool Named(IElement element, string phrase) =>
        element.ClassName?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true || element.Id?.Contains(phrase, StringComparison.OrdinalIgnoreCase) == true;

    // "article__relatedLinks" is article, related and links.
    private static bool Has(string? names, FrozenSet<string> words)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 500)
        {
            return false;
        }
        var start = 0;
        for (var i = 1; i <= names.Length; i++)
        {
            if (i < names.Length && char.IsAsciiLetter(names[i]) && char.IsAsciiLetter(names[i - 1]) && !(char.IsUpper(names[i]) && char.IsLower(names[i - 1])))
            {
                continue;
            }
            if (i - start > 1 && words.Contains(names[start..i].ToLowerInvariant()))
            {
                return true;
            }
            start = i;
        }
        return false;
    }
}
