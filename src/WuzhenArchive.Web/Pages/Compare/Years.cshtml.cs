using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Api;
using WuzhenArchive.Web.Drawing;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>
/// Years side by side: everything at a glance, or one part, topic, speaker or fact at length; or, when they cannot be compared,
/// why not and which can.
/// </summary>
internal sealed class YearsPage(ArchiveDb db, Citations citations) : PageModel
{
    private const int LongestShown = 60;

    [FromQuery(Name = "topic")]
    public string? Topic { get; set; }

    [FromQuery(Name = "speaker")]
    public string? Speaker { get; set; }

    [FromQuery(Name = "fact")]
    public string? Fact { get; set; }

    [FromQuery(Name = "part")]
    public string? PartAsked { get; set; }

    /// <summary>Null: <see cref="Refusal"/> says why.</summary>
    public YearComparison? Comparison { get; set; }

    public string? Refusal { get; set; }

    /// <summary>What was not understood, or left out.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Null: everything at a glance.</summary>
    public AskedPart? Part { get; set; }

    /// <summary>The topics with their claims, where sentences are asked for.</summary>
    public IReadOnlyList<TopicClaims> Claims { get; set; } = [];

    /// <summary>Null where nothing is compared.</summary>
    public Cited? Cited { get; set; }

    public IReadOnlyList<(int A, int B)> Pairs { get; set; } = [];

    /// <summary>Years that can be set beside these.</summary>
    public IReadOnlyList<int> Further { get; set; } = [];

    public IReadOnlyList<Picture> Pictures { get; set; } = [];

    public IReadOnlyList<int> Years => [.. Comparison!.Years.Select(y => y.Year)];

    /// <summary>The view of the part that is asked for.</summary>
    public string PartView => Part switch
    {
        { Field: "fact" } => "Compare/_Facts",
        { Field: "speaker" } or { Value: AskedPart.Speakers } => "Compare/_Speakers",
        { Value: AskedPart.Words } => "Compare/_Words",
        _ => "Compare/_Topics",
    };

    /// <summary>The same part of these years, turned round.</summary>
    public string Swapped => Url.Compare(Years.Reverse(), Part is { } part ? (part.Field, part.Value) : null);

    public string AddressOf(string field, string value) => Url.Compare(Years, (field, value));

    /// <param name="with">A year to be added: leads to the address that has it.</param>
    public async Task<IActionResult> OnGetAsync(string a, string b, string? more, string? with, CancellationToken cancel)
    {
        var known = await db.YearsAsync(cancel);
        Pairs = YearPairs.Of(known);
        var asked = AskedYears.Of(known, [a, b, .. (more ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)]);
        Refusal = asked.Refusal;
        if (Refusal is not null)
        {
            Response.StatusCode = asked.IsUnknown ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
            return Page();
        }
        Notes.AddRange(asked.Notes);
        Further = asked.Years.Count == AskedYears.Most ? [] : [.. known.Select(y => y.Year).Except(asked.Years.Select(y => y.Year))];
        await CompareAsync(asked.Years, cancel);
        Cited = await citations.OfAsync(Years, Part, cancel);
        if (int.TryParse(with, out var added) && Further.Contains(added))
            return LocalRedirect(Url.Compare(Years.Append(added), Part is { } part ? (part.Field, part.Value) : null));
        return Page();
    }

    private async Task CompareAsync(IReadOnlyList<ComparedYear> years, CancellationToken cancel)
    {
        Comparison = await TopicAsync(years, cancel) ?? await SpeakerAsync(years, cancel) ?? await FactAsync(years, cancel) ?? await PartAsync(years, cancel);
        Claims = [.. Comparison.Topics.Select(TopicClaims.Of)];
        Pictures = Part is null ? [.. new[]
        {
            TermsByYear.OfTopics(Comparison.Topics, slug => AddressOf("topic", slug), Url), WhoOnWhat.BySpeaker(Comparison.Voices, Years, Url),
            FiguresByYear.Of(Comparison.Facts.SelectMany(f => f.Told).SelectMany(t => t), Url),
        }.OfType<Picture>()] : [];
    }

    private async Task<YearComparison?> TopicAsync(IReadOnlyList<ComparedYear> years, CancellationToken cancel)
    {
        if (Topic is null)
            return null;
        var topic = await db.Topics.AsNoTracking().SingleOrDefaultAsync(t => t.Slug == Topic, cancel);
        if (topic is null)
            return NotKnown("topic", Topic);
        Part = new("topic", topic.Slug, topic.Name);
        return await db.CompareTopicAsync(years, topic, cancel);
    }

    private async Task<YearComparison?> SpeakerAsync(IReadOnlyList<ComparedYear> years, CancellationToken cancel)
    {
        if (Speaker is null)
            return null;
        var speaker = await db.Speakers.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == Speaker, cancel);
        if (speaker is null)
            return NotKnown("speaker", Speaker);
        Part = new("speaker", speaker.Slug, speaker.Name);
        return await db.CompareSpeakerAsync(years, speaker, cancel);
    }

    private async Task<YearComparison?> FactAsync(IReadOnlyList<ComparedYear> years, CancellationToken cancel)
    {
        if (Fact is null)
            return null;
        var comparison = await db.CompareFactAsync(years, Fact, cancel);
        if (comparison.Facts.Count == 0)
            return NotKnown("fact", Fact);
        Part = new("fact", Fact, PlainWords.Property(Fact).ToLowerInvariant());
        return comparison;
    }

    private async Task<YearComparison> PartAsync(IReadOnlyList<ComparedYear> years, CancellationToken cancel)
    {
        Part = AskedPart.OfPart(PartAsked);
        if (Part is null && PartAsked is { Length: > 0 } asked)
            NotKnown("part of a comparison", asked);
        return Part?.Value switch
        {
            AskedPart.Topics => await db.CompareTopicsAsync(years, cancel),
            AskedPart.Speakers => await db.CompareSpeakersAsync(years, cancel),
            AskedPart.Words => await db.CompareWordsAsync(years, cancel),
            _ => await db.CompareAsync(years, cancel),
        };
    }

    private YearComparison? NotKnown(string what, string asked)
    {
        Notes.Add($"There is no {what} “{(asked.Length > LongestShown ? asked[..LongestShown] + "…" : asked)}” here; everything is shown instead.");
        return null;
    }
}
