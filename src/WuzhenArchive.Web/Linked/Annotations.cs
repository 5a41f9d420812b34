using System.Text.Json.Nodes;
using WuzhenArchive.Citing;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Linked;

/// <summary>Statements and passages as W3C Web Annotations of the article's text.</summary>
internal sealed class Annotations(PublicAddress address)
{
    public JsonObject Of(AnnotatedArticle article, Voice voice) => Alone(Statement(article, voice));

    public JsonObject Of(AnnotatedArticle article, Passage passage) => Alone(Passage(article, passage));

    /// <summary>All statements and passages of an article, in the order of its text.</summary>
    public JsonObject Page(string path, AnnotatedArticle article) => Alone(new()
    {
        ["id"] = address.Link(path + ".jsonld"),
        ["type"] = "AnnotationPage",
        ["items"] = new JsonArray([.. article.Voices.Select(v => (v.Content[0], Statement(article, v)))
            .Concat(article.Passages.Select(p => (p.Span, Passage(article, p)))).OrderBy(a => a.Item1).Select(a => a.Item2)]),
    });

    public JsonObject Comparison(string path, string query, IEnumerable<Article> articles) => Alone(new()
    {
        ["id"] = address.Link(path + ".jsonld" + query),
        ["type"] = "Annotation",
        ["motivation"] = "linking",
        ["body"] = address.Link(path + query),
        ["target"] = new JsonArray([.. articles.Select(a => JsonValue.Create(address.Link($"/articles/{a.Slug}")))]),
    });

    private JsonObject Alone(JsonObject annotation)
    {
        annotation.Insert(0, "@context", WebAnnotation.Context(address.Of("/docs/citing")));
        return annotation;
    }

    private JsonObject Statement(AnnotatedArticle article, Voice voice) =>
        WebAnnotation.Of(address.Link($"/statements/{voice.Statement.Key}.jsonld"), "describing",
            Bodies(voice.Statement.Speaker, PlainWords.Of(voice.Statement.Mode), voice.Statement.Setting()),
            voice.Content.Select(c => WebAnnotation.Target(Text(article), article.Text, c)));

    private JsonObject Passage(AnnotatedArticle article, Passage passage) =>
        WebAnnotation.Of(address.Link($"/passages/{passage.Key}.jsonld"), "describing",
            Bodies(passage.Speaker, PlainWords.Of(passage.Kind), article.SettingOf(passage)),
            [WebAnnotation.Target(Text(article), article.Text, passage.Span)]);

    private JsonArray Bodies(Speaker? speaker, string voice, Setting setting)
    {
        JsonArray bodies = [Words(voice), Words(setting.InWords)];
        if (speaker is not null)
            bodies.Add(new JsonObject
            {
                ["type"] = "SpecificResource",
                ["purpose"] = "identifying",
                ["source"] = address.Link($"/speakers/{speaker.Slug}")
            });
        return bodies;
    }

    private static JsonObject Words(string words) =>
        new() { ["type"] = "TextualBody", ["purpose"] = "describing", ["value"] = words, ["format"] = "text/plain", ["language"] = "en" };

    private string Text(AnnotatedArticle article) => address.Link($"/articles/{article.Article.Slug}/source.txt");
}
