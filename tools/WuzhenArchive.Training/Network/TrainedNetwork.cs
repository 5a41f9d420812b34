using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>The parser's network while it learns: what each word is read from, layers, roles, arcs and labels, forwards and back by hand.</summary>
internal sealed class TrainedNetwork
{
    private const float WordDropout = 0.25f;
    private const float TagDropout = 0.1f;
    private const float FormDropout = 0.1f;
    private const float StateDropout = 0.33f;
    private const float RecurrentDropout = 0.2f;
    private const float RoleDropout = 0.33f;
    private const float TagWeight = 0.5f;
    private const float Longest = 5f;

    private readonly Random _random;
    private readonly Parameter _words;
    private readonly Parameter _tags;
    private readonly Parameter _suffixes;
    private readonly Parameter _prefixes;
    private readonly Parameter _shapes;
    private readonly (LstmTraining Forwards, LstmTraining Backwards)[] _layers;
    private readonly Parameter _roles;
    private readonly Parameter _rolesBias;
    private readonly Parameter _root;
    private readonly Parameter _arc;
    private readonly Parameter _arcBias;
    private readonly Parameter _distance;
    private readonly Parameter _label;
    private readonly Parameter _labelBias;
    private readonly Parameter _lastTag;
    private readonly Parameter _lastTagBias;
    private readonly Parameter[] _all;

    public TrainedNetwork(int words, int layers, int seed)
    {
        _random = new(seed);
        _words = new(words + 1, Sizes.Word, 0.3f, _random, true);
        _tags = new(Grammar.Tagging.FeatureTable.Width, Sizes.Tag, 0.3f, _random, true);
        _suffixes = new(Sizes.Ends, Sizes.Form, 0.2f, _random, true);
        _prefixes = new(Sizes.Ends, Sizes.Form, 0.2f, _random, true);
        _shapes = new(Sizes.Shapes, Sizes.Form, 0.2f, _random, true);
        _layers = [.. Enumerable.Range(0, layers).Select(l => l == 0 ? Sizes.Input : Sizes.BothStates)
            .Select(inputs => (new LstmTraining(inputs, false, _random), new LstmTraining(inputs, true, _random)))];
        _roles = new(Sizes.BothStates, Sizes.Roles, MathF.Sqrt(6f / Sizes.BothStates), _random);
        _rolesBias = new(1, Sizes.Roles, 0, _random);
        _root = new(1, Sizes.Roles, 0.3f, _random);
        _arc = new(Sizes.Arc, Sizes.Arc, MathF.Sqrt(1f / Sizes.Arc), _random);
        _arcBias = new(1, Sizes.Arc, 0, _random);
        // One row of numbers for the step; filled up to the width that the additions want.
        _distance = new(1, 2 * 16, 0, _random);
        _label = new(Sizes.Pair, Sizes.Relations, 0.05f, _random);
        _labelBias = new(1, Sizes.Relations, 0, _random);
        _lastTag = new(Sizes.BothStates, Sizes.Tags, 0.1f, _random);
        _lastTagBias = new(1, Sizes.Tags, 0, _random);
        _all = [_words, _tags, _suffixes, _prefixes, _shapes, .. _layers.SelectMany(l => l.Forwards.Parameters.Concat(l.Backwards.Parameters)),
            _roles, _rolesBias, _root, _arc, _arcBias, _distance, _label, _labelBias, _lastTag, _lastTagBias];
    }

    /// <summary>The moving mean of the weights, as the grammar uses them.</summary>
    public NetworkWeights Weights() => new(
        Copy(_words), Copy(_tags), Copy(_suffixes), Copy(_prefixes), Copy(_shapes),
        [.. _layers.Select(l => new LayerWeights(Direction(l.Forwards), Direction(l.Backwards)))],
        Copy(_roles), Copy(_rolesBias), Copy(_root), Copy(_arc), Copy(_arcBias), Copy(_distance)[..Sizes.Distances], Copy(_label), Copy(_labelBias),
        Copy(_lastTag), Copy(_lastTagBias));

