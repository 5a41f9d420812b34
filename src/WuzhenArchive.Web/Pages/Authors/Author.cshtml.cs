using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Pages.Authors;

/// <summary>Who has signed articles, and which. An author is no speaker by that alone.</summary>
internal sealed class AuthorPage(ArchiveDb db) : PageModel
{
    private const int RowsOnAPage = 50;

    /// <summary>As the first article is signed.</summary>
    public required string Name { get; set; }

    /// <summary>The speaker of the same name; null where the author is not heard in any article.</summary>
    public string? Speaker { get; set; }

    public required IReadOnlyList<ArticleLine> Lines { get; set; }

    public required Pager Pager { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var name = await db.ArticleAuthors.Where(a => a.Slug == slug).OrderBy(a => a.ArticleId).Select(a => a.Name)
            .FirstOrDefaultAsync(cancel);
        if (name is null)
            return NotFound();
        Name = name;
        Speaker = await db.Speakers.Where(s => s.Name == name && db.Statements.Any(x => x.SpeakerId == s.Id)).Select(s => s.Slug)
            .FirstOrDefaultAsync(cancel);
        (Lines, Pager) = await db.Articles.Where(a => db.ArticleAuthors.Any(n => n.ArticleId == a.Id && n.Slug == slug)).InOrder().Lines(db)
            .PageAsync(Request.Query.Given("page"), RowsOnAPage, cancel);
        return Page();
    }
}
