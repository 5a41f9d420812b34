using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Names;

/// <summary>
/// How the article prints its words elsewhere: what also stands in small letters is no name, and what can be counted ("an IPO",
/// "two IPOs") is a thing.
/// </summary>
internal sealed class ArticleWords
{
    private readonly HashSet<string> small = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> things = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> smallBySpan;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> thingsBySpan;

    public ArticleWords(IEnumerable<Sentence> sentences)
    {
        (smallBySpan, thingsBySpan) = (small.GetAlternateLookup<ReadOnlySpan<char>>(), things.GetAlternateLookup<ReadOnlySpan<char>>());
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

    public bool IsInSmallLetters(ReadOnlySpan<char> word) => smallBySpan.Contains(word);

    /// <summary>"an IPO", "its IPO", "IPOs"</summary>
    public bool IsThing(ReadOnlySpan<char> acronym) => thingsBySpan.Contains(acronym);

    private void Take(Sentence sentence, int i)
    {
        var word = sentence.WordAt(i);
        if (char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z'))
        {
            smallBySpan.Add(word);
        }
        else if (word.Length > 2 && word[^1] == 's' && Capitals.IsAcronym(word[..^1]))
        {
            thingsBySpan.Add(word[..^1]);
        }
        else if (Capitals.IsAcronym(word) && !sentence.IsCapitalised(i + 1) && (sentence.IsWord(i - 1, "a") || sentence.IsWord(i - 1, "an") || sentence.Is(i - 1, WordClass.PossessivePronoun)))
        {
            thingsBySpan.Add(word);
        }
    }
}