    /// <summary>Learns from some sentences, the longest first. Answers the mean loss of a word.</summary>
    public double Learn(IReadOnlyList<ParserExample> batch, int step, float rate)
    {
        var lengths = batch.Select(e => e.Length).ToArray();
        var words = lengths.Sum();
        var masks = new List<float[]>();
        var inputs = new List<float[]> { FillInput(batch, words, out var kept) };
        for (var l = 0; l < _layers.Length; l++)
        {
            var states = new float[words * Sizes.BothStates];
            _layers[l].Forwards.Forward(inputs[l], lengths, states, RecurrentDropout, _random);
            _layers[l].Backwards.Forward(inputs[l], lengths, states, RecurrentDropout, _random);
            masks.Add(Masks.Make(lengths.Length * Sizes.BothStates, StateDropout, _random));
            Masks.Apply(states, lengths, masks[l], Sizes.BothStates);
            inputs.Add(states);
        }
        var (gradient, loss) = LearnScores(batch, lengths, inputs[^1], words);
        for (var l = _layers.Length - 1; l >= 0; l--)
        {
            Masks.Apply(gradient, lengths, masks[l], Sizes.BothStates);
            var below = new float[inputs[l].Length];
            _layers[l].Forwards.Backward(inputs[l], lengths, gradient, below);
            _layers[l].Backwards.Backward(inputs[l], lengths, gradient, below);
            gradient = below;
        }
        LearnInput(batch, gradient, kept);
        // A batch that pulls too hard is made gentler as a whole; no weight is cut.
        var length = Math.Sqrt(_all.Sum(p => p.SquaredGradient()));
        var scale = (float)Math.Min(1, Longest / length);
        Array.ForEach(_all, p => p.Learn(step, rate, scale));
        return loss / words;
    }

