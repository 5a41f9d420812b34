using System.Xml.Linq;
using WuzhenArchive.Web.Pages.Articles;

namespace WuzhenArchive.Web.Api;

/// <summary>Who wrote an article, as RFC 4287 wants it of every entry; of an unsigned one it says that nobody is stated.</summary>
internal static class AtomAuthors
{
    public static IEnumerable<XElement> Of(ArticleLine article, XNamespace atom) =>
        (article.Authors.Count == 0 ? [article.By] : article.Authors).Select(name => new XElement(atom + "author", new XElement(atom + "name", Xml.Clean(name))));
}
