using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Api;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>Two years side by side: facts, topics, speakers, wordings; or, when they cannot be compared, why not and which can.</summary>
internal sealed class YearsPage(ArchiveDb db, Citations citations) : PageModel
{
    /// <summary>Null: <see cref="Refusal"/> says why.</summary>
    public YearComparison? Comparison { get; set; }

    public string? Refusal { get; set; }

    /// <summary>The topic asked for is none; all topics are shown.</summary>
    public string? UnknownTopic { get; set; }

    public string? TopicName { get; set; }

    /// <summary>Null where there is no comparison.</summary>
    public Cited? Cited { get; set; }

    public IReadOnlyList<(int A, int B)> Pairs { get; set; } = [];

    public async Task OnGetAsync(string a, string b, string? topic, CancellationToken cancel)
    {
        var years = await db.YearsAsync(cancel);
        Pairs = YearPairs.Of(years);
        var (left, right) = (Find(years, a), Find(years, b));
        Refusal = Refuse(a, b, left, right);
        if (Refusal is not null)
        {
            Response.StatusCode = left is null || right is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
            return;
        }
        var chosen = topic is null ? null : await db.Topics.AsNoTracking().SingleOrDefaultAsync(t => t.Slug == topic, cancel);
        (TopicName, UnknownTopic) = (chosen?.Name, chosen is null ? topic : null);
        Comparison = await db.CompareAsync([left!, right!], chosen, cancel);
        Cited = await citations.OfAsync(left!.Year, right!.Year, chosen, cancel);
    }

    private static ComparedYear? Find(IReadOnlyList<ComparedYear> years, string asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? years.SingleOrDefault(y => y.Year == year) : null;

    private static string? Refuse(string a, string b, ComparedYear? left, ComparedYear? right) => (left, right) switch
    {
        (null, null) => $"The archive knows no conference of {a} and none of {b}.",
        (null, _) => $"The archive knows no conference of {a}.",
        (_, null) => $"The archive knows no conference of {b}.",
        _ when left.Year == right.Year => $"A year is compared with another one, and {a} stands on both sides.",
        ({ Articles: 0 }, { Articles: 0 }) => $"The archive has no article about {a} and none about {b}.",
        ({ Articles: 0 }, _) => $"The archive has no article about {a} yet.",
        (_, { Articles: 0 }) => $"The archive has no article about {b} yet.",
        _ => null,
    };
}
