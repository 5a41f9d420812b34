using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Training.Tagging;

namespace WuzhenArchive.Training.Network;

/// <summary>
/// Trains the parser's network in rounds over all sentences, keeps the weights of the best round, and stops when rounds no longer help.
/// </summary>
/// <param name="words">How many the lexicon has.</param>
/// <param name="tags">Of each sentence the parts of speech that a tagger gave which had not seen it.</param>
internal sealed class ParserTrainer(
    int words, IReadOnlyList<ReadSentence> sentences, IReadOnlyList<byte[]> tags, TagSet tagSet, RelationSet relations,
    Func<NetworkWeights, (double Score, string Told)> measure, TextWriter log)
{
    private const int BatchWords = 700;
    private const int Patience = 5;
    private const float Rate = 2e-3f;

    public NetworkWeights Train(int layers, int rounds, int seed)
    {
        var counts = sentences.SelectMany(s => s.Words).CountBy(w => w.Lower).ToDictionary();
        var examples = Examples(counts);
        var network = new TrainedNetwork(words, layers, seed);
        var random = new Random(seed);
        var (best, kept, bad, step) = (0.0, network.Weights(), 0, 0);
        var perRound = Batches(examples, random).Count;
        for (var round = 1; round <= rounds && bad < Patience; round++)
        {
            var (loss, count, watch) = (0.0, 0, System.Diagnostics.Stopwatch.StartNew());
            foreach (var batch in Batches(examples, random))
            {
                // The rate rises for half a round, then falls to a twentieth.
                var done = (double)step / (rounds * perRound);
                var rate = Rate * Math.Min(1, (step + 1) / (perRound * 0.5)) * (1 - (0.95 * Math.Min(1, done)));
                loss += network.Learn(batch, ++step, (float)rate);
                count++;
            }
            var weights = network.Weights();
            var (score, told) = measure(weights);
            log.WriteLine($"round {round}: loss {loss / count:F3}, dev {told}, {watch.Elapsed.TotalSeconds:F0} s");
            log.Flush();
            (best, kept, bad) = score > best ? (score, weights, 0) : (best, kept, bad + 1);
        }
        return kept;
    }

    private List<ParserExample> Examples(Dictionary<uint, int> counts)
    {
        return [.. sentences.Select((s, i) => new ParserExample(
            [.. s.Words.Select(w => w.Row)], [.. s.Words.Select(w => counts[w.Lower])], tags[i],
            [.. s.Words.Select(w => InputRows.Suffix(w))], [.. s.Words.Select(w => InputRows.Prefix(w))],
            [.. s.Words.Select(w => InputRows.Shape(w))],
            s.Tree.Heads, [.. s.Tree.Relations.Select(r => relations[r])], [.. s.Tree.Tags.Select(t => tagSet[t])]))];
    }

    // Sentences of like length together, so that few steps are made for one sentence alone; in each the longest first.
    private static List<List<ParserExample>> Batches(List<ParserExample> examples, Random random)
    {
        var order = examples.Select(e => (Example: e, Key: e.Length + (random.NextDouble() * 6))).OrderBy(e => e.Key)
            .Select(e => e.Example);
        var batches = new List<List<ParserExample>> { new() };
        var inBatch = 0;
        foreach (var example in order)
        {
            if (inBatch + example.Length > BatchWords && inBatch > 0)
            {
                batches.Add([]);
                inBatch = 0;
            }
            batches[^1].Add(example);
            inBatch += example.Length;
        }
        batches.ForEach(b => b.Sort((x, y) => y.Length.CompareTo(x.Length)));
        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
