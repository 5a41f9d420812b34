using System.Text.Json.Nodes;
using WuzhenArchive.Citing;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Linked;

/// <summary>Makes what is cited from what the archive holds.</summary>
internal sealed class Citations(ArchiveDb db, PublicAddress address, Series series, LinkedData data, DayTold day)
{
    private const int ArticlesInSight = 6;

    public Cited Of(AnnotatedArticle article)
    {
        var work = Work(article.Article, article.Authors);
        var path = PathOf(article.Article);
        return new(path, [work], null, () => new Annotations(address).Page(path, article),
            data.Of(article, work))
        { References = [work], WorkPath = path };
    }

    public Cited Of(AnnotatedArticle article, Voice voice)
    {
        var statement = voice.Statement;
        var place = new CitedPlace(statement.Paragraph, Layer(voice.CalledIn(article.Text), statement), statement.Mode);
        return Of($"/statements/{statement.Key}", article, place, voice.Told(article.Text), voice.Content[0], () => new Annotations(address)
            .Of(article, voice),
            work => data.Of(article, voice, work));
    }

    /// <param name="voice">The statement the passage belongs to; null: it is no speech, or nobody's.</param>
    public Cited Of(AnnotatedArticle article, Passage passage, Voice? voice)
    {
        var isSpeech = passage.Kind is PassageKind.Direct or PassageKind.Mixed or PassageKind.Block;
        var place = isSpeech
            ? new CitedPlace(passage.Paragraph,
                Layer(passage.Speaker?.Name ?? voice?.CalledIn(article.Text) ?? UnnamedSource.Unattributed, voice?.Statement),
                StatementMode.Direct)
            : new CitedPlace(passage.Paragraph);
        return Of($"/passages/{passage.Key}", article, place, passage.Text, passage.Span, () => new Annotations(address)
            .Of(article, passage),
            work => data.Of(article, passage, work));
    }

    /// <summary>
    /// Years set side by side: the articles whose sentences a row shows, or those of the years, and the comparison, which is the archive's
    /// own.
    /// </summary>
    public async Task<Cited> OfAsync(AskedComparison asked, CancellationToken cancel)
    {
        var (compared, bodies, all) = await ComparedArticles.OfAsync(asked, db, cancel);
        var (years, articles) = (asked.Years.Years.Select(y => y.Year), compared.Select(c => c.Article).ToList());
        var works = compared.Select(c => Work(c.Article, c.Authors, bodies)).ToList();
        var path = "/compare/" + string.Join('/', years);
        var query = asked.Part is { } part ? $"?{part.Field}={Uri.EscapeDataString(part.Value)}" : "";
        var key = "compare-" + string.Join('-', years) + (asked.Part is null ? "" : "-" + Slug.Of(asked.Part.Value));
        works.Add(Noted(new(key, [], asked.Title(series), null, series.Archive, null, address.Of(path + query), day.Today)));
        // More works than a reader takes in stand in the files alone.
        var shown = articles.Count <= ArticlesInSight ? works : [works[^1]];
        return new(path, shown, null, () => new Annotations(address).Comparison(path, query, articles),
            data.Comparison(path + query, asked.Title(series), articles))
        {
            References = works,
            LeftOut = all - (shown.Count - 1),
            Query = query,
        };
    }

    private Cited Of(string path, AnnotatedArticle article, CitedPlace place, string words, Span span, Func<JsonObject> annotation,
        Func<CitedWork, JsonObject> told)
    {
        var work = Work(article.Article, article.Authors);
        var here = place with { Address = address.Of(path) };
        var introduced = $"{How(here)} {(here.Paragraph is { } number ? $"paragraph {number}" : "the title")}: {words}";
        var reference = work with
        {
            Key = $"{work.Key}-{path[(path.LastIndexOf('/') + 1)..]}",
            Address = here.Address,
            Note = here.Speaker is null ? PlainWords.Capital(introduced) : $"{here.Speaker}, {introduced}",
        };
        return new(path, [work], here, annotation, told(work))
        {
            References = [reference],
            Words = PlainWords.Capital(introduced),
            Fragment = TextFragment.Of(article.Text, span, here.Paragraph),
            WorkPath = PathOf(article.Article),
        };
    }

    // Words that nobody speaks are words of the author's.
    private static string How(CitedPlace place) => place.How ?? "in";

    // Only what was said at a conference is cited as said there; what stands in an article on it is cited as the article's.
    private string Layer(string speaker, Statement? statement) => statement is { Basis: YearBasis.SaidAt, Conference: { } conference }
        ? string.Join(", ", new[] { speaker, series.Edition(conference), conference.Place?.Split(',')[0],
            Series.Year(conference) }.OfType<string>()) : speaker;

    private static string PathOf(Article article) => $"/articles/{article.Slug}";

    private CitedWork Work(Article article, IReadOnlyList<string> authors) => Work(article, authors, db.BodiesAmong(authors));

    private CitedWork Work(Article article, IReadOnlyList<string> authors, IReadOnlySet<string> bodies) =>
        Noted(CitedWork.Of(article, [.. authors.Select(a => CitedName.Of(a, bodies.Contains(a)))],
            address.Of(PathOf(article)) ?? Addresses.Outside(article.Address), day.Today));

    private CitedWork Noted(CitedWork work)
    {
        if (work.Accessed is not null)
            day.Tell();
        return work;
    }
}
