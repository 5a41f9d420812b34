using WuzhenArchive.Grammar.Model;
using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Grammar.Tagging;
using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Text;

namespace WuzhenArchive.Grammar;

/// <summary>
/// Cuts an English sentence into words, tells their parts of speech, and parses it. The same text gives the same tree on every machine.
/// </summary>
public sealed class EnglishGrammar
{
    private static readonly Lazy<EnglishGrammar> Own = new(LoadOwn);

    private readonly (WordClass Class, string Tag)[] _tags;
    private readonly Relation[] _relations;
    private readonly Lexicon _lexicon;
    private readonly Tagger _tagger;
    private readonly ParserNetwork _network;

    internal EnglishGrammar(ModelFile model)
    {
        _tags = [.. model.Tags.Select(Tag)];
        _relations = [.. model.Relations.Select(Relations.Named)];
        _lexicon = model.Lexicon;
        _tagger = new(new(model.TagKeys, model.TagWeights));
        _network = new(model.Network, model.Tags.Length);
    }

    /// <summary>The most words a sentence may have to be parsed.</summary>
    public static int LongestSentence => Sizes.Longest;

    /// <summary>The grammar that the program carries, read when it is first asked for, once for all threads.</summary>
    public static EnglishGrammar Load() => Own.Value;

    /// <summary>Parses a sentence; safe to call from many threads at once.</summary>
    /// <param name="text">The article's text, or its shadow.</param>
    /// <param name="sentence">Where the sentence stands in it.</param>
    /// <param name="passedOver">Places in it whose words are not read, in order: the middle of a long quotation.</param>
    /// <returns>Nothing of a sentence of more than <see cref="LongestSentence"/> words, and of one without any.</returns>
    public ParsedSentence? Parse(string text, Span sentence, params ReadOnlySpan<Span> passedOver)
    {
        var work = Workspace.Own;
        var (count, start) = (0, sentence.Start);
        foreach (var gap in passedOver)
        {
            count = Cut(text, Span.FromBounds(start, gap.Start), work, count);
            start = gap.End;
        }
        count = Cut(text, Span.FromBounds(start, sentence.End), work, count);
        if (count is 0 || count > Sizes.Longest)
            return null;
        Read(text, work, count);
        return Parsed(work, count);
    }

    // The count of all words so far, which is more than there is room for if they do not fit.
    private static int Cut(string text, Span part, Workspace work, int count) =>
        count > Sizes.Longest ? count : count + WordCutter.Cut(text, part, work.Spans.AsSpan(count));

    /// <summary>The same of words cut elsewhere, as a treebank has them; at most <see cref="LongestSentence"/>.</summary>
    internal ParsedSentence ParseWords(string text, ReadOnlySpan<Span> words)
    {
        var work = Workspace.Own;
        words.CopyTo(work.Spans);
        Read(text, work, words.Length);
        return Parsed(work, words.Length);
    }

    private ParsedSentence Parsed(Workspace work, int count)
    {
        var arcs = new byte[count * (count + 1)];
        for (var i = 0; i < arcs.Length; i++)
            arcs[i] = (byte)((work.Arcs[i] * 255) + 0.5f);
        return new(Words(work, count), arcs);
    }

    private void Read(string text, Workspace work, int count)
    {
        var words = work.Spans.AsSpan(0, count);
        Quotes.Mark(text, words, work.Quotes.AsSpan(0, count));
        for (var i = 0; i < count; i++)
            work.Traits[i] = WordTraits.Of(words[i].In(text), work.Quotes[i], _lexicon);
        _tagger.Tag(work.Traits.AsSpan(0, count), work.Tags);
        _network.Parse(work, count);
    }

    private ParsedWord[] Words(Workspace work, int count)
    {
        var words = new ParsedWord[count];
        for (var i = 0; i < count; i++)
        {
            var (head, tag) = (work.Heads[i], _tags[work.Tags[i]]);
            var labels = work.Labels.AsSpan(i * Sizes.Relations, _relations.Length);
            var best = Best(labels, head < 0);
            words[i] = new(work.Spans[i], tag.Class, tag.Tag, head, _relations[best],
                work.Arcs[(i * (count + 1)) + head + 1], labels[best], Complement(labels));
        }
        return words;
    }

    // The child of the root is the root, and no other word is.
    private int Best(ReadOnlySpan<float> labels, bool isRoot)
    {
        var best = -1;
        for (var i = 0; i < labels.Length; i++)
        {
            if ((_relations[i] == Relation.Root) == isRoot && (best < 0 || labels[i] > labels[best]))
                best = i;
        }
        return best;
    }

    private float Complement(ReadOnlySpan<float> labels)
    {
        var sum = 0f;
        for (var i = 0; i < labels.Length; i++)
        {
            if (_relations[i] is Relation.Ccomp or Relation.Parataxis)
                sum += labels[i];
        }
        return sum;
    }

    private static (WordClass Class, string Tag) Tag(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return (Enum.Parse<WordClass>(name[..slash], true), name[(slash + 1)..]);
    }

    private static EnglishGrammar LoadOwn()
    {
        using var file = typeof(EnglishGrammar).Assembly.GetManifestResourceStream("english.grammar")
            ?? throw new InvalidOperationException("The program was built without its grammar.");
        return new(ModelFile.Read(file));
    }
}
