using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>
/// The parser's network while it learns: input, layers, roles, and from these tags, arcs and labels; forwards and back by hand.
/// </summary>
internal sealed class TrainedNetwork
{
    private const float StateDropout = 0.33f;
    private const float RecurrentDropout = 0.2f;
    private const float RoleDropout = 0.33f;
    private const float Longest = 5f;

    private readonly Random _random;
    private readonly InputTraining _input;
    private readonly (LstmTraining Forwards, LstmTraining Backwards)[] _layers;
    private readonly Parameter _roles;
    private readonly Parameter _rolesBias;
    private readonly Parameter _root;
    private readonly ArcTraining _arcs;
    private readonly LabelTraining _labels;
    private readonly TagTraining _tags;
    private readonly Parameter[] _all;

    /// <param name="words">How many have a row of their own.</param>
    public TrainedNetwork(int words, int layers, int seed)
    {
        _random = new(seed);
        _input = new(words, _random);
        _layers = [.. Enumerable.Range(0, layers).Select(l => l == 0 ? Sizes.Input : Sizes.BothStates)
            .Select(inputs => (new LstmTraining(inputs, false, _random), new LstmTraining(inputs, true, _random)))];
        _roles = new(Sizes.BothStates, Sizes.Roles, MathF.Sqrt(6f / Sizes.BothStates), _random);
        _rolesBias = new(1, Sizes.Roles, 0, _random);
        _root = new(1, Sizes.Roles, 0.3f, _random);
        (_arcs, _labels, _tags) = (new(_root, _random), new(_root, _random), new(_random));
        _all = [.. _input.Parameters, .. _layers.SelectMany(l => l.Forwards.Parameters.Concat(l.Backwards.Parameters)),
            _roles, _rolesBias, _root, .. _arcs.Parameters, .. _labels.Parameters, .. _tags.Parameters];
    }

    /// <summary>The moving mean of the weights, as the grammar uses them.</summary>
    public NetworkWeights Weights() => new(
        Copy(_input.Words), Copy(_input.Tags), Copy(_input.Suffixes), Copy(_input.Prefixes), Copy(_input.Shapes),
        [.. _layers.Select(l => new LayerWeights(Direction(l.Forwards), Direction(l.Backwards)))],
        Copy(_roles), Copy(_rolesBias), Copy(_root), Copy(_arcs.Arc), Copy(_arcs.Bias), Copy(_arcs.Distance)[..Sizes.Distances],
        Copy(_labels.Label), Copy(_labels.Bias), Copy(_tags.Scores), Copy(_tags.Bias));

    /// <summary>Learns from some sentences, the longest first. Answers the mean loss of a word.</summary>
    public double Learn(IReadOnlyList<ParserExample> batch, int step, float rate)
    {
        var lengths = batch.Select(e => e.Length).ToArray();
        var words = lengths.Sum();
        var masks = new List<float[]>();
        var inputs = new List<float[]> { _input.Forward(batch, words) };
        foreach (var (forwards, backwards) in _layers)
        {
            var states = new float[words * Sizes.BothStates];
            forwards.Forward(inputs[^1], lengths, states, RecurrentDropout, _random);
            backwards.Forward(inputs[^1], lengths, states, RecurrentDropout, _random);
            masks.Add(Masks.Make(lengths.Length * Sizes.BothStates, StateDropout, _random));
            Masks.Apply(states, lengths, masks[^1], Sizes.BothStates);
            inputs.Add(states);
        }
        var (gradient, loss) = LearnRoles(batch, lengths, inputs[^1], words);
        for (var l = _layers.Length - 1; l >= 0; l--)
        {
            Masks.Apply(gradient, lengths, masks[l], Sizes.BothStates);
            var below = new float[inputs[l].Length];
            _layers[l].Forwards.Backward(inputs[l], lengths, gradient, below);
            _layers[l].Backwards.Backward(inputs[l], lengths, gradient, below);
            gradient = below;
        }
        _input.Backward(batch, gradient);
        // A batch that pulls too hard is made gentler as a whole; no weight is cut.
        var scale = (float)Math.Min(1, Longest / Math.Sqrt(_all.Sum(p => p.SquaredGradient())));
        Array.ForEach(_all, p => p.Learn(step, rate, scale));
        return loss / words;
    }

    // From the states of the last layer to tags, arcs and labels and back; answers the gradient of the states.
    private (float[] Gradient, double Loss) LearnRoles(IReadOnlyList<ParserExample> batch, int[] lengths, float[] states, int words)
    {
        var (roles, slopes) = ForwardRoles(lengths, states, words);
        var gradient = new float[roles.Length];
        var loss = _arcs.Learn(batch, roles, gradient, words) + _labels.Learn(batch, roles, gradient, words);
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] *= slopes[i];
        Matrix.AddTransposedProduct(states, gradient, _roles.Gradient, words, Sizes.BothStates, Sizes.Roles);
        for (var i = 0; i < words; i++)
            Matrix.AddScaled(_rolesBias.Gradient, gradient.AsSpan(i * Sizes.Roles, Sizes.Roles), 1);
        var (turned, below) = (new float[_roles.Value.Length], new float[words * Sizes.BothStates]);
        Matrix.Transpose(_roles.Value, turned, Sizes.BothStates, Sizes.Roles);
        Matrix.AddProduct(gradient, turned, below, words, Sizes.Roles, Sizes.BothStates);
        return (below, loss + _tags.Learn(batch, states, below, words));
    }

    // The slopes are what a change of each role is multiplied by on the way back.
    private (float[] Roles, float[] Slopes) ForwardRoles(int[] lengths, float[] states, int words)
    {
        var roles = new float[words * Sizes.Roles];
        for (var i = 0; i < words; i++)
            _rolesBias.Value.CopyTo(roles, i * Sizes.Roles);
        Matrix.AddProduct(states, _roles.Value, roles, words, Sizes.BothStates, Sizes.Roles);
        var slopes = Array.ConvertAll(roles, r => r > 0 ? 1 : ParserNetwork.Leak);
        for (var i = 0; i < roles.Length; i++)
            roles[i] *= slopes[i];
        var mask = Masks.Make(lengths.Length * Sizes.Roles, RoleDropout, _random);
        Masks.Apply(roles, lengths, mask, Sizes.Roles);
        Masks.Apply(slopes, lengths, mask, Sizes.Roles);
        return (roles, slopes);
    }

    private static float[] Copy(Parameter parameter) => (float[])parameter.Mean.Clone();

    private static DirectionWeights Direction(LstmTraining direction) =>
        new(Copy(direction.FromInput), Copy(direction.FromState), Copy(direction.Bias));
}
