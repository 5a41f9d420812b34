using System.Text;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Tests.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

/// <summary>An invented article, written down as the importer would leave it: blocks parted by blank lines, the first the title.</summary>
internal sealed class WrittenArticle
{
    private readonly DraftArticle draft;

    public WrittenArticle(string slug, Conference? conference, params string[] blocks)
    {
        draft = new(new() { Key = ContentKey.OfArticle(ContentKey.Sha256(Encoding.UTF8.GetBytes(slug))), Slug = slug, File = slug + ".txt", Title = blocks[0], Conference = conference }, string.Join("\n\n", blocks));
        var at = 0;
        for (var i = 0; i < blocks.Length; at += blocks[i++].Length + 2)
        {
            var kind = i == 0 ? RegionKind.Title : blocks[i].StartsWith("Photo:", StringComparison.Ordinal) ? RegionKind.Caption
                : blocks[i].StartsWith('>') ? RegionKind.Blockquote : RegionKind.Paragraph;
            int? number = kind is RegionKind.Paragraph or RegionKind.Blockquote ? draft.Regions.Count(r => r.Number != null) + 1 : null;
            draft.Regions.Add(new(kind, new(at, blocks[i].Length), number));
        }
    }

    public Article Article => draft.Article;

    public string Text => draft.Text;

    public IReadOnlyList<Statement> Statements => draft.Statements;

    public IReadOnlyList<TopicMention> Topics => draft.Topics;

    public IList<Replacement> Replacements => draft.Replacements;

    public IList<Fact> Facts => draft.Facts;

    public void Save(ArchiveDb db) => draft.Save(db);

    public Statement Said(Speaker? speaker, StatementMode mode, string source, string cue, params string[] content)
    {
        var statement = new Statement
        {
            Key = $"{Article.Key[..10]}-s{Found}-1",
            Conference = Article.Conference,
            Basis = Basis,
            Speaker = speaker,
            Mode = mode,
            Rule = AttributionRule.AddedByACurator,
            Confidence = Confidence.High,
            Paragraph = RegionOf(content[0]).Number!.Value,
            Sentence = draft.Of(content[0]),
            Content = [.. content.Select(draft.Of)],
            Source = Place(source, content[0]),
            Cue = Place(cue, content[0]),
        };
        draft.Statements.Add(statement);
        return statement;
    }

    private YearBasis? Basis => Article.Conference is null ? null : YearBasis.ArticleOn;

    private int Found => draft.Statements.Count + draft.Passages.Count;

    public void Quoted(PassageKind kind, string words, Statement? statement = null) => draft.Quote(new()
    {
        Key = $"{Article.Key[..10]}-q{Found}-1",
        Conference = statement is null ? Article.Conference : statement.Conference,
        Basis = statement is null ? Basis : statement.Basis,
        Kind = kind,
        Span = draft.Of(words),
        Text = words,
        Speaker = statement?.Speaker,
        Paragraph = RegionOf(words).Number,
    }, statement);

    public void By(string author) => draft.Authors.Add(author);

    public void About(Topic topic, string words) =>
        draft.Topics.Add(new() { Topic = topic, Conference = Article.Conference, Basis = Basis, Span = draft.Of(words), Text = words, Wording = words });

    // In the paragraph of the content, or else the first in the text.
    private Span Place(string words, string content)
    {
        var region = RegionOf(content).Span;
        var at = region.Of(Text).IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? draft.Of(words) : new(region.Start + at, words.Length);
    }

    private Region RegionOf(string words) => draft.Regions.First(r => r.Span.Contains(draft.Of(words).Start));
}
