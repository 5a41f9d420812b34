using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Tells the line under a picture: it opens with a credit, with the bare words of a picture's description
/// ("conference stage ann lee Ann Lee speaking at …"), or says in one sentence what somebody is doing, without a tense.
/// </summary>
internal static class Captions
{
    private const int Longest = 400;

    /// <param name="first">The line stands between masthead and article, where pictures stand.</param>
    public static bool IsCaption(string shadow, Line line, bool first)
    {
        var text = shadow.AsSpan(line.Span.Start, line.Span.Length);
        if (text.Length > Longest)
        {
            return false;
        }
        foreach (var credit in FurniturePhrases.Captions)
        {
            if (text.StartsWith(credit, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        if (!first)
        {
            return false;
        }
        var words = Tokenizer.Cut(shadow, line.Span);
        return OpensWithTags(shadow, words) || DoesWithoutTense(shadow, words);
    }

    // Prose does not begin with three small words of no grammar.
    private static bool OpensWithTags(string shadow, List<Token> words)
    {
        var tags = 0;
        while (tags < words.Count && words[tags].Kind == TokenKind.Word && char.IsLower(shadow[words[tags].Start]) && IsContent(shadow, words[tags]))
        {
            tags++;
        }
        return tags >= 3;
    }

    private static bool IsContent(string shadow, Token word) =>
        (Words.ClassOf(shadow.AsSpan(word.Start, word.Length))
            & (WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.Subordinator)) == 0;

    // "Ann Lee speaking at the forum.", "Delegates arriving in Geneva, 3 May": the first verb is a bare participle right after a name.
    private static bool DoesWithoutTense(string shadow, List<Token> words)
    {
        if (words.Count < 3 || !char.IsUpper(shadow[words[0].Start]))
        {
            return false;
        }
        for (var i = 0; i < Math.Min(words.Count, 12); i++)
        {
            var found = Words.ClassOf(shadow.AsSpan(words[i].Start, words[i].Length));
            if ((found & WordClass.IngVerb) != 0 && (found & WordClass.Auxiliary) == 0 && char.IsLower(shadow[words[i].Start]))
            {
                return i is > 0 and <= 5 && char.IsLetter(shadow[words[i - 1].Start]);
            }
            if ((found & (WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition)) != 0 || words[i].Kind == TokenKind.Mark)
            {
                return false;
            }
        }
        return false;
    }
}
