using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Asking;

/// <summary>
/// What an address asks to set side by side: everything at a glance, or one part, topic, claim, speaker or fact at length; or why there
/// is nothing to compare. The page and what is taken away from it as data read their address alike.
/// </summary>
internal sealed class AskedComparison
{
    private const int LongestShown = 60;

    // One of them at a time; the first that is given.
    private static readonly string[] Fields = ["claim", "topic", "speaker", "fact", "part"];

    private readonly ArchiveDb db;
    private readonly List<string> notes = [];

    private AskedComparison(ArchiveDb db, AskedYears years) => (this.db, Years) = (db, years);

    public AskedYears Years { get; }

    /// <summary>Null: everything at a glance.</summary>
    public AskedPart? Part { get; private set; }

    /// <summary>Of the part alone; null at a glance.</summary>
    public YearComparison? Comparison { get; private set; }

    /// <summary>What was not understood, or left out.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>"What changed at Wuzhen between 2015 and 2016: Cyber sovereignty".</summary>
    public string Title(Series series) => $"What changed at {series.ShortName}{(Years.Years.Count == 2 ? " between " : ": ")}"
        + PlainWords.Listed([.. Years.Years.Select(y => $"{y.Year}")]) + (Part is null ? "" : $": {Part.Name}");

    /// <param name="known">Every edition.</param>
    /// <param name="years">As they stand in the address.</param>
    public static async Task<AskedComparison> ReadAsync(
        ArchiveDb db, IReadOnlyList<ComparedYear> known, IReadOnlyList<string> years, IQueryCollection query, CancellationToken cancel)
    {
        var asked = new AskedComparison(db, AskedYears.Of(known, years));
        if (asked.Years.Refusal is null)
            await asked.CompareAsync(query, cancel);
        return asked;
    }

    private async Task CompareAsync(IQueryCollection query, CancellationToken cancel)
    {
        notes.AddRange(Years.Notes);
        var given = Fields.Select(f => (Field: f, Value: query.Given(f))).Where(g => g.Value is not null).ToList();
        if (given is [var (field, value), ..])
        {
            Comparison = await OfAsync(field, value!, cancel);
            if (Comparison is not null && given.Count > 1)
                notes.Add($"One {PlainWords.Listed([.. given.Select(g => g.Field)], " or ")} at a time; the {field} is shown.");
            if (Comparison is null)
                notes.Add($"There is no {(field == "part" ? "part of a comparison" : field)} “{Shortened.Of(value!, LongestShown)}” here.");
        }
    }

    private Task<YearComparison?> OfAsync(string field, string value, CancellationToken cancel) => field switch
    {
        "claim" => ClaimAsync(value, cancel),
        "topic" => TopicAsync(value, cancel),
        "speaker" => SpeakerAsync(value, cancel),
        "fact" => Task.FromResult(FactOf(new(value))),
        _ => PartAsync(value, cancel),
    };

    private async Task<YearComparison?> ClaimAsync(string place, CancellationToken cancel)
    {
        if (await db.ClaimAsync(place, [.. Years.Years.Select(y => y.Year)], cancel) is not var (topic, pair))
            return null;
        Part = new("claim", ClaimPlace.Of(topic.Slug, pair),
            $"{topic.Name}, {Where(pair.Left)} beside {Where(pair.Right)}")
        { Topic = topic.Slug };
        return new(Years.Years) { Claim = pair };
    }

    private static string Where(ShownSentence evidence) => evidence.Paragraph is { } number ? $"¶\u00a0{number}" : "title";

    private async Task<YearComparison?> TopicAsync(string slug, CancellationToken cancel)
    {
        if (ArchiveNames.Of(db).Topics.Values.SingleOrDefault(t => t.Slug == slug) is not { } topic)
            return null;
        Part = new("topic", topic.Slug, topic.Name);
        return await db.CompareTopicAsync(Years.Years, topic, cancel);
    }

    private async Task<YearComparison?> SpeakerAsync(string slug, CancellationToken cancel)
    {
        if (await db.Speakers.AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug, cancel) is not { } speaker)
            return null;
        Part = new("speaker", speaker.Slug, speaker.Name);
        return db.CompareSpeaker(Years.Years, speaker);
    }

    private YearComparison? FactOf(FactProperty property)
    {
        var comparison = db.CompareFact(Years.Years, property);
        if (comparison.Facts.Count == 0)
            return null;
        Part = new("fact", property.Name, PlainWords.Property(property).ToLowerInvariant());
        return comparison;
    }

    private async Task<YearComparison?> PartAsync(string name, CancellationToken cancel)
    {
        Part = AskedPart.OfPart(name);
        return Part?.Value switch
        {
            AskedPart.Facts => db.CompareFacts(Years.Years),
            AskedPart.Topics => db.CompareTopics(Years.Years),
            AskedPart.Speakers => db.CompareSpeakers(Years.Years),
            AskedPart.Words => db.CompareWords(Years.Years),
            _ => null,
        };
    }
}
