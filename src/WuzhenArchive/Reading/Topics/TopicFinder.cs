using System.Buffers;
using System.Collections.Frozen;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Topics;

/// <summary>Finds every wording of every topic, the longest first; case, hyphens and a plural s make no difference.</summary>
internal sealed class TopicFinder
{
    private const int OnStack = 64;

    private static readonly List<(string[] Words, string Topic)> None = [];
    private readonly FrozenDictionary<string, List<(string[] Words, string Topic)>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly SearchValues<char> initials;

    public TopicFinder(IEnumerable<TopicEntry> topics)
    {
        var wordings = new Dictionary<string, List<(string[] Words, string Topic)>>();
        foreach (var topic in topics)
        {
            foreach (var words in topic.Wordings.Select(w => Cut(w)).Where(w => w.Length > 0))
            {
                if (!wordings.TryGetValue(words[0], out var list))
                {
                    wordings[words[0]] = list = [];
                }
                list.Add((words, topic.Slug));
            }
        }
        foreach (var list in wordings.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
        initials = SearchValues.Create([.. wordings.Keys.Where(w => w.Length > 0).Select(w => w[0])]);
        byFirstWord = wordings.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<TopicReading> Find(string shadow, IEnumerable<Span> stretches)
    {
        var tokens = new List<Token>();
        var until = new Dictionary<string, int>();
        foreach (var stretch in stretches)
        {
            Tokenizer.Cut(shadow, stretch, tokens);
            until.Clear();
            foreach (var topic in Find(shadow, tokens, until))
            {
                yield return topic;
            }
        }
    }

    private IEnumerable<TopicReading> Find(string shadow, List<Token> tokens, Dictionary<string, int> until)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var (words, topic) in BeginningWith(tokens[i].Span.In(shadow)))
            {
                if (until.GetValueOrDefault(topic) <= i && GoesOn(shadow, tokens, i, words))
                {
                    until[topic] = i + words.Length;
                    yield return new(topic, Span.FromBounds(tokens[i].Start, tokens[i + words.Length - 1].End));
                }
            }
        }
    }

    // Most words are told by their first letter to begin no wording.
    private List<(string[] Words, string Topic)> BeginningWith(ReadOnlySpan<char> word) =>
        initials.Contains(char.ToLowerInvariant(word[0])) && byFirstWord.TryGetValue(Fold(word, word.Length <= OnStack ? stackalloc char[OnStack] : new char[word.Length]), out var wordings) ? wordings : None;

    private static bool GoesOn(string shadow, List<Token> tokens, int start, string[] words)
    {
        if (start + words.Length > tokens.Count)
        {
            return false;
        }
        Span<char> letters = stackalloc char[OnStack];
        for (var n = 1; n < words.Length; n++)
        {
            var word = tokens[start + n].Span.In(shadow);
            if (!Fold(word, word.Length <= OnStack ? letters : new char[word.Length]).SequenceEqual(words[n]))
            {
                return false;
            }
        }
        return true;
    }

    private static string[] Cut(string wording)
    {
        var shadow = Shadow.Of(wording);
        return [.. Tokenizer.Cut(shadow, new Span(0, shadow.Length)).Select(t => Folded(t.Span.In(shadow)))];
    }

    private static string Folded(ReadOnlySpan<char> word) => Fold(word, new char[word.Length]).ToString();

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
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
        return letters[..length];
    }
}
