using WuzhenArchive.Grammar.Model;
using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Grammar.Tagging;
using WuzhenArchive.Training.Measuring;
using WuzhenArchive.Training.Network;
using WuzhenArchive.Training.Tagging;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training;

/// <summary>From documents to a model: the tagger, the tags that the parser learns from, the parser.</summary>
internal static class ModelTraining
{
    public const int Rounds = 20;
    private const int TaggerRounds = 6;
    private const int Folds = 5;
    private const int Layers = 2;
    private const int Seed = 2014;
    private const double LeastWeight = 0.12;

    public static ModelFile Train(IReadOnlyList<Document> documents, int rounds, TextWriter log)
    {
        var training = documents.Where(d => d.Part == Part.Train).ToList();
        var sentences = training.SelectMany(d => d.Sentences).Where(s => s.Words.Length <= Sizes.Longest).Select(ReadSentence.Of).ToList();
        var dev = documents.Where(d => d.Part == Part.Dev).SelectMany(d => d.Sentences).ToList();
        log.WriteLine($"{training.Count} documents, {sentences.Count} sentences, {sentences.Sum(s => s.Words.Length)} words to train on");
        var (tags, relations) = (new TagSet(sentences.Select(s => s.Tree)), new RelationSet(sentences.Select(s => s.Tree)));
        var (keys, weights) = new TaggerTrainer(sentences, tags, TaggerRounds, Seed).Packed(LeastWeight);
        log.WriteLine($"tagger: {keys.Length} features, {weights.Count(w => w != 0)} weights");
        var given = Jackknife(sentences, tags);
        var right = sentences.Zip(given).Sum(s => s.First.Tree.Tags.Zip(s.Second).Count(t => SamePart(t.First, tags.Names[t.Second])));
        log.WriteLine($"tags to parse by, of taggers that had not seen the sentence: {100.0 * right / sentences.Sum(s => s.Words.Length):F2} right");
        var trainer = new ParserTrainer(sentences, given, tags, relations, Measure, log);
        return Model(trainer.Train(Layers, rounds, Seed));

        (double Score, string Told) Measure(NetworkWeights network)
        {
            var figures = Figures.Of(new(Model(network)), dev);
            return (figures.Las, figures.ToString());
        }

        ModelFile Model(NetworkWeights network) => new(tags.Names, relations.Names, keys, weights, network);
    }

    // Every sentence is tagged by a tagger that learnt from the other folds, so that the parser meets the mistakes it will meet.
    private static byte[][] Jackknife(List<ReadSentence> sentences, TagSet tags)
    {
        var given = new byte[sentences.Count][];
        // Neighbours are of one document: whole stretches stay together.
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = sentences.Where((_, i) => FoldOf(i) != fold).ToList();
            var (keys, weights) = new TaggerTrainer(others, tags, TaggerRounds, Seed).Packed(LeastWeight);
            var tagger = new Tagger(new(keys, weights), tags.Names.Length);
            for (var i = 0; i < sentences.Count; i++)
            {
                if (FoldOf(i) == fold)
                {
                    given[i] = new byte[sentences[i].Words.Length];
                    tagger.Tag(sentences[i].Words, given[i]);
                }
            }
        }
        return given;

        static int FoldOf(int sentence) => sentence / 50 % Folds;
    }

    private static bool SamePart(string one, string other) => one.Split('/')[0] == other.Split('/')[0];
}
