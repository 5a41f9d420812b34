using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Topics;

/// <summary>Finds every wording of every topic, the longest first; case, hyphens and a plural s make no difference.</summary>
internal sealed class TopicFinder
{
    private readonly Dictionary<string, List<(string[] Words, string Topic)>> byFirstWord = [];

    public TopicFinder(IEnumerable<TopicEntry> topics)
    {
        foreach (var topic in topics)
        {
            foreach (var words in topic.Wordings.Select(w => Cut(w)).Where(w => w.Length > 0))
            {
                if (!byFirstWord.TryGetValue(words[0], out var list))
                {
                    byFirstWord[words[0]] = list = [];
                }
                list.Add((words, topic.Slug));
            }
        }
        foreach (var list in byFirstWord.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    public IEnumerable<TopicReading> Find(string shadow, Span stretch)
    {
        var tokens = Tokenizer.Cut(shadow, stretch);
        var folded = tokens.ConvertAll(t => FoldWord(shadow.AsSpan(t.Start, t.Length)));
        var until = new Dictionary<string, int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!byFirstWord.TryGetValue(folded[i], out var wordings))
            {
                continue;
            }
            foreach (var (words, topic) in wordings)
            {
                if (until.GetValueOrDefault(topic) <= i && Matches(folded, i, words))
                {
                    until[topic] = i + words.Length;
                    yield return new(topic, Span.FromBounds(tokens[i].Start, tokens[i + words.Length - 1].End));
                }
            }
        }
    }

    private static bool Matches(List<string> folded, int start, string[] words)
    {
        if (start + words.Length > folded.Count)
        {
            return false;
        }
        for (var n = 1; n < words.Length; n++)
        {
            if (folded[start + n] != words[n])
            {
                return false;
            }
        }
        return true;
    }

    private static string[] Cut(string wording)
    {
        var shadow = Shadow.Of(wording);
        return [.. Tokenizer.Cut(shadow, new Span(0, shadow.Length)).Select(t => FoldWord(shadow.AsSpan(t.Start, t.Length)))];
    }

    private static string FoldWord(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c is not '-' and not '\u00AD')
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }
        if (length > 3 && letters[length - 1] == 's' && letters[length - 2] != 's')
        {
            length--;
        }
        return letters[..length].ToString();
    }
}
