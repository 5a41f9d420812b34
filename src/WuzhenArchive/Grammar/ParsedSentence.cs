using WuzhenArchive.Text;

namespace WuzhenArchive.Grammar;

/// <summary>A sentence as a tree: each word has one head, one word is the root, and no two arcs cross.</summary>
public sealed class ParsedSentence
{
    private readonly ParsedWord[] _words;

    // Of each word, one row: the chance that it is the root, then that each word is its head; 255 is certain.
    private readonly byte[] _arcs;

    internal ParsedSentence(ParsedWord[] words, byte[] arcs) => (_words, _arcs) = (words, arcs);

    /// <summary>The words in the order of the text; a word's index here is what heads and answers name.</summary>
    public ReadOnlySpan<ParsedWord> Words => _words;

    public int Count => _words.Length;

    public ParsedWord this[int word] => _words[word];

    /// <summary>The word that has no head; -1 in a sentence without words.</summary>
    public int Root => Array.FindIndex(_words, w => w.Head < 0);

    /// <summary>The word that a place in the text belongs to, or -1 where there is a space or another sentence.</summary>
    public int At(int place)
    {
        var (low, high) = (0, _words.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = _words[middle].Span;
            if (span.Contains(place))
                return middle;
            (low, high) = span.Start > place ? (low, middle - 1) : (middle + 1, high);
        }
        return -1;
    }

    /// <summary>The words that depend on a word directly, in order.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Head == word)
                yield return i;
        }
    }

    /// <summary>The first child with a relation, or -1.</summary>
    public int Child(int word, Relation relation)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Head == word && _words[i].Relation == relation)
                return i;
        }
        return -1;
    }

    /// <summary>The head word of a verb's own subject, active or passive, or -1; see <see cref="SharedSubject"/> for a verb without one.</summary>
    public int Subject(int verb)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Head == verb && _words[i].Relation.IsSubject())
                return i;
        }
        return -1;
    }

    /// <summary>The subject of a verb, or else that of the verb it is joined to: "Berg rose and said".</summary>
    public int SharedSubject(int verb)
    {
        var subject = Subject(verb);
        while (subject < 0 && _words[verb].Relation is (Relation.Conj or Relation.Xcomp))
        {
            verb = _words[verb].Head;
            subject = Subject(verb);
        }
        return subject;
    }

    /// <summary>The head word of what a verb says, knows or asks, or -1: of its complements the one most sure.</summary>
    public int Complement(int verb)
    {
        var best = -1;
        for (var i = 0; i < _words.Length; i++)
        {
            var isComplement = _words[i].Head == verb && _words[i].Relation is (Relation.Ccomp or Relation.Parataxis);
            if (isComplement && (best < 0 || Sure(i) > Sure(best)))
                best = i;
        }
        return best;
    }

    /// <summary>How sure it is that a word is the complement of its head: the arc and the relation together, 0 to 1.</summary>
    public float Sure(int complement) => _words[complement].Probability * _words[complement].ComplementProbability;

    /// <summary>The chance that a word depends on another directly, 0 to 1; -1 as the head asks whether it is the root.</summary>
    public float Chance(int word, int head) => _arcs[(word * (_words.Length + 1)) + head + 1] / 255f;

    /// <summary>The words from one up to the root, itself first.</summary>
    public IEnumerable<int> Upwards(int word)
    {
        for (var i = word; i >= 0; i = _words[i].Head)
            yield return i;
    }

    /// <summary>The way from one word to another through the tree, both included.</summary>
    public IReadOnlyList<int> Path(int from, int to)
    {
        var up = Upwards(from).ToList();
        var down = Upwards(to).TakeWhile(w => !up.Contains(w)).ToList();
        var meeting = down.Count > 0 ? _words[down[^1]].Head : to;
        return [.. up.TakeWhile(w => w != meeting), meeting, .. Enumerable.Reverse(down)];
    }

    /// <summary>From the first to the last character of a word with all that depends on it.</summary>
    public Span Extent(int word)
    {
        var (first, last) = (word, word);
        for (var i = 0; i < _words.Length; i++)
        {
            if (IsBelow(i, word))
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
        }
        return Span.FromBounds(_words[first].Span.Start, _words[last].Span.End);
    }

    /// <summary>Whether a word is another or depends on it, directly or through others.</summary>
    public bool IsBelow(int word, int other)
    {
        while (word >= 0 && word != other)
            word = _words[word].Head;
        return word >= 0;
    }
}