    // What is kept: the row of the word (0 where its own is left out), and factors for tag and form.
    private float[] FillInput(IReadOnlyList<ParserExample> batch, int words, out (int Word, float Tag, float Form)[] kept)
    {
        var input = new float[words * Sizes.Input];
        kept = new (int, float, float)[words];
        var at = 0;
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++, at++)
            {
                var isSeldom = _random.NextSingle() < WordDropout / (WordDropout + example.Counts[i]) || _random.NextSingle() < 0.05f;
                kept[at] = (isSeldom ? 0 : example.Words[i], Kept(TagDropout), Kept(FormDropout));
                var row = input.AsSpan(at * Sizes.Input, Sizes.Input);
                _words.Row(kept[at].Word).CopyTo(row);
                Matrix.AddScaled(row.Slice(Sizes.Word, Sizes.Tag), _tags.Row(example.Tags[i]), kept[at].Tag);
                var form = row[(Sizes.Word + Sizes.Tag)..];
                Matrix.AddScaled(form, _suffixes.Row(example.Suffixes[i]), kept[at].Form);
                Matrix.AddScaled(form, _prefixes.Row(example.Prefixes[i]), kept[at].Form);
                Matrix.AddScaled(form, _shapes.Row(example.Shapes[i]), kept[at].Form);
            }
        }
        return input;
    }

    private float Kept(float dropout) => _random.NextSingle() < dropout ? 0 : 1;

    private void LearnInput(IReadOnlyList<ParserExample> batch, float[] gradient, (int Word, float Tag, float Form)[] kept)
    {
        var at = 0;
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++, at++)
            {
                var row = gradient.AsSpan(at * Sizes.Input, Sizes.Input);
                _words.AddToRow(kept[at].Word, row[..Sizes.Word]);
                if (kept[at].Tag > 0)
                    _tags.AddToRow(example.Tags[i], row.Slice(Sizes.Word, Sizes.Tag));
                if (kept[at].Form == 0)
                    continue;
                var form = row[(Sizes.Word + Sizes.Tag)..];
                _suffixes.AddToRow(example.Suffixes[i], form);
                _prefixes.AddToRow(example.Prefixes[i], form);
                _shapes.AddToRow(example.Shapes[i], form);
            }
        }
    }

    // From the states of the last layer to arcs and labels and back; answers the gradient of the states.
    private (float[] Gradient, double Loss) LearnScores(IReadOnlyList<ParserExample> batch, int[] lengths, float[] states, int words)
    {
        var roles = new float[words * Sizes.Roles];
        for (var i = 0; i < words; i++)
            _rolesBias.Value.CopyTo(roles, i * Sizes.Roles);
        Matrix.AddProduct(states, _roles.Value, roles, words, Sizes.BothStates, Sizes.Roles);
        var slopes = new float[roles.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            slopes[i] = roles[i] > 0 ? 1 : ParserNetwork.Leak;
            roles[i] *= slopes[i];
        }
        var mask = Masks.Make(lengths.Length * Sizes.Roles, RoleDropout, _random);
        Masks.Apply(roles, lengths, mask, Sizes.Roles);
        Masks.Apply(slopes, lengths, mask, Sizes.Roles);
        var gradient = new float[roles.Length];
        var loss = LearnArcs(batch, roles, gradient, words) + LearnLabels(batch, roles, gradient, words);
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] *= slopes[i];
        Matrix.AddTransposedProduct(states, gradient, _roles.Gradient, words, Sizes.BothStates, Sizes.Roles);
        for (var i = 0; i < words; i++)
            Matrix.AddScaled(_rolesBias.Gradient, gradient.AsSpan(i * Sizes.Roles, Sizes.Roles), 1);
        var turned = new float[_roles.Value.Length];
        Matrix.Transpose(_roles.Value, turned, Sizes.BothStates, Sizes.Roles);
        var below = new float[words * Sizes.BothStates];
        Matrix.AddProduct(gradient, turned, below, words, Sizes.Roles, Sizes.BothStates);
        return (below, loss + LearnTags(batch, states, below, words));
    }

    private double LearnTags(IReadOnlyList<ParserExample> batch, float[] states, float[] gradient, int words)
    {
        var scores = new float[words * Sizes.Tags];
        for (var i = 0; i < words; i++)
            _lastTagBias.Value.CopyTo(scores, i * Sizes.Tags);
        Matrix.AddProduct(states, _lastTag.Value, scores, words, Sizes.BothStates, Sizes.Tags);
        var loss = LearnRows(scores, batch.SelectMany(e => e.Right).Select(t => (int)t), TagWeight / words);
        Matrix.AddTransposedProduct(states, scores, _lastTag.Gradient, words, Sizes.BothStates, Sizes.Tags);
        for (var i = 0; i < words; i++)
            Matrix.AddScaled(_lastTagBias.Gradient, scores.AsSpan(i * Sizes.Tags, Sizes.Tags), 1);
        var turned = new float[_lastTag.Value.Length];
        Matrix.Transpose(_lastTag.Value, turned, Sizes.BothStates, Sizes.Tags);
        Matrix.AddProduct(scores, turned, gradient, words, Sizes.Tags, Sizes.BothStates);
        return loss;
    }

    // Turns rows of 64 scores into their gradient; answers the loss.
    private static double LearnRows(float[] scores, IEnumerable<int> right, float scale)
    {
        var (loss, at) = (0.0, 0);
        foreach (var wanted in right)
        {
            var row = scores.AsSpan(at++ * 64, 64);
            Curves.Softmax(row);
            loss -= Math.Log(Math.Max(row[wanted], 1e-9f));
            row[wanted] -= 1;
            for (var i = 0; i < row.Length; i++)
                row[i] *= scale;
        }
        return loss;
    }

    private double LearnArcs(IReadOnlyList<ParserExample> batch, float[] roles, float[] gradient, int words)
    {
        var seeking = Columns(roles, words, 0, Sizes.Arc);
        var products = new float[words * Sizes.Arc];
        for (var i = 0; i < words; i++)
            _arcBias.Value.CopyTo(products, i * Sizes.Arc);
        Matrix.AddProduct(seeking, _arc.Value, products, words, Sizes.Arc, Sizes.Arc);
        var toProducts = new float[products.Length];
        var (loss, start) = (0.0, 0);
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++)
                loss += LearnArc(example, start, i, roles, gradient, products.AsSpan((start + i) * Sizes.Arc, Sizes.Arc), toProducts.AsSpan((start + i) * Sizes.Arc, Sizes.Arc), words);
            start += example.Length;
        }
        Matrix.AddTransposedProduct(seeking, toProducts, _arc.Gradient, words, Sizes.Arc, Sizes.Arc);
        var turned = new float[_arc.Value.Length];
        Matrix.Transpose(_arc.Value, turned, Sizes.Arc, Sizes.Arc);
        var toSeeking = new float[seeking.Length];
        Matrix.AddProduct(toProducts, turned, toSeeking, words, Sizes.Arc, Sizes.Arc);
        for (var i = 0; i < words; i++)
        {
            Matrix.AddScaled(_arcBias.Gradient, toProducts.AsSpan(i * Sizes.Arc, Sizes.Arc), 1);
            Matrix.AddScaled(gradient.AsSpan(i * Sizes.Roles, Sizes.Arc), toSeeking.AsSpan(i * Sizes.Arc, Sizes.Arc), 1);
        }
        return loss;
    }

    private double LearnArc(
        ParserExample example, int start, int word, float[] roles, float[] gradient, ReadOnlySpan<float> product, Span<float> toProduct, int words)
    {
        Span<float> scores = stackalloc float[example.Length + 1];
        for (var head = 0; head <= example.Length; head++)
        {
            var score = Matrix.Dot(product, head == 0 ? _root.Value.AsSpan(Sizes.Arc, Sizes.Arc) : HeadRole(roles, start + head - 1));
            scores[head] = head == 0 ? score : head == word + 1 ? -1e4f : score + _distance.Value[InputRows.Distance(head - 1, word)];
        }
        Curves.Softmax(scores);
        var right = example.Heads[word] + 1;
        var loss = -Math.Log(Math.Max(scores[right], 1e-9f));
        scores[right] -= 1;
        for (var head = 0; head <= example.Length; head++)
        {
            var pull = scores[head] / words;
            if (head == word + 1 || Math.Abs(pull) < 1e-9f)
                continue;
            Matrix.AddScaled(toProduct, head == 0 ? _root.Value.AsSpan(Sizes.Arc, Sizes.Arc) : HeadRole(roles, start + head - 1), pull);
            Matrix.AddScaled(head == 0 ? _root.Gradient.AsSpan(Sizes.Arc, Sizes.Arc) : HeadRole(gradient, start + head - 1), product, pull);
            if (head > 0)
                _distance.Gradient[InputRows.Distance(head - 1, word)] += pull;
        }
        return loss;
    }

    private double LearnLabels(IReadOnlyList<ParserExample> batch, float[] roles, float[] gradient, int words)
    {
        const int from = 2 * Sizes.Arc;
        var (pairs, scores) = (new float[words * Sizes.Pair], new float[words * Sizes.Relations]);
        var heads = new int[words];
        var (at, start) = (0, 0);
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++, at++)
            {
                heads[at] = example.Heads[i] < 0 ? -1 : start + example.Heads[i];
                ParserNetwork.FillPair(roles.AsSpan((at * Sizes.Roles) + from, Sizes.Label), LabelHead(roles, heads[at], _root.Value), pairs.AsSpan(at * Sizes.Pair, Sizes.Pair));
                _labelBias.Value.CopyTo(scores, at * Sizes.Relations);
            }
            start += example.Length;
        }
        Matrix.AddProduct(pairs, _label.Value, scores, words, Sizes.Pair, Sizes.Relations);
        var loss = LearnRows(scores, batch.SelectMany(e => e.Relations), 1f / words);
        Matrix.AddTransposedProduct(pairs, scores, _label.Gradient, words, Sizes.Pair, Sizes.Relations);
        var turned = new float[_label.Value.Length];
        Matrix.Transpose(_label.Value, turned, Sizes.Pair, Sizes.Relations);
        var toPairs = new float[pairs.Length];
        Matrix.AddProduct(scores, turned, toPairs, words, Sizes.Relations, Sizes.Pair);
        for (var i = 0; i < words; i++)
        {
            Matrix.AddScaled(_labelBias.Gradient, scores.AsSpan(i * Sizes.Relations, Sizes.Relations), 1);
            LearnPair(toPairs.AsSpan(i * Sizes.Pair, Sizes.Pair), roles.AsSpan((i * Sizes.Roles) + from, Sizes.Label), LabelHead(roles, heads[i], _root.Value),
                gradient.AsSpan((i * Sizes.Roles) + from, Sizes.Label), LabelHead(gradient, heads[i], _root.Gradient));
        }
        return loss;
    }

    private static void LearnPair(ReadOnlySpan<float> pair, ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> toDependent, Span<float> toHead)
    {
        for (var a = 0; a < Sizes.Label; a++)
        {
            var products = pair.Slice(a * Sizes.Label, Sizes.Label);
            toDependent[a] += Matrix.Dot(products, head) + pair[(Sizes.Label * Sizes.Label) + a];
            Matrix.AddScaled(toHead, products, dependent[a]);
        }
        Matrix.AddScaled(toHead, pair.Slice((Sizes.Label * Sizes.Label) + Sizes.Label, Sizes.Label), 1);
    }

    private static Span<float> LabelHead(float[] roles, int head, float[] root)
    {
        const int from = (2 * Sizes.Arc) + Sizes.Label;
        return head < 0 ? root.AsSpan(from, Sizes.Label) : roles.AsSpan((head * Sizes.Roles) + from, Sizes.Label);
    }

    private static Span<float> HeadRole(float[] roles, int word) => roles.AsSpan((word * Sizes.Roles) + Sizes.Arc, Sizes.Arc);

    private static float[] Columns(float[] rows, int count, int from, int columns)
    {
        var taken = new float[count * columns];
        for (var i = 0; i < count; i++)
            rows.AsSpan((i * Sizes.Roles) + from, columns).CopyTo(taken.AsSpan(i * columns));
        return taken;
    }

    private static float[] Copy(Parameter parameter) => (float[])parameter.Mean.Clone();

    private static DirectionWeights Direction(LstmTraining direction) => new(Copy(direction.FromInput), Copy(direction.FromState), Copy(direction.Bias));
}
