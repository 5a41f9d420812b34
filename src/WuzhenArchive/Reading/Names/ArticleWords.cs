using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Names;

/// <summary>
/// How the article prints its words elsewhere: what also stands in small letters is no name, and what can be counted ("an IPO",
/// "two IPOs") is a thing.
/// </summary>
internal sealed class ArticleWords
{
    // Half of an article's words, and more, it has printed before.
    private const int Repeated = 3;

    private readonly HashSet<Span>.AlternateLookup<ReadOnlySpan<char>> small;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> things = new HashSet<string>().GetAlternateLookup<ReadOnlySpan<char>>();

    public ArticleWords(IReadOnlyList<Sentence> sentences)
    {
        var text = sentences.Count == 0 ? "" : sentences[0].Shadow;
        small = new HashSet<Span>(sentences.Sum(s => s.Count) / Repeated, new WordsOfText(text)).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence[i].IsWord)
                {
                    Take(sentence, i);
                }
            }
        }
    }

    public bool IsInSmallLetters(ReadOnlySpan<char> word) => small.Contains(word);

    /// <summary>"an IPO", "its IPO", "IPOs"</summary>
    public bool IsThing(ReadOnlySpan<char> acronym) => things.Contains(acronym);

    private void Take(Sentence sentence, int i)
    {
        var word = sentence.WordAt(i);
        if (char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z'))
        {
            small.Set.Add(sentence[i].Span);
        }
        else if (word.Length > 2 && word[^1] == 's' && Capitals.IsAcronym(word[..^1]))
        {
            things.Add(word[..^1]);
        }
        else if (Capitals.IsAcronym(word) && !word.Contains('.') && EndsPhrase(sentence, i) && (sentence.IsWord(i - 1, "a") || sentence.IsWord(i - 1, "an") || sentence.Is(i - 1, WordClass.PossessivePronoun)))
        {
            things.Add(word);
        }
    }

    // "an IPO in May", but "its UN delegates"
    private static bool EndsPhrase(Sentence sentence, int i) =>
        i + 1 >= sentence.Count || sentence[i + 1].Kind is UnitKind.Mark || sentence.Is(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.That);
}
