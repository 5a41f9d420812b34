using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>The file as it was given, whole, each piece labelled by what it is for.</summary>
internal sealed class SourcePage(ArchiveDb db) : PageModel
{
    public required Article Article { get; set; }

    public required IReadOnlyList<SourcePart> Parts { get; set; }

    public SourceFile? Given { get; set; }

    /// <summary>The key of an earlier version whose address led here; else null.</summary>
    public string? Former { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? former, CancellationToken cancel)
    {
        if (await db.ArticleAtAsync(slug, cancel) is not { } at)
            return NotFound();
        if (at.Slug != slug)
            return Moved.To(Url.ArticleSource(at.Slug), at.Former, Request);
        var (article, record) = db.Records([at.Id])[at.Id];
        Former = await db.WasKeyOfAsync(former, article.File, cancel) ? former : null;
        Article = article;
        Parts = PartsOf(record.Text, record.Regions);
        Given = await db.ArticleSources.Where(s => s.ArticleId == article.Id)
            .Select(s => new { s.Sha256, s.Encoding, s.Bytes }).FirstOrDefaultAsync(cancel) is { } file
                ? new(file.Sha256, file.Encoding, Packed.Length(file.Bytes))
                : null;
        return Page();
    }

    // Every character of the text is in exactly one part, so that the page is the file.
    private static List<SourcePart> PartsOf(string text, IReadOnlyList<Region> regions)
    {
        var parts = new List<SourcePart>();
        var place = 0;
        foreach (var region in regions.OrderBy(r => r.Span).Where(r => r.Span.Length > 0))
        {
            if (region.Span.Start < place)
                continue;
            AddBetween(parts, text[place..region.Span.Start]);
            Add(parts, new(region.Kind.ToString().ToLowerInvariant(), PlainWords.Of(region.Kind), region.Number, region.Span.Of(text)));
            place = region.Span.End;
        }
        AddBetween(parts, text[place..]);
        return parts;
    }

    // Furniture comes in runs of short lines, and one label serves them all.
    private static void Add(List<SourcePart> parts, SourcePart part)
    {
        if (part.Class == "boilerplate" && parts is [.., { Class: "boilerplate" } before])
            parts[^1] = before with { Text = before.Text + part.Text };
        else
            parts.Add(part);
    }

    private static void AddBetween(List<SourcePart> parts, string between)
    {
        if (string.IsNullOrWhiteSpace(between) && parts.Count > 0)
            parts[^1] = parts[^1] with { Text = parts[^1].Text + between };
        else if (between.Length > 0)
            parts.Add(new("between", "No region", null, between));
    }
}

internal sealed record SourcePart(string Class, string Label, int? Number, string Text);

internal sealed record SourceFile(string Sha256, string Encoding, int Length);
