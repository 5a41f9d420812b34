using WuzhenArchive.Grammar.Words;

namespace WuzhenArchive.Grammar.Network;

/// <summary>Which rows of the tables make up the input of a word; shared by reading and training.</summary>
internal static class InputRows
{
    public static int Suffix(in WordTraits word) => (int)(Hash.Mixed(word.Suffix3) % Sizes.Ends);

    public static int Prefix(in WordTraits word) => (int)(Hash.Mixed(word.Prefix3) % Sizes.Ends);

    public static int Shape(in WordTraits word) => ((int)word.Shape * 4) + (int)word.Quote;

    /// <summary>The step of a distance: each of the first six, then in ever wider ones.</summary>
    public static int Distance(int head, int word)
    {
        var far = Math.Abs(head - word);
        var step = far <= 6 ? far - 1 : far <= 8 ? 6 : far <= 11 ? 7 : far <= 15 ? 8 : far <= 22 ? 9 : far <= 35 ? 10 : 11;
        return head < word ? step : step + (Sizes.Distances / 2);
    }
}
