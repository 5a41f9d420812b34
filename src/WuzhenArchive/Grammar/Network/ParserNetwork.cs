using System.Runtime.Intrinsics;

namespace WuzhenArchive.Grammar.Network;

/// <summary>
/// Finds heads and relations: recurrent layers in both directions, then products of what a word is as a dependent with what another is as a
/// head (T. Dozat and C. D. Manning, "Deep biaffine attention for neural dependency parsing", ICLR 2017).
/// </summary>
internal sealed class ParserNetwork
{
    private readonly NetworkWeights _weights;
    private readonly int _tagCount;
    private readonly (Lstm Forwards, Lstm Backwards)[] _layers;
    private readonly Panel _roles;
    private readonly Panel _arc;
    private readonly Panel _label;
    private readonly Panel _lastTag;

    /// <param name="tagCount">How many of the places for tags are used.</param>
    public ParserNetwork(NetworkWeights weights, int tagCount)
    {
        (_weights, _tagCount) = (weights, tagCount);
        _layers = [.. weights.Layers.Select(l => (l.Forwards.ToLstm(), l.Backwards.ToLstm()))];
        _roles = new(weights.Roles, Sizes.BothStates, Sizes.Roles);
        _arc = new(weights.Arc, Sizes.Arc, Sizes.Arc);
        _label = new(weights.Label, Sizes.Pair, Sizes.Relations);
        _lastTag = new(weights.LastTag, Sizes.BothStates, Sizes.Tags);
    }

    /// <summary>
    /// Leaves in the workspace the tag of each word, corrected, and its head, in <see cref="Workspace.Arcs"/> the probability of every
    /// head (a row for each word: the
    /// root, then each word) and in <see cref="Workspace.Labels"/> that of every relation to the head found.
    /// </summary>
    public void Parse(Workspace work, int count)
    {
        FillInput(work, count);
        FillStates(work, count);
        TagAgain(work, count);
        FillRoles(work, count);
        ScoreArcs(work, count);
        var arcs = work.Arcs.AsSpan(0, count * (count + 1));
        work.Eisner.Decode(arcs, work.Heads.AsSpan(0, count));
        for (var i = 0; i < count; i++)
            Curves.Softmax(arcs.Slice(i * (count + 1), count + 1));
        ScoreLabels(work, count);
    }

    private void FillInput(Workspace work, int count)
    {
        for (var i = 0; i < count; i++)
        {
            ref readonly var word = ref work.Traits[i];
            var input = work.States.AsSpan(i * Sizes.Input, Sizes.Input);
            _weights.Words.AsSpan(word.Row * Sizes.Word, Sizes.Word).CopyTo(input);
            _weights.Tags.AsSpan(work.Tags[i] * Sizes.Tag, Sizes.Tag).CopyTo(input[Sizes.Word..]);
            var form = input[(Sizes.Word + Sizes.Tag)..];
            _weights.Suffixes.AsSpan(InputRows.Suffix(word) * Sizes.Form, Sizes.Form).CopyTo(form);
            Add(form, _weights.Prefixes.AsSpan(InputRows.Prefix(word) * Sizes.Form, Sizes.Form));
            Add(form, _weights.Shapes.AsSpan(InputRows.Shape(word) * Sizes.Form, Sizes.Form));
        }
    }

    private void FillStates(Workspace work, int count)
    {
        var (from, to) = (work.States, work.NextStates);
        var wide = Sizes.Input;
        foreach (var (forwards, backwards) in _layers)
        {
            forwards.Run(from.AsSpan(0, count * wide), count, false, to, Sizes.BothStates, 0, work.Gates);
            backwards.Run(from.AsSpan(0, count * wide), count, true, to, Sizes.BothStates, Sizes.State, work.Gates);
            (from, to, wide) = (to, from, Sizes.BothStates);
        }
        if (from != work.States)
            from.AsSpan(0, count * Sizes.BothStates).CopyTo(work.States);
    }

