using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Grammar.Tagging;

namespace WuzhenArchive.Training.Network;

/// <summary>
/// The tables that the input of a word is read from. Seldom words are often, others sometimes read as unknown ones, and tags and forms
/// left out.
/// </summary>
internal sealed class InputTraining(int words, Random random)
{
    private const float SeldomWordDropout = 0.25f;
    private const float PlainWordDropout = 0.15f;
    private const float TagDropout = 0.15f;
    private const float FormDropout = 0.15f;

    private (int Word, float Tag, float Form)[] _kept = [];

    public Parameter Words { get; } = new(words + 1, Sizes.Word, 0.3f, random, true);

    public Parameter Tags { get; } = new(FeatureTable.Width, Sizes.Tag, 0.3f, random, true);

    public Parameter Suffixes { get; } = new(Sizes.Ends, Sizes.Form, 0.2f, random, true);

    public Parameter Prefixes { get; } = new(Sizes.Ends, Sizes.Form, 0.2f, random, true);

    public Parameter Shapes { get; } = new(Sizes.Shapes, Sizes.Form, 0.2f, random, true);

    public IEnumerable<Parameter> Parameters => [Words, Tags, Suffixes, Prefixes, Shapes];

    // What is kept: the row of the word (0 where its own is left out), and factors for tag and form.
    public float[] Forward(IReadOnlyList<ParserExample> batch, int words)
    {
        var input = new float[words * Sizes.Input];
        _kept = new (int, float, float)[words];
        var at = 0;
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++, at++)
            {
                var isUnknown = random.NextSingle() < SeldomWordDropout / (SeldomWordDropout + example.Counts[i])
                    || random.NextSingle() < PlainWordDropout;
                _kept[at] = (isUnknown ? 0 : example.Words[i], Kept(TagDropout), Kept(FormDropout));
                var row = input.AsSpan(at * Sizes.Input, Sizes.Input);
                Words.Row(_kept[at].Word).CopyTo(row);
                Matrix.AddScaled(row.Slice(Sizes.Word, Sizes.Tag), Tags.Row(example.Tags[i]), _kept[at].Tag);
                var form = row[(Sizes.Word + Sizes.Tag)..];
                Matrix.AddScaled(form, Suffixes.Row(example.Suffixes[i]), _kept[at].Form);
                Matrix.AddScaled(form, Prefixes.Row(example.Prefixes[i]), _kept[at].Form);
                Matrix.AddScaled(form, Shapes.Row(example.Shapes[i]), _kept[at].Form);
            }
        }
        return input;
    }

    private float Kept(float dropout) => random.NextSingle() < dropout ? 0 : 1;

    public void Backward(IReadOnlyList<ParserExample> batch, float[] gradient)
    {
        var at = 0;
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++, at++)
            {
                var row = gradient.AsSpan(at * Sizes.Input, Sizes.Input);
                Words.AddToRow(_kept[at].Word, row[..Sizes.Word]);
                if (_kept[at].Tag > 0)
                    Tags.AddToRow(example.Tags[i], row.Slice(Sizes.Word, Sizes.Tag));
                if (_kept[at].Form == 0)
                    continue;
                var form = row[(Sizes.Word + Sizes.Tag)..];
                Suffixes.AddToRow(example.Suffixes[i], form);
                Prefixes.AddToRow(example.Prefixes[i], form);
                Shapes.AddToRow(example.Shapes[i], form);
            }
        }
    }
}
