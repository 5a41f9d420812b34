using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Drawing;
using WuzhenArchive.Web.Linked;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>Years side by side, whole or in part; or, when they cannot be compared, why not and which can.</summary>
internal sealed class YearsPage(ArchiveDb db, Citations citations) : PageModel
{
    public const int PrecedentsAtAGlance = 2;

    public required AskedComparison Asked { get; set; }

    /// <summary>Null: the years cannot be compared.</summary>
    public YearComparison? Comparison { get; set; }

    public AskedPart? Part => Asked.Part;

    /// <summary>The topics with their claims, where sentences are asked for.</summary>
    public IReadOnlyList<TopicClaims> Claims { get; set; } = [];

    /// <summary>Null where nothing is compared.</summary>
    public Cited? Cited { get; set; }

    public IReadOnlyList<(int A, int B)> Pairs { get; set; } = [];

    /// <summary>Years that can be set beside these.</summary>
    public IReadOnlyList<int> Further { get; set; } = [];

    /// <summary>What stands above a part in full sentences; null where there is nothing to draw.</summary>
    public Picture? Picture { get; set; }

    public IReadOnlyList<int> Years => [.. Asked.Years.Years.Select(y => y.Year)];

    /// <summary>The view of the part that is asked for.</summary>
    public string PartView => Part switch
    {
        { Field: "claim" } => "Compare/_ClaimAlone",
        { Field: "fact" } or { Field: "part", Value: AskedPart.Facts } => "Compare/_Facts",
        { Field: "speaker" } or { Field: "part", Value: AskedPart.Speakers } => "Compare/_Speakers",
        { Field: "part", Value: AskedPart.Words } => "Compare/_Words",
        _ => "Compare/_Topics",
    };

    /// <summary>The same part of these years, turned round.</summary>
    public string Swapped => SameOf(Years.Reverse());

    public string AddressOf(string field, string value) => Url.Compare(Years, (field, value));

    /// <summary>The same part of other years.</summary>
    public string SameOf(IEnumerable<int> years) => Url.Compare(years, Part is { } part ? (part.Field, part.Value) : null);

    /// <param name="years">As they stand in the address, with strokes between them.</param>
    /// <param name="with">A year to be added: leads to the address that has it.</param>
    public async Task<IActionResult> OnGetAsync(string years, string? with, CancellationToken cancel)
    {
        var known = db.Years();
        string[] pieces = [.. years.Split('/', StringSplitOptions.RemoveEmptyEntries), .. string.IsNullOrWhiteSpace(with) ? []
            : new[] { with.Trim() }];
        Asked = await AskedComparison.ReadAsync(db, known, pieces, Request.Query, cancel);
        Pairs = YearPairs.Of(known, Asked.Years.Named);
        if (Asked.Years.Refusal is not null)
        {
            Response.StatusCode = Asked.Years.IsUnknown ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
            return Page();
        }
        if (with is { Length: > 0 } && Asked.Years.Notes.Count == 0)
            return LocalRedirect(SameOf(Years));
        Further = Years.Count == AskedYears.Most ? [] : [.. known.Select(y => y.Year).Except(Years)];
        Comparison = Asked.Comparison ?? await db.CompareAsync(Asked.Years.Years, cancel);
        Claims = [.. Comparison.Topics.Select(TopicClaims.Of)];
        Picture = Draw(Comparison);
        Cited = await citations.OfAsync(Asked, cancel);
        return Page();
    }

    private Picture? Draw(YearComparison comparison) => (Part is { Field: "part" } ? Part.Value : null) switch
    {
        AskedPart.Facts => FiguresByYear.Of(comparison.Facts.SelectMany(f => f.Told).SelectMany(t => t), Url),
        AskedPart.Topics => TermsByYear.OfTopics(comparison.Topics, slug => AddressOf("topic", slug), Url),
        AskedPart.Speakers => WhoOnWhat.BySpeaker(comparison.Voices, Years, Url),
        _ => null,
    };
}
