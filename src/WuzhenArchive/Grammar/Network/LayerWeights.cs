namespace WuzhenArchive.Grammar.Network;

/// <summary>The weights of the two directions of a recurrent layer.</summary>
internal sealed record LayerWeights(DirectionWeights Forwards, DirectionWeights Backwards);

/// <summary>The weights of one direction: from the input, from the state before, and the bias of each gate.</summary>
internal sealed record DirectionWeights(float[] FromInput, float[] FromState, float[] Bias)
{
    public Lstm ToLstm()
    {
        var wide = Bias.Length;
        return new(new(FromInput, FromInput.Length / wide, wide), new(FromState, wide / 4, wide), Bias);
    }
}
