using System.Globalization;
using System.Text.Json.Nodes;
using WuzhenArchive.Citing;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Linked;

/// <summary>
/// What a page is about, in the words of schema.org. Words in quotation marks are a Quotation, reported ones a Claim; what is not known is
/// left out.
/// </summary>
internal sealed class LinkedData(PublicAddress address, Series series)
{
    public JsonObject OfSeries() => InContext(Whole());

    private JsonObject Whole() => Typed("EventSeries", "/#series", ("name", series.Name), ("url", address.Link("/conferences")));

    public JsonObject Site()
    {
        var site = Typed("WebSite", "/", ("name", series.Archive), ("url", address.Link("/")), ("about", Whole()));
        if (address.Of("/search?q={search_term_string}") is { } template)
            site["potentialAction"] = new JsonObject
            {
                ["@type"] = "SearchAction",
                ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = template },
                ["query-input"] = "required name=search_term_string",
            };
        return InContext(site);
    }

    public JsonObject Of(Conference conference) => InContext(Event(conference));

    public JsonObject Of(Speaker speaker) => InContext(Speaker(speaker));

    public JsonObject Of(AnnotatedArticle article, CitedWork work) => InContext(Article(article.Article, work));

    public JsonObject Of(AnnotatedArticle article, Voice voice, CitedWork work)
    {
        var statement = voice.Statement;
        var words = JsonValue.Create(voice.Told(article.Text));
        var path = $"/statements/{statement.Key}";
        if (statement.Mode is StatementMode.Direct or StatementMode.Block)
            return InContext(Quotation(path, article, words, voice.Content[0], statement.Paragraph, statement.Speaker, work,
                statement.Conference, statement.Basis));
        var own = article.Passages.Where(p => p.Statement == statement.Number && IsSpeech(p)).Select(p => Quotation(p, article, work))
            .ToArray<JsonNode?>();
        return InContext(Typed("Claim", path, ("url", address.Link(path)), ("text", words),
            ("author", statement.Mode == StatementMode.Interpreted ? null : Maybe(statement.Speaker)),
            ("appearance", Article(article.Article, work)), ("about", About(statement.Conference, statement.Basis)),
            ("recordedAt", SaidAt(statement.Conference, statement.Basis)), ("hasPart", own.Length == 0 ? null : new JsonArray(own))));
    }

    /// <summary>Words that are no speech are no quotation: then only the article is told.</summary>
    public JsonObject Of(AnnotatedArticle article, Passage passage, CitedWork work) =>
        InContext(IsSpeech(passage) ? Quotation(passage, article, work) : Article(article.Article, work));

    public JsonObject Comparison(string path, string title, IReadOnlyList<Article> articles) =>
        InContext(Typed("WebPage", path, ("url", address.Link(path)), ("name", title),
        ("about", new JsonArray([.. articles.Select(a => a.Conference).OfType<Conference>().DistinctBy(c => c.Year).Select(Event)])),
        ("citation", new JsonArray([.. articles.Select(a => Typed("Article", $"/articles/{a.Slug}", ("headline", a.Title ?? a.File),
        ("url", address.Link($"/articles/{a.Slug}"))))]))));

    private static bool IsSpeech(Passage passage) => passage.Kind is PassageKind.Direct or PassageKind.Mixed or PassageKind.Block;

    private JsonObject Quotation(Passage passage, AnnotatedArticle article, CitedWork work) =>
        Quotation($"/passages/{passage.Key}", article, JsonValue.Create(passage.Text), passage.Span, passage.Paragraph, passage.Speaker,
            work, passage.Conference, passage.Basis);

    private JsonObject Quotation(string path, AnnotatedArticle article, JsonNode words, Span span, int? paragraph, Speaker? speaker, CitedWork work, Conference? conference, YearBasis? basis) =>
        Typed("Quotation", path, ("url", address.Link(path)), ("text", words), ("creator", Maybe(speaker)),
            ("spokenByCharacter", Maybe(speaker)), ("isPartOf", Article(article.Article, work)),
            ("isBasedOn", address.Link($"/articles/{article.Article.Slug}") + TextFragment.Of(article.Text, span, paragraph)),
            ("about", About(conference, basis)), ("recordedAt", SaidAt(conference, basis)));

    private JsonObject Article(Article article, CitedWork work) => Typed("Article", $"/articles/{article.Slug}",
        ("headline", work.Title), ("url", address.Link($"/articles/{article.Slug}")),
        ("author", work.Authors.Count == 0 ? null : new JsonArray([.. work.Authors.Select(Author)])),
        ("datePublished", work.Date?.Joined('-')), ("publisher", Named("Organization", work.Publisher)),
        ("isPartOf", Named("Blog", work.Section)),
        ("sameAs", Addresses.Outside(article.Address)), ("about", Maybe(article.Conference)));

    // Of a single name nobody knows whether a person or a body bears it: it stays words.
    private static JsonNode? Author(CitedName name) => name switch
    {
        { IsBody: true } => Named("Organization", name.InOrder),
        { Given: { } given } =>
            new JsonObject { ["@type"] = "Person", ["name"] = name.InOrder, ["givenName"] = given, ["familyName"] = name.Mentioned },
        _ => name.InOrder,
    };

    private static JsonObject? Named(string type, string? name) => name is null ? null : new() { ["@type"] = type, ["name"] = name };

    private JsonObject? Maybe(Speaker? speaker) => speaker is null ? null : Speaker(speaker);

    private JsonObject? Maybe(Conference? conference) => conference is null ? null : Event(conference);

    // What only stands in an article on a conference is neither about it nor from it.
    private JsonObject? About(Conference? conference, YearBasis? basis) => basis == YearBasis.About ? Maybe(conference) : null;

    private JsonObject? SaidAt(Conference? conference, YearBasis? basis) => basis == YearBasis.SaidAt ? Maybe(conference) : null;

    private JsonObject Speaker(Speaker speaker) =>
        Typed(speaker.Kind switch { SpeakerKind.Person => "Person", SpeakerKind.Body => "Organization", _ => "Thing" },
        $"/speakers/{speaker.Slug}", ("name", speaker.Name), ("url", address.Link($"/speakers/{speaker.Slug}")));

    private JsonObject Event(Conference conference)
    {
        var path = $"/conferences/{conference.Year.ToString(CultureInfo.InvariantCulture)}";
        return Typed("Event", path, ("name", $"{series.Edition(conference)}, {Series.Year(conference)}"), ("url", address.Link(path)),
            ("startDate", conference.StartsOn?.ToString("O", CultureInfo.InvariantCulture) ?? Month(conference)),
            ("endDate", conference.EndsOn?.ToString("O", CultureInfo.InvariantCulture)),
            ("location", Named("Place", conference.Place)), ("superEvent", Whole()));
    }

    private static string Month(Conference conference) => new CitedDate(conference.Year, conference.Month).Joined('-');

    private JsonObject Typed(string type, string path, params (string Name, JsonNode? Value)[] properties)
    {
        var node = new JsonObject { ["@type"] = type, ["@id"] = address.Link(path) };
        foreach (var (name, value) in properties.Where(p => p.Value is not null))
            node[name] = value;
        return node;
    }

    private static JsonObject InContext(JsonObject node)
    {
        node.Insert(0, "@context", "https://schema.org");
        return node;
    }
}
