using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>
/// Years side by side: what is told of them, which topics in which words, who was heard, what is called new. What was not asked for is
/// empty.
/// </summary>
public sealed record YearComparison(IReadOnlyList<ComparedYear> Years)
{
    public IReadOnlyList<FactRow> Facts { get; init; } = [];

    /// <summary>With their sentences; those of most years first.</summary>
    public IReadOnlyList<TopicRow> Topics { get; init; } = [];

    public IReadOnlyList<SpeakerRow> Speakers { get; init; } = [];

    public IReadOnlyList<ToldReplacement> Replacements { get; init; } = [];

    public IReadOnlyList<TermCard> Terms { get; init; } = [];

    public IReadOnlyList<Precedent> Precedents { get; init; } = [];

    /// <summary>One pair of sentences alone; null: not asked for.</summary>
    public ClaimPair? Claim { get; init; }

    /// <summary>Null: not asked for, or of more than two years.</summary>
    public Keyness? Keyness { get; init; }

    public IReadOnlyList<SpeakerTopic> Voices { get; init; } = [];

    /// <summary>The articles whose sentences stand in the rows, each once.</summary>
    public IEnumerable<AnnotatedArticle> Articles => Facts.SelectMany(f => f.Told).SelectMany(t => t).Select(t => t.Evidence)
        .Concat(Topics.SelectMany(t => t.Years).SelectMany(y => y.Evidence))
        .Concat(Speakers.SelectMany(s => s.Years).SelectMany(y => y.Parts.Select(p => p.Evidence).Concat(y.Evidence)))
        .Concat(Precedents.SelectMany(p => new[] { p.Before, p.New })).Concat(Claim is null ? [] : [Claim.Left, Claim.Right])
        .Select(e => e.Article).DistinctBy(a => a.Article.Id);
}

/// <param name="Articles">How many articles the archive has about this year.</param>
public sealed record ComparedYear(Conference Conference, int Articles)
{
    public int Year => Conference.Year;

    /// <summary>Some statement belongs to it.</summary>
    public bool HasStatements { get; init; }

    /// <summary>An article on another year has words that belong to this one.</summary>
    public bool HasWords { get; init; }

    /// <summary>Nothing is known of it that could be compared.</summary>
    public bool IsEmpty => Articles == 0 && !HasWords;
}

/// <param name="Told">One list per compared year, in the same order; an empty one: no article says.</param>
public sealed record FactRow(FactProperty Property, IReadOnlyList<IReadOnlyList<ToldFact>> Told);

public static class YearComparisons
{
    private const string AllYears =
        """
        SELECT c.Id, (SELECT count(*) FROM Articles WHERE ConferenceId = c.Id), EXISTS (SELECT 1 FROM Statements WHERE ConferenceId = c.Id),
            EXISTS (SELECT 1 FROM WordingCounts WHERE ConferenceId = c.Id)
        FROM Conferences c ORDER BY c.Year
        """;

    private const int Speakers = 12;
    private const int Sentences = 6;
    private const int SentencesOfOneRow = 30;

    /// <summary>Every edition the archive knows, by year.</summary>
    public static IReadOnlyList<ComparedYear> Years(this ArchiveDb db) => db.Once(ReadYears).Years;

    private static ArchiveYears ReadYears(ArchiveDb db) => new(db.Rows(
        AllYears, row => new ComparedYear(ArchiveNames.Of(db).Conferences[row.GetInt32(0)], row.GetInt32(1))
        {
            HasStatements = row.GetBoolean(2),
            HasWords = row.GetBoolean(2) || row.GetBoolean(3),
        }));

    private sealed record ArchiveYears(IReadOnlyList<ComparedYear> Years);

