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
    public const int Rounds = 24;
    private const int TaggerRounds = 6;
    private const int Folds = 5;
    private const int Layers = 2;
    private const int Seed = 2014;
    private const double LeastWeight = 0.12;

    public static ModelFile Train(IReadOnlyList<Document> documents, int rounds, TextWriter log)
    {
        var training = documents.Where(d => d.Part == Part.Train).ToList();
        var trees = training.SelectMany(d => d.Sentences).Where(s => s.Words.Length <= Sizes.Longest).ToList();
        var dev = documents.Where(d => d.Part == Part.Dev).SelectMany(d => d.Sentences).ToList();
        log.WriteLine($"{training.Count} documents, {trees.Count} sentences, {trees.Sum(s => s.Words.Length)} words to train on");
        var (tags, relations, lexicon) = (new TagSet(trees), new RelationSet(trees), LexiconMaking.Of(trees));
        var sentences = trees.ConvertAll(t => ReadSentence.Of(t, lexicon));
        var (keys, weights) = new TaggerTrainer(sentences, TaggerRounds, Seed).Packed(LeastWeight);
        log.WriteLine($"tagger: {lexicon.Keys.Length} words, {keys.Length} features, {weights.Count(w => w != 0)} weights");
        var given = Jackknife(trees);
        var right = trees.Zip(given).Sum(s => s.First.Tags.Zip(s.Second).Count(t => TagSet.Class(t.First) == t.Second));
        log.WriteLine($"parts of speech to parse by, given by taggers of other sentences: {100.0 * right / given.Sum(g => g.Length):F2} right");
        var trainer = new ParserTrainer(lexicon.Keys.Length, sentences, given, tags, relations, Measure, log);
        return Model(trainer.Train(Layers, rounds, Seed));

        (double Score, string Told) Measure(NetworkWeights network)
        {
            var figures = Figures.Of(new(Model(network)), dev);
            return (figures.Las, figures.ToString());
        }

        ModelFile Model(NetworkWeights network) => new(tags.Names, relations.Names, lexicon, keys, weights, network);
    }

    // Every sentence is tagged by a tagger and a lexicon of the other folds, so that the parser meets the mistakes it will meet.
    private static byte[][] Jackknife(List<TreeSentence> trees)
    {
        var given = new byte[trees.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = trees.Where((_, i) => FoldOf(i) != fold).ToList();
            var lexicon = LexiconMaking.Of(others);
            var trainer = new TaggerTrainer(others.ConvertAll(t => ReadSentence.Of(t, lexicon)), TaggerRounds, Seed);
            var (keys, weights) = trainer.Packed(LeastWeight);
            var tagger = new Tagger(new(keys, weights));
            for (var i = 0; i < trees.Count; i++)
            {
                if (FoldOf(i) != fold)
                    continue;
                given[i] = new byte[trees[i].Words.Length];
                tagger.Tag(ReadSentence.Of(trees[i], lexicon).Words, given[i]);
            }
        }
        return given;
    }

    // Neighbours are of one document: whole stretches stay together.
    private static int FoldOf(int sentence) => sentence / 50 % Folds;
}
