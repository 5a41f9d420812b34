using WuzhenArchive.Citing;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Linked;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>A form in which the hits of a search can be had as data, at the address of their page with an ending.</summary>
/// <param name="Ending">Of the address: "csv".</param>
/// <param name="Name">As the page's link says it: "CSV".</param>
/// <param name="Rows">How many hits one answer holds; <c>page</c> leads to the next.</param>
internal sealed record SearchForm(
    string Ending, string Name, string MediaType, int Rows, Func<FoundList, FoundListWriting, CancellationToken, Task<string>> WriteAsync)
{
    // As many as anybody reads at once; a feed is asked for often and by many, and a reference is made of a whole article.
    private const int Download = 500;
    private const int Feed = 50;
    private const int References = 100;

    public static IReadOnlyList<SearchForm> All { get; } =
    [
        Of("csv", "CSV", "text/csv; charset=utf-8; header=present", Download, SearchCsv.Of) with { IsFile = true },
        Of("json", "JSON", "application/json; charset=utf-8", Download, list => SearchJson.Of(list.Result, list)) with { HasFacets = true },
        new("atom", "Atom feed", "application/atom+xml; charset=utf-8", Feed, SearchAtom.OfAsync),
        Cited("ris", "RIS", "application/x-research-info-systems; charset=utf-8", Ris.Of),
        Cited("bib", "BibTeX", "application/x-bibtex; charset=utf-8", BibTex.Of),
    ];

    public bool HasFacets { get; private init; }

    /// <summary>For a program to open, not to be read in the browser.</summary>
    public bool IsFile { get; private init; }

    private static SearchForm Of(string ending, string name, string type, int rows, Func<FoundList, string> write) =>
        new(ending, name, type, rows, (list, _, _) => Task.FromResult(write(list)));

    private static SearchForm Cited(string ending, string name, string type, Func<IEnumerable<CitedWork>, string> write) =>
        new(ending, name, type, References,
            async (list, writing, cancel) => write(await SearchReferences.OfAsync(list, writing, cancel)))
        { IsFile = true };
}

/// <summary>What is needed to write hits, beside the hits.</summary>
internal sealed record FoundListWriting(ArchiveDb Db, Citations Citations, Series Series, PublicAddress Address, TimeProvider Clock);
