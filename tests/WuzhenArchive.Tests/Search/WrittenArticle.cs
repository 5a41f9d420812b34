using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

/// <summary>An invented article, written down as the importer would leave it: blocks parted by blank lines, the first the title.</summary>
internal sealed class WrittenArticle
{
    private readonly List<Region> regions = [];

    public WrittenArticle(string slug, Conference? conference, params string[] blocks)
    {
        Article = new()
        {
            Key = slug,
            Slug = slug,
            File = slug + ".txt",
            Text = string.Join("\n\n", blocks),
            Title = blocks[0],
            Conference = conference,
        };
        var at = 0;
        for (var i = 0; i < blocks.Length; at += blocks[i++].Length + 2)
        {
            var kind = i == 0 ? RegionKind.Title : blocks[i].StartsWith("Photo:", StringComparison.Ordinal) ? RegionKind.Caption
                : blocks[i].StartsWith('>') ? RegionKind.Blockquote : RegionKind.Paragraph;
            int? number = kind is RegionKind.Paragraph or RegionKind.Blockquote ? regions.Count(r => r.Number != null) + 1 : null;
            regions.Add(new() { Article = Article, Kind = kind, Span = new(at, blocks[i].Length), Number = number });
        }
    }

    public Article Article { get; }

    public List<object> Parts => [Article, .. regions, .. found];

    private readonly List<object> found = [];

    public Statement Said(Speaker? speaker, StatementMode mode, string source, string cue, params string[] content)
    {
        var statement = new Statement
        {
            Key = $"{Article.Slug}-s{found.Count}",
            Article = Article,
            Conference = Article.Conference,
            Basis = Basis,
            Speaker = speaker,
            Mode = mode,
            Rule = "invented",
            Confidence = Confidence.High,
            Paragraph = RegionOf(content[0]).Number!.Value,
            Sentence = Place(content[0]),
            Source = Place(source, content[0]),
            Cue = Place(cue, content[0]),
        };
        found.Add(statement);
        found.AddRange(content.Select(c => new StatementContent { Statement = statement, Span = Place(c), Text = c }));
        return statement;
    }

    private YearBasis? Basis => Article.Conference is null ? null : YearBasis.ArticleOn;

    public void Quoted(PassageKind kind, string words, Statement? statement = null) => found.Add(new Passage
    {
        Key = $"{Article.Slug}-q{found.Count}",
        Article = Article,
        Conference = statement is null ? Article.Conference : statement.Conference,
        Basis = statement is null ? Basis : statement.Basis,
        Kind = kind,
        Span = Place(words),
        Text = words,
        Statement = statement,
        Speaker = statement?.Speaker,
        Paragraph = RegionOf(words).Number,
    });

    public void By(string author) => found.Add(new ArticleAuthor { Article = Article, Name = author });

    public void About(Topic topic, string words) =>
        found.Add(new TopicMention { Topic = topic, Article = Article, Conference = Article.Conference, Basis = Basis, Span = Place(words), Text = words, Wording = words });

    private Span Place(string words) => new(Article.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    // In the paragraph of the content, or else the first in the text.
    private Span Place(string words, string content)
    {
        var region = RegionOf(content).Span;
        var at = region.Of(Article.Text).IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? Place(words) : new(region.Start + at, words.Length);
    }

    private Region RegionOf(string words) => regions.First(r => r.Span.Contains(Place(words).Start));
}
