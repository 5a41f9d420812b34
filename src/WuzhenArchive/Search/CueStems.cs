namespace WuzhenArchive.Search;

/// <summary>A cue as the index keeps it: its stems between spaces, so that whole words in sequence are found in it.</summary>
internal static class CueStems
{
    public static string Of(string cue) => " " + string.Join(' ', IndexText.Words(cue).Select(PorterStemmer.Stem)) + " ";
}