    // The tagger saw two words ahead; the layers have seen the whole sentence.
    private void TagAgain(Workspace work, int count)
    {
        var scores = work.Labels.AsSpan(0, count * Sizes.Tags);
        for (var i = 0; i < count; i++)
            _weights.LastTagBias.CopyTo(scores[(i * Sizes.Tags)..]);
        _lastTag.AddProduct(work.States.AsSpan(0, count * Sizes.BothStates), scores);
        for (var i = 0; i < count; i++)
            work.Tags[i] = (byte)Highest(scores.Slice(i * Sizes.Tags, _tagCount));
    }

    private static int Highest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return best;
    }

    // The root has the first row, so that the head of word i is in row head + 1.
    private void FillRoles(Workspace work, int count)
    {
        _weights.Root.CopyTo(work.Roles.AsSpan());
        var roles = work.Roles.AsSpan(Sizes.Roles, count * Sizes.Roles);
        for (var i = 0; i < count; i++)
            _weights.RolesBias.CopyTo(roles[(i * Sizes.Roles)..]);
        _roles.AddProduct(work.States.AsSpan(0, count * Sizes.BothStates), roles);
        for (var i = 0; i < roles.Length; i += 8)
        {
            var value = Vector256.Create<float>(roles[i..]);
            Vector256.Max(value, value * Leak).CopyTo(roles[i..]);
        }
    }

    /// <summary>How much of a negative value passes.</summary>
    public const float Leak = 0.1f;

    private void ScoreArcs(Workspace work, int count)
    {
        var seeking = work.Seeking.AsSpan(0, count * Sizes.Arc);
        Span<float> row = stackalloc float[Sizes.Arc];
        for (var i = 0; i < count; i++)
        {
            var product = seeking.Slice(i * Sizes.Arc, Sizes.Arc);
            _weights.ArcBias.CopyTo(product);
            work.Roles.AsSpan((i + 1) * Sizes.Roles, Sizes.Arc).CopyTo(row);
            _arc.AddProduct(row, product);
        }
        for (var i = 0; i < count; i++)
        {
            var scores = work.Arcs.AsSpan(i * (count + 1), count + 1);
            var product = seeking.Slice(i * Sizes.Arc, Sizes.Arc);
            for (var head = 0; head <= count; head++)
            {
                var score = Dot(product, work.Roles.AsSpan((head * Sizes.Roles) + Sizes.Arc, Sizes.Arc));
                scores[head] = head == 0 ? score : head == i + 1 ? -1e4f : score + _weights.Distance[InputRows.Distance(head - 1, i)];
            }
        }
    }

    private void ScoreLabels(Workspace work, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var dependent = work.Roles.AsSpan(((i + 1) * Sizes.Roles) + (2 * Sizes.Arc), Sizes.Label);
            var head = work.Roles.AsSpan(((work.Heads[i] + 1) * Sizes.Roles) + (2 * Sizes.Arc) + Sizes.Label, Sizes.Label);
            FillPair(dependent, head, work.Pairs.AsSpan(i * Sizes.Pair, Sizes.Pair));
            _weights.LabelBias.CopyTo(work.Labels.AsSpan(i * Sizes.Relations));
        }
        var labels = work.Labels.AsSpan(0, count * Sizes.Relations);
        _label.AddProduct(work.Pairs.AsSpan(0, count * Sizes.Pair), labels);
        for (var i = 0; i < count; i++)
            Curves.Softmax(labels.Slice(i * Sizes.Relations, Sizes.Relations));
    }

    public static void FillPair(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> pair)
    {
        for (var a = 0; a < Sizes.Label; a++)
        {
            for (var b = 0; b < Sizes.Label; b++)
                pair[(a * Sizes.Label) + b] = dependent[a] * head[b];
        }
        dependent.CopyTo(pair[(Sizes.Label * Sizes.Label)..]);
        head.CopyTo(pair[((Sizes.Label * Sizes.Label) + Sizes.Label)..]);
    }

    // Eight sums side by side, added up in a fixed order.
    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i += 8)
            sum += Vector256.Create(left[i..]) * Vector256.Create(right[i..]);
        return ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> row)
    {
        for (var i = 0; i < to.Length; i += 8)
            (Vector256.Create<float>(to[i..]) + Vector256.Create(row[i..])).CopyTo(to[i..]);
    }
}
