using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Evidence;

/// <summary>An article with everything that was found in its text, held together so that a page can show any part of it.</summary>
public sealed class AnnotatedArticle(Article article, ArticleRecord record)
{
    public Article Article => article;

    public ArticleRecord Record => record;

    /// <summary>As signed, in order; empty: not stated.</summary>
    public IReadOnlyList<string> Authors => record.Authors;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Region> Regions => record.Regions;

    /// <summary>By where their content begins.</summary>
    public IReadOnlyList<Voice> Voices { get; } = [.. record.Statements.Select(s => Voice.Of(s, record)).OrderBy(v => v.Content[0])];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Passage> Passages => record.Passages;

    /// <summary>What a curator changed, in the order of the text.</summary>
    public IReadOnlyList<Correction> Corrections => record.Corrections;

    public string Text => record.Text;

    public int? Year => Article.Conference?.Year;

    /// <summary>Of what belongs to no year of its own.</summary>
    public Setting Setting => new(Year, Year is null ? null : YearBasis.ArticleOn, null);

    /// <summary>Of a passage: its year, and the occasion of the statement it belongs to.</summary>
    public Setting SettingOf(Passage passage) =>
        new(passage.Conference?.Year, passage.Basis, VoiceOf(passage)?.Statement.Occasion);

    /// <summary>The statement a passage belongs to; null: it is no speech, or nobody's.</summary>
    public Voice? VoiceOf(Passage passage) => passage.Statement is { } number ? Voices.First(v => v.Statement.Number == number) : null;

    /// <summary>The evidence of one statement: its sentence, with the content marked.</summary>
    public ShownSentence Of(Voice voice) =>
        new(this, voice.Statement.Paragraph, voice.Statement.Sentence, [], [voice]);

    /// <summary>
    /// The sentence round some words, and the statements that hold those words or stand under them as a heading.
    /// No such statement means that the words are the author's own.
    /// </summary>
    public ShownSentence Around(Span words, int? paragraph)
    {
        var paragraphSpan = Paragraph(words);
        var under = Voices.FirstOrDefault(v => v.Statement.Heading is { } heading && heading.Contains(words));
        var sentence = under is not null && paragraphSpan.Contains(under.Statement.Sentence)
            ? Span.FromBounds(under.Statement.Heading!.Value.Start, under.Statement.Sentence.End)
            : Reported(words) ?? SentenceAround.Find(Text, paragraphSpan, words);
        return new(this, paragraph, sentence, [words],
            [.. Voices.Where(v => v.Holds(words) && (under is null || sentence.Contains(v.Statement.Sentence)))]);
    }

    /// <summary>
    /// The sentence round a topic's words, in the year they belong to. A heading is the author's own, but the sentence under it is shown
    /// with who says it, and so where it was said.
    /// </summary>
    /// <param name="mention">With its conference.</param>
    public ShownSentence Around(TopicMention mention) => Around(mention.Span, mention.Paragraph, mention.Setting());

    /// <inheritdoc cref="Around(TopicMention)"/>
    public ShownSentence Around(Span words, int? paragraph, Setting setting)
    {
        var evidence = Around(words, paragraph);
        var said = evidence.Voices.Select(v => v.Statement.Setting()).FirstOrDefault(s => s.Year == setting.Year);
        return evidence with { Setting = said ?? setting };
    }

    // A block quotation is one statement of many sentences: there the sentence is sought in the text.
    private Span? Reported(Span words) =>
        Voices.Where(v => v.Statement.Mode != StatementMode.Block && v.Statement.Sentence.Contains(words))
            .Select(v => (Span?)v.Statement.Sentence).OrderBy(s => s!.Value.Length).FirstOrDefault();

    /// <summary>The region that holds the words; the words themselves where none does.</summary>
    public Span Paragraph(Span words) =>
        Regions.Where(r => r.Span.Contains(words)).OrderByDescending(r => r.Span.Length).Select(r => (Span?)r.Span)
            .FirstOrDefault() ?? words;
}
