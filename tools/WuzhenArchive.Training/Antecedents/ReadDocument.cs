using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Reading.Speech;
using WuzhenArchive.Reading.Speech.Antecedents;
using WuzhenArchive.Text;

namespace WuzhenArchive.Training.Antecedents;

/// <summary>Reads a document of GUM as the program reads an article, and takes from the annotators who is meant by each pronoun.</summary>
internal sealed class ReadDocument
{
    private readonly MarkedText document;
    private readonly List<Sentence> sentences;
    private readonly IReadOnlyList<StatementReading> statements;
    private readonly AntecedentFinder finder;
    private readonly Dictionary<Span, string?> meant = [];
    private int told;

    private ReadDocument(MarkedText document)
    {
        this.document = document;
        var shadow = Shadow.Of(document.Text);
        var cutter = new ParagraphCutter(document.Text, shadow);
        var paragraphs = Layout.Read(document.Text, shadow, new([])).Regions.Where(r => r.Number is not null).Select(cutter.Cut).ToList();
        sentences = [.. paragraphs.SelectMany(p => p.Sentences)];
        var names = new NameTable(sentences, new(AuthorityFile.Empty), AuthorityFile.Empty.Series);
        statements = new SpeechReader(names).Read(paragraphs).Statements;
        finder = new(names);
    }

    /// <summary>The pronouns that the annotators marked, in the order of the text.</summary>
    public static List<Example> Examples(MarkedText document)
    {
        var read = new ReadDocument(document);
        return [.. read.sentences.SelectMany(s => Pronouns.In(s).Select(i => read.Example(s, i))).OfType<Example>()];
    }

    private Example? Example(Sentence sentence, int pronoun)
    {
        var place = sentence[pronoun].Span;
        if (document.EntityOf(place) is not { } entity)
            return null;
        TellWhoSpoke(place.Start);
        var content = statements.FirstOrDefault(s => s.Source == place)?.Content;
        var candidates = finder.Candidates(sentence, pronoun, content);
        List<int> right = [.. Enumerable.Range(1, candidates.Count - 1).Where(i => candidates[i].Places.Any(p => document.EntityAt(p.Span) == entity))];
        var name = right.Select(i => candidates[i].Name).FirstOrDefault(n => n is not null);
        finder.Remember(sentence, pronoun, name);
        meant[place] = name;
        return new(place.Of(document.Text).ToLowerInvariant(), content is not null, candidates, right.Count == 0 ? [0] : right);
    }

    // Of pronouns that spoke the annotators say whose they are.
    private void TellWhoSpoke(int end)
    {
        for (; told < statements.Count && (statements[told].Source is not { } source || source.Start < end); told++)
        {
            if (statements[told].Source is { } spoke && sentences.Find(s => s.Span.Contains(spoke)) is { } sentence
                && (meant.TryGetValue(spoke, out var name) ? name : statements[told].Speaker) is { } speaker)
            {
                finder.Spoke(speaker, sentence);
            }
        }
    }
}
