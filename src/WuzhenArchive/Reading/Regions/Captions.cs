using System.Collections.Frozen;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Tells the line under a picture: it opens with a credit, with the bare words of a picture's description
/// ("conference stage ann lee Ann Lee speaking at …"), or says in one sentence what somebody is doing, without a tense.
/// </summary>
internal static class Captions
{
    private const int Longest = 400;

    // "The meeting opened on Friday", "Pandemic trims lake gathering": things and prepositions that look like participles.
    private static readonly FrozenSet<string> Nouns =
        "gathering meeting opening closing hearing building briefing training funding warning ruling filing listing beginning ending following including according during regarding concerning spending housing banking shipping setting rating"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

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

    // "Ann Lee", "Delegates", but not "Net" in "Net talking shop opens".
    private static bool IsSomebody(string shadow, List<Token> words, int last)
    {
        var word = shadow.AsSpan(words[last].Start, words[last].Length);
        return char.IsLetter(word[0]) && (last > 0 || word.EndsWith("s", StringComparison.Ordinal) || (Words.ClassOf(word) & (WordClass.GivenName | WordClass.Human | WordClass.Role)) != 0);
    }

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
                return i is > 0 and <= 5 && IsSomebody(shadow, words, i - 1) && !Nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(shadow.AsSpan(words[i].Start, words[i].Length));
            }
            if ((found & (WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition)) != 0 || words[i].Kind == TokenKind.Mark)
            {
                return false;
            }
        }
        return false;
    }
}
