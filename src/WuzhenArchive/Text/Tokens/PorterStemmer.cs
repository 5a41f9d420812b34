namespace WuzhenArchive.Text.Tokens;

/// <summary>
/// The stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980) 130–137. Words that are not all
/// of the letters a to z keep their form.
/// </summary>
internal static class PorterStemmer
{
    // Longest ending first; of several that fit, the paper lets the longest decide alone.
    private static readonly (string Ending, string Becomes)[] Step2 =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
        ("tional", "tion"), ("biliti", "ble"), ("entli", "ent"), ("ousli", "ous"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("ator", "ate"), ("eli", "e"),
    ];

    private static readonly (string Ending, string Becomes)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize",
        "al", "er", "ic", "ou",
    ];

    public static string Stem(string word) =>
        word.Length < 3 || !word.All(char.IsAsciiLetterLower)
            ? word
            : Shorten(Strip(Replace(Replace(YToI(PastAndGoing(Plural(word))), Step2), Step3)));

    private static string Plural(string w) =>
        w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal) ? w[..^2]
        : w.EndsWith("ss", StringComparison.Ordinal) || w[^1] != 's' ? w
        : w[..^1];

    private static string PastAndGoing(string w)
    {
        if (w.EndsWith("eed", StringComparison.Ordinal))
            return Measure(w.AsSpan(0, w.Length - 3)) > 0 ? w[..^1] : w;
        var stem = w.EndsWith("ed", StringComparison.Ordinal) ? w[..^2] : w.EndsWith("ing", StringComparison.Ordinal) ? w[..^3] : "";
        return HasVowel(stem) ? Mend(stem) : w;
    }

    // "conflat" is conflate, "hopp" is hop, "fil" is file.
    private static string Mend(string w) =>
        w.EndsWith("at", StringComparison.Ordinal) || w.EndsWith("bl", StringComparison.Ordinal)
            || w.EndsWith("iz", StringComparison.Ordinal) ? w + "e"
        : EndsDouble(w) && w[^1] is not ('l' or 's' or 'z') ? w[..^1]
        : Measure(w) == 1 && EndsShort(w) ? w + "e"
        : w;

    private static string YToI(string w) => w[^1] == 'y' && HasVowel(w.AsSpan(0, w.Length - 1)) ? w[..^1] + "i" : w;

    private static string Replace(string w, (string Ending, string Becomes)[] table)
    {
        foreach (var (ending, becomes) in table)
        {
            if (w.EndsWith(ending, StringComparison.Ordinal))
                return Measure(w.AsSpan(0, w.Length - ending.Length)) > 0 ? w[..^ending.Length] + becomes : w;
        }
        return w;
    }

    private static string Strip(string w)
    {
        foreach (var ending in Step4)
        {
            if (!w.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = w.AsSpan(0, w.Length - ending.Length);
            return Measure(stem) > 1 && (ending != "ion" || stem[^1] is 's' or 't') ? stem.ToString() : w;
        }
        return w;
    }

    private static string Shorten(string w)
    {
        if (w[^1] == 'e')
        {
            var stem = w.AsSpan(0, w.Length - 1);
            var measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !EndsShort(stem)))
                w = w[..^1];
        }
        return w[^1] == 'l' && EndsDouble(w) && Measure(w) > 1 ? w[..^1] : w;
    }

    // The paper's m: how often a run of vowels is followed by a run of consonants.
    private static int Measure(ReadOnlySpan<char> w)
    {
        var count = 0;
        for (var i = 1; i < w.Length; i++)
        {
            if (IsConsonant(w, i) && !IsConsonant(w, i - 1))
                count++;
        }
        return count;
    }

    private static bool HasVowel(ReadOnlySpan<char> w)
    {
        for (var i = 0; i < w.Length; i++)
        {
            if (!IsConsonant(w, i))
                return true;
        }
        return false;
    }

    private static bool EndsDouble(ReadOnlySpan<char> w) => w.Length > 1 && w[^1] == w[^2] && IsConsonant(w, w.Length - 1);

    // Consonant, vowel, consonant, the last not w, x or y: "hop", not "snow", "box", "tray".
    private static bool EndsShort(ReadOnlySpan<char> w) =>
        w.Length > 2 && IsConsonant(w, w.Length - 3) && !IsConsonant(w, w.Length - 2) && IsConsonant(w, w.Length - 1)
        && w[^1] is not ('w' or 'x' or 'y');

    private static bool IsConsonant(ReadOnlySpan<char> w, int i) => w[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !IsConsonant(w, i - 1),
        _ => true,
    };
}
