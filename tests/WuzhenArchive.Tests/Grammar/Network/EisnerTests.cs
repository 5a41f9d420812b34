using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Tests.Grammar.Network;

public class EisnerTests
{
    [Fact]
    public void the_tree_found_is_the_best_of_all_without_crossing_arcs()
    {
        var random = new Random(7);
        for (var count = 1; count <= 5; count++)
        {
            for (var i = 0; i < 30; i++)
            {
                var scores = Enumerable.Range(0, count * (count + 1)).Select(_ => (float)random.Next(-20, 21)).ToArray();
                var heads = new int[count];
                new Eisner(8).Decode(scores, heads);
                Assert.True(IsTree(heads));
                Assert.Equal(Trees(count).Where(IsTree).Max(t => Score(scores, t)), Score(scores, heads));
            }
        }
    }

    private static float Score(float[] scores, int[] heads) => heads.Index().Sum(w => scores[(w.Index * (heads.Length + 1)) + w.Item + 1]);

    private static IEnumerable<int[]> Trees(int count) => Enumerable.Range(0, (int)Math.Pow(count + 1, count))
        .Select(n => Enumerable.Range(0, count).Select(w => (n / (int)Math.Pow(count + 1, w) % (count + 1)) - 1).ToArray());

    // One root, no circle, and no arc from within a stretch that another spans to outside of it.
    internal static bool IsTree(int[] heads) => heads.Count(h => h < 0) == 1 && heads.Index().All(w => Reaches(heads, w.Index))
        && heads.Index().All(a => heads.Index().All(b => !Cross(Ends(a), Ends(b))));

    private static bool Reaches(int[] heads, int word)
    {
        for (var i = 0; i <= heads.Length && word >= 0; i++)
            word = heads[word];
        return word < 0;
    }

    // The root's arc comes from outside, before the first word.
    private static (int Low, int High) Ends((int Word, int Head) arc) => (Math.Min(arc.Word, arc.Head), Math.Max(arc.Word, arc.Head));

    private static bool Cross((int Low, int High) one, (int Low, int High) other) =>
        one.Low < other.Low && other.Low < one.High && one.High < other.High;
}
