using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// The documents that a conference made: "the closing statement of the conference", "the conference adopted a declaration". What the
/// declaration says, in a block quotation or reported, was said there.
/// </summary>
internal sealed class ConferenceDocuments
{
    private const int Reach = 8;
    private const int SentencesBack = 4;

    private static readonly WordSet Documents = WordSet.Of(
        "statement declaration communique communiqué initiative consensus resolution charter manifesto");

    private static readonly WordSet Making = WordSet.Of("""
        adopted adopts issued issues released releases published publishes produced approved endorsed passed ended ends closed
        closes concluded concludes
        """);

    private readonly Dictionary<string, ToldOccasion> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Sentence> sentences;

    public ConferenceDocuments(List<Sentence> sentences, IReadOnlyDictionary<Sentence, IReadOnlyList<EventPhrase>> phrases)
    {
        this.sentences = sentences;
        foreach (var sentence in sentences)
        {
            foreach (var phrase in phrases[sentence])
            {
                if (phrase.IsOurs)
                {
                    Note(sentence, phrase);
                }
            }
        }
    }

    /// <summary>Where the document was made that a statement quotes or reports; null when it is no document of a conference.</summary>
    public ToldOccasion? Of(StatementReading statement, string text)
    {
        if (known.Count == 0)
        {
            return null;
        }
        if (statement.Source is { } source && Named(source.Of(text)) is { } reported)
        {
            return reported;
        }
        if (statement.Mode != StatementMode.Block)
        {
            return null;
        }
        var before = Rising.CountFirst(sentences, s => s.Span.Start < statement.Content[0].Start);
        return Enumerable.Range(1, Math.Min(SentencesBack, before)).Select(back => Named(sentences[before - back].ToString())).FirstOrDefault(s => s is not null);
    }

    private ToldOccasion? Named(string words)
    {
        foreach (var word in words.Split([' ', ',', '.', '"', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (known.TryGetValue(word, out var setting))
            {
                return setting;
            }
        }
        return null;
    }

    private void Note(Sentence sentence, EventPhrase phrase)
    {
        for (var i = Math.Max(0, phrase.First - Reach); i < Math.Min(sentence.Count, phrase.Last + Reach); i++)
        {
            if (Documents.Has(sentence.WordAt(i)) && (i < phrase.First ? IsOf(sentence, i, phrase.First) : i > phrase.Last && IsMade(sentence, phrase.Last, i)))
            {
                known.TryAdd(sentence.WordAt(i).ToString(), new(OccasionKind.Context, phrase.Year, sentence.Cover(Math.Min(i, phrase.First), Math.Max(i, phrase.Last))));
            }
        }
    }

    private static bool IsOf(Sentence sentence, int document, int phrase) =>
        Enumerable.Range(document + 1, phrase - document - 1).All(i => sentence[i].IsWord) && Enumerable.Range(document + 1, phrase - document - 1).Any(i => sentence.WordAt(i) is "of" or "at" or "by" or "from" or "during");

    private static bool IsMade(Sentence sentence, int phrase, int document) =>
        Enumerable.Range(phrase + 1, document - phrase - 1).Any(i => Making.Has(sentence.WordAt(i)));
}
