using System.Diagnostics;
using System.Text.Json;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>Answers questions from the index in the archive's file.</summary>
internal sealed class SqliteSearch : IDisposable
{
    /// <summary>After so long a question is answered with what was found by then.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly ArchiveDb archive;
    private readonly OpenArchive open;
    private readonly WordForms forms;

    private readonly TimeSpan longest;
    private readonly long begun = Stopwatch.GetTimestamp();

    /// <param name="longest">For all that is asked of it; null: <see cref="Longest"/>.</param>
    public SqliteSearch(ArchiveDb archive, TimeSpan? longest = null)
    {
        (this.archive, open, this.longest) = (archive, new(archive), longest ?? Longest);
        forms = new(open);
    }

    public async Task<Question> AskAsync(SearchQuery query, FacetChoices choices, CancellationToken cancel)
    {
        var nodes = query.Terms.Select(t => t.Node).ToList();
        var words = new SoughtWords(nodes);
        return new(nodes, words, await new NameFinder(archive, open).FindAsync(nodes, cancel), choices, forms.Weights(words));
    }

    /// <param name="withFacets">Whether to count what the hits could be narrowed to.</param>
    public Found Find(Question question, bool withFacets, CancellationToken cancel)
    {
        // Of one facet alone, the counts of its own values are those of the whole archive.
        SearchFacet? known = withFacets && question.Nodes.Count == 0 && question.Choices.Facets.ToList() is [var only] ? only : null;
        IReadOnlyCollection<SearchFacet> counted = withFacets ? [.. FacetChoices.All.Where(f => f != known)] : [];
        var phrases = new List<SoughtPhrase>();
        var expression = new MatchExpressions(question, forms).Whole(countsFacets: withFacets && known is null).Write(phrases);
        var survey = new Survey(question, phrases, counted);
        var found = survey.Found(ArticleScan.Run(open.Handle, expression, IsLate, survey.Visit, cancel));
        return known is { } facet
            ? found with { Counts = found.Counts.Append(new(facet, WholeCounts(facet, question.Choices))).ToDictionary() }
            : found;
    }

    /// <summary>What to leave out of a question that finds nothing; null when there is no time to tell.</summary>
    public WiderSurvey? Widen(Question question, CancellationToken cancel)
    {
        var phrases = new List<SoughtPhrase>();
        var expression = new MatchExpressions(question, forms).Any().Write(phrases);
        var survey = new WiderSurvey(question, phrases);
        return ArticleScan.Run(open.Handle, expression, IsLate, survey.Visit, cancel) == ScanEnd.TimeUp ? null : survey;
    }

    private bool IsLate() => Stopwatch.GetElapsedTime(begun) > longest;

    /// <summary>The question in a likelier spelling; null when there is none.</summary>
    public SearchQuery? Instead(SearchQuery query) => new NearWords(open).Instead(query);

    /// <summary>The numbers of values that have rows, by what addresses call them; one that is not there is left out.</summary>
    public IReadOnlySet<int> Numbers(SearchFacet facet, IReadOnlyList<string> values)
    {
        var (table, value, _) = TableOf(facet);
        using var command = open.Command($"SELECT Id FROM {table} WHERE {value} IN (SELECT value FROM json_each($0))",
            JsonSerializer.Serialize(values));
        using var reader = command.ExecuteReader();
        var numbers = new HashSet<int>();
        while (reader.Read())
            numbers.Add(reader.GetInt32(0));
        return numbers;
    }

    /// <summary>What values that have rows are called; one that is not there is left out.</summary>
    public IReadOnlyDictionary<int, NamedValue> Named(SearchFacet facet, IReadOnlyCollection<int> numbers)
    {
        var (table, value, words) = TableOf(facet);
        using var command = open.Command($"SELECT Id, {value}, {words} FROM {table} WHERE Id IN (SELECT value FROM json_each($0))",
            Json(numbers));
        using var reader = command.ExecuteReader();
        var named = new Dictionary<int, NamedValue>();
        while (reader.Read())
            named.Add(reader.GetInt32(0), new(reader.GetString(1), reader.GetString(2)));
        return named;
    }

    /// <summary>What is shown of hits.</summary>
    public HitRows Rows(IReadOnlyList<FoundHit> hits)
    {
        if (hits.Count == 0)
            return new(new Dictionary<int, ArticleText>(), new Dictionary<int, (byte[], byte[])>(), new Dictionary<int, NamedValue>(),
                new Dictionary<int, string>());
        var ids = hits.Select(h => h.Article).Distinct().ToList();
        var units = Units(ids);
        var speakers = hits.Select(h => h.Speaker).Where(s => s != 0).Distinct().ToList() is { Count: > 0 } heard
            ? Named(SearchFacet.Speaker, heard) : new Dictionary<int, NamedValue>();
        var cues = hits.Select(h => new UnitTable(units[h.Article].Units).Cue(UnitFace.UnitOf(h.Face))).Distinct();
        return new(ArticleTexts.Of(archive, ids), units, speakers, Cues(cues));
    }

    /// <summary>Names of speakers and topics that begin with what is typed, or have words that do.</summary>
    public IReadOnlyList<string> Suggest(string typed, int most) => NameSuggestions.Of(open, typed, most);

    public void Dispose() => open.Dispose();

    private Dictionary<int, string> Cues(IEnumerable<int> ids)
    {
        using var command = open.Command("SELECT Id, Cue FROM SearchCue WHERE Id IN (SELECT value FROM json_each($0))", Json(ids));
        using var reader = command.ExecuteReader();
        var cues = new Dictionary<int, string>();
        while (reader.Read())
            cues.Add(reader.GetInt32(0), reader.GetString(1));
        return cues;
    }

    private Dictionary<int, (byte[] Units, byte[] Shown)> Units(IEnumerable<int> articles)
    {
        using var command = open.Command(
            "SELECT a.Id, a.Units, s.Units FROM SearchArticle a JOIN SearchShown s ON s.Id = a.Id WHERE a.Id IN (SELECT value FROM json_each($0))", Json(articles));
        using var reader = command.ExecuteReader();
        var units = new Dictionary<int, (byte[], byte[])>();
        while (reader.Read())
            units.Add(reader.GetInt32(0), ((byte[])reader.GetValue(1), (byte[])reader.GetValue(2)));
        return units;
    }

    private Dictionary<int, int> WholeCounts(SearchFacet facet, FacetChoices choices)
    {
        using var command = open.Command("SELECT Value, Units FROM SearchCount WHERE Facet = $0", (int)facet);
        using var reader = command.ExecuteReader();
        var counts = new Dictionary<int, int>();
        while (reader.Read())
        {
            if (choices.Offers(facet, reader.GetInt32(0)))
                counts.Add(reader.GetInt32(0), reader.GetInt32(1));
        }
        return counts;
    }

    private static (string Table, string Value, string Words) TableOf(SearchFacet facet) => facet switch
    {
        SearchFacet.Speaker => ("Speakers", "Slug", "Name"),
        SearchFacet.Topic => ("Topics", "Slug", "Name"),
        SearchFacet.Author => ("SearchAuthor", "Name", "Name"),
        SearchFacet.Article => ("Articles", "Slug", "coalesce(Title, File)"),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Its values have no rows."),
    };

    private static string Json(IEnumerable<int> ids) => JsonSerializer.Serialize(ids);
}
