using System.IO.Compression;
using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Grammar.Tagging;
using WuzhenArchive.Grammar.Words;

namespace WuzhenArchive.Grammar.Model;

/// <summary>All that the training program found out, and how it is written down: one file, packed, little-endian.</summary>
/// <param name="Tags">Part of speech and Penn tag of each index: "VERB/VBD".</param>
/// <param name="Relations">The name of each relation's index.</param>
/// <param name="TagKeys">
/// The hash of each feature of the tagger, rising, with a row of <see cref="FeatureTable.Width"/> weights each.
/// </param>
internal sealed record ModelFile(
    string[] Tags, string[] Relations, Lexicon Lexicon, uint[] TagKeys, sbyte[] TagWeights, NetworkWeights Network)
{
    private const uint Magic = 0x4D52475A;
    private const int Version = 1;

    /// <summary>Throws <see cref="InvalidDataException"/> on a file of another kind or version.</summary>
    public static ModelFile Read(Stream packed)
    {
        using var file = new BinaryReader(new BufferedStream(new BrotliStream(packed, CompressionMode.Decompress), 1 << 16));
        if (file.ReadUInt32() != Magic || file.ReadInt32() != Version)
            throw new InvalidDataException("This is not a grammar of this version.");
        var (tags, relations, lexicon) = (ReadNames(file), ReadNames(file), ReadLexicon(file));
        var (keys, weights) = ReadTagger(file);
        return new(tags, relations, lexicon, keys, weights, ReadNetwork(file));
    }

    public void Write(Stream packed)
    {
        using var file = new BinaryWriter(new BrotliStream(packed, CompressionLevel.SmallestSize));
        file.Write(Magic);
        file.Write(Version);
        WriteNames(file, Tags);
        WriteNames(file, Relations);
        WriteLexicon(file);
        WriteTagger(file);
        WriteNetwork(file);
    }

    private static string[] ReadNames(BinaryReader file)
    {
        var names = new string[file.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
            names[i] = file.ReadString();
        return names;
    }

    private static void WriteNames(BinaryWriter file, string[] names)
    {
        file.Write(names.Length);
        Array.ForEach(names, file.Write);
    }

    private static Lexicon ReadLexicon(BinaryReader file)
    {
        var keys = new uint[file.ReadInt32()];
        var classes = new ushort[keys.Length];
        var key = 0u;
        for (var i = 0; i < keys.Length; i++)
            (keys[i], classes[i]) = (key += (uint)file.Read7BitEncodedInt(), file.ReadUInt16());
        return new(keys, classes);
    }

    private void WriteLexicon(BinaryWriter file)
    {
        file.Write(Lexicon.Keys.Length);
        var key = 0u;
        for (var i = 0; i < Lexicon.Keys.Length; i++)
        {
            file.Write7BitEncodedInt((int)(Lexicon.Keys[i] - key));
            file.Write(Lexicon.Classes[i]);
            key = Lexicon.Keys[i];
        }
    }

    // Keys as steps from one to the next; of each row only the weights that are not 0.
    private static (uint[] Keys, sbyte[] Weights) ReadTagger(BinaryReader file)
    {
        var keys = new uint[file.ReadInt32()];
        var weights = new sbyte[keys.Length * FeatureTable.Width];
        var key = 0u;
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = key += (uint)file.Read7BitEncodedInt();
            for (var count = file.ReadByte(); count > 0; count--)
                weights[(row * FeatureTable.Width) + file.ReadByte()] = file.ReadSByte();
        }
        return (keys, weights);
    }

    private void WriteTagger(BinaryWriter file)
    {
        file.Write(TagKeys.Length);
        var key = 0u;
        for (var row = 0; row < TagKeys.Length; row++)
        {
            file.Write7BitEncodedInt((int)(TagKeys[row] - key));
            key = TagKeys[row];
            var weights = TagWeights.AsSpan(row * FeatureTable.Width, FeatureTable.Width);
            file.Write((byte)(FeatureTable.Width - weights.Count((sbyte)0)));
            for (var tag = 0; tag < weights.Length; tag++)
            {
                if (weights[tag] != 0)
                {
                    file.Write((byte)tag);
                    file.Write(weights[tag]);
                }
            }
        }
    }

    private static NetworkWeights ReadNetwork(BinaryReader file)
    {
        var (word, tag, suffix, prefix, shape) = (Matrix(), Matrix(), Matrix(), Matrix(), Matrix());
        var layers = new LayerWeights[file.ReadInt32()];
        for (var i = 0; i < layers.Length; i++)
            layers[i] = new(new(Matrix(), Matrix(), Matrix()), new(Matrix(), Matrix(), Matrix()));
        return new(word, tag, suffix, prefix, shape, layers,
            Matrix(), Matrix(), Matrix(), Matrix(), Matrix(), Matrix(), Matrix(), Matrix(), Matrix(), Matrix());

        float[] Matrix() => MatrixCode.Read(file);
    }

    private void WriteNetwork(BinaryWriter file)
    {
        var n = Network;
        MatrixCode.Write(file, n.Words, Sizes.Word);
        MatrixCode.Write(file, n.Tags, Sizes.Tag);
        MatrixCode.Write(file, n.Suffixes, Sizes.Form);
        MatrixCode.Write(file, n.Prefixes, Sizes.Form);
        MatrixCode.Write(file, n.Shapes, Sizes.Form);
        file.Write(n.Layers.Count);
        foreach (var direction in n.Layers.SelectMany(l => new[] { l.Forwards, l.Backwards }))
        {
            MatrixCode.Write(file, direction.FromInput, 4 * Sizes.State);
            MatrixCode.Write(file, direction.FromState, 4 * Sizes.State);
            MatrixCode.Write(file, direction.Bias, Sizes.State);
        }
        MatrixCode.Write(file, n.Roles, Sizes.Roles);
        MatrixCode.Write(file, n.RolesBias, Sizes.Label);
        MatrixCode.Write(file, n.Root, Sizes.Label);
        MatrixCode.Write(file, n.Arc, Sizes.Arc);
        MatrixCode.Write(file, n.ArcBias, Sizes.Arc);
        MatrixCode.Write(file, n.Distance, Sizes.Distances);
        MatrixCode.Write(file, n.Label, Sizes.Relations);
        MatrixCode.Write(file, n.LabelBias, Sizes.Relations);
        MatrixCode.Write(file, n.LastTag, Sizes.Tags);
        MatrixCode.Write(file, n.LastTagBias, Sizes.Tags);
    }
}
