using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>What of a comparison an address asks for.</summary>
/// <param name="Field">"topic", "speaker", "fact" or "part".</param>
/// <param name="Value">A slug, a property, or "topics", "speakers", "words".</param>
/// <param name="Name">As a heading says it.</param>
internal sealed record AskedPart(string Field, string Value, string Name)
{
    public const string Topics = "topics";
    public const string Speakers = "speakers";
    public const string Words = "words";

    /// <summary>One topic, one speaker or one fact: a row with its own address.</summary>
    public bool IsRow => Field != "part";

    public static AskedPart? OfPart(string? asked) => asked switch
    {
        Topics => new("part", Topics, "all topics in full sentences"),
        Speakers => new("part", Speakers, "speakers in full sentences"),
        Words => new("part", Words, "telling words"),
        _ => null,
    };

    /// <summary>What the parts of an address ask for, in the order a page hears them; null: nothing that is known.</summary>
    public static async Task<AskedPart?> FindAsync(ArchiveDb db, IQueryCollection asked, IReadOnlyList<ComparedYear> years, CancellationToken cancel)
    {
        var (topic, speaker, fact) = (asked["topic"].ToString(), asked["speaker"].ToString(), asked["fact"].ToString());
        if (await db.Topics.Where(t => t.Slug == topic).Select(t => t.Name).SingleOrDefaultAsync(cancel) is { } idea)
            return new("topic", topic, idea);
        if (await db.Speakers.Where(s => s.Slug == speaker).Select(s => s.Name).SingleOrDefaultAsync(cancel) is { } name)
            return new("speaker", speaker, name);
        return fact.Length > 0 && (await db.CompareFactAsync(years, fact, cancel)).Facts.Count > 0
            ? new("fact", fact, PlainWords.Property(fact).ToLowerInvariant()) : OfPart(asked["part"]);
    }
}
