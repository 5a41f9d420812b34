using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Pages.Topics;

/// <summary>The ideas that are followed through the years, each with its wordings.</summary>
internal sealed class TopicsPage(ArchiveDb db) : PageModel
{
    public required IReadOnlyList<IGrouping<(string Slug, string Name), WordingUse>> Topics { get; set; }

    public void OnGet() =>
        Topics = [.. db.Wordings(null, null).GroupBy(u => (u.Topic, u.TopicName)).OrderBy(g => g.Key.TopicName)];
}