    /// <summary>Everything at a glance.</summary>
    public static async Task<YearComparison> CompareAsync(this ArchiveDb db, IReadOnlyList<ComparedYear> compared, CancellationToken cancel)
    {
        var (shelf, years) = (new ArticleShelf(db), YearsOf(compared));
        var told = db.Told(shelf, years);
        var topics = db.TopicRows(shelf, null, years, Sentences);
        var speakers = db.RowsOfSpeakers(shelf, years, told, Speakers, 1);
        var replacements = await db.ReplacementsAsync(shelf, null, years, cancel: cancel);
        var precedents = db.Precedents(shelf, null, years);
        return new(compared)
        {
            Facts = FactRows(told.Facts, years),
            Topics = topics(),
            Speakers = speakers(),
            Replacements = replacements(),
            Precedents = precedents(),
            Keyness = KeynessOf(db, years),
        };
    }

    /// <summary>All facts, with every answer.</summary>
    public static YearComparison CompareFacts(this ArchiveDb db, IReadOnlyList<ComparedYear> compared) =>
        new(compared) { Facts = FactRows(db.Told(new(db), YearsOf(compared)).Facts, YearsOf(compared)) };

    /// <summary>One topic at length, with its terms.</summary>
    public static async Task<YearComparison> CompareTopicAsync(this ArchiveDb db, IReadOnlyList<ComparedYear> compared, Topic topic,
        CancellationToken cancel)
    {
        var (shelf, years) = (new ArticleShelf(db), YearsOf(compared));
        var topics = db.TopicRows(shelf, [topic.Id], years, SentencesOfOneRow);
        var replacements = await db.ReplacementsAsync(shelf, topic.Id, null, cancel: cancel);
        var terms = db.TermCards(shelf, topic.Id);
        var precedents = db.Precedents(shelf, [topic.Id], years);
        var told = replacements();
        return new(compared) { Topics = topics(), Replacements = told, Terms = terms(told), Precedents = precedents() };
    }

    /// <summary>All topics with their sentences, and what is called new.</summary>
    public static YearComparison CompareTopics(this ArchiveDb db, IReadOnlyList<ComparedYear> compared)
    {
        var (shelf, years) = (new ArticleShelf(db), YearsOf(compared));
        var topics = db.TopicRows(shelf, null, years, Sentences);
        var precedents = db.Precedents(shelf, null, years);
        return new(compared) { Topics = topics(), Precedents = precedents() };
    }

    /// <summary>The speakers heard most, with their sentences and what they speak about.</summary>
    public static YearComparison CompareSpeakers(this ArchiveDb db, IReadOnlyList<ComparedYear> compared)
    {
        var (shelf, years) = (new ArticleShelf(db), YearsOf(compared));
        var speakers = db.RowsOfSpeakers(shelf, years, db.Told(shelf, years), Speakers, Sentences);
        return new(compared) { Speakers = speakers(), Voices = db.TopicsOfSpeakers(years) };
    }

    /// <summary>One speaker at length, silent or not.</summary>
    public static YearComparison CompareSpeaker(this ArchiveDb db, IReadOnlyList<ComparedYear> compared, Speaker speaker) =>
        new(compared) { Speakers = [db.RowOfSpeaker(speaker, YearsOf(compared), SentencesOfOneRow)] };

    /// <summary>One fact, with every answer.</summary>
    public static YearComparison CompareFact(this ArchiveDb db, IReadOnlyList<ComparedYear> compared, FactProperty property) =>
        new(compared) { Facts = [.. db.CompareFacts(compared).Facts.Where(f => f.Property == property)] };

    /// <summary>The words that tell two years apart.</summary>
    public static YearComparison CompareWords(this ArchiveDb db, IReadOnlyList<ComparedYear> compared) =>
        new(compared) { Keyness = KeynessOf(db, YearsOf(compared)) };

    private static List<int> YearsOf(IReadOnlyList<ComparedYear> compared) => [.. compared.Select(c => c.Year)];

    private static Keyness? KeynessOf(ArchiveDb db, IReadOnlyList<int> years) => years is [var a, var b] ? db.Keyness(a, b) : null;

    private static List<FactRow> FactRows(IReadOnlyList<ToldFact> told, List<int> years) =>
        [.. FactOrder.InOrder(told)
            .Select(g => new FactRow(g.Key, [.. years.Select(y => (IReadOnlyList<ToldFact>)[.. g.Where(t => t.Year == y)])]))];
}
