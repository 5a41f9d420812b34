using System.Buffers;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Evidence;

/// <summary>
/// Tells whether a sentence says no to some of its words: "which avoids issues such as internet freedom", "not sending senior
/// representatives". A year that says no is not a year that is silent.
/// </summary>
internal static class Denial
{
    private static readonly HashSet<string> Nots =
        Set("not never hardly didnt doesnt dont wasnt werent isnt arent hasnt havent hadnt wont wouldnt cannot cant couldnt");
    private static readonly HashSet<string> Nos = Set("no without neither nor");
    private static readonly HashSet<string> AvoidingStems = Set("avoid omit exclud ignor reject refus eschew shun drop lack");
    private static readonly HashSet<string> Helpers =
        Set("is are was were be been has have had do does did will would can could should may might must");
    private static readonly HashSet<string> Links =
        Set("of in on for to from with by over at and or but that which who as beyond outside above below under against within into through between");

    // "Internet freedom was not mentioned" says no to it; "the rule would not change" says yes.
    private static readonly HashSet<string> PresenceStems =
        Set("mention address discuss includ invit attend come came rais name particip present featur appear cover part there exist happen");

    // "not only freedom but", "not least because of": nothing is denied.
    private static readonly HashSet<string> Weakening = Set("only just least merely simply");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:.!?()–—");

    // "no senior Western participation", "not sending senior representatives": how many words may stand between.
    private const int AfterNo = 2;
    private const int AfterNot = 3;
    private const int AfterAvoiding = 6;
    private const int LongestInside = 6;

    /// <returns>From the word that denies to the end of what it denies, or the other way round: "not sending senior representatives"; null
    /// where nothing is denied.</returns>
    public static Span? Find(string text, Span sentence, Span words)
    {
        var before = Clause(text, [.. IndexText.Tokens(text, Between(sentence.Start, words.Start)).Reverse()], words.Start,
            backwards: true);
        var after = Clause(text, IndexText.Tokens(text, Between(words.End, sentence.End)), words.End, backwards: false);
        return (Before(before) ?? After(after) ?? Inside(text, words)) is { } denial
            ? Between(Math.Min(denial.Start, words.Start), Math.Max(denial.End, words.End)) : null;
    }

    // "no conference statement" is a fact in itself; a long one, such as "sent clerks, not ministers", says more than no.
    private static Span? Inside(string text, Span words) =>
        IndexText.Tokens(text, words) is { Count: > LongestInside }
            ? null
            : IndexText.Tokens(text, words).Where(t => Nos.Contains(t.Word) || Nots.Contains(t.Word)).Select(t => (Span?)t.Span)
                .FirstOrDefault();

    private static Span Between(int start, int end) => Span.FromBounds(start, Math.Max(start, end));

    private static Span? Before(List<IndexToken> words)
    {
        for (var between = 0; between < words.Count && between <= AfterAvoiding; between++)
        {
            var (word, passed) = (words[between], words.Take(between).ToList());
            if (Nos.Contains(word.Word) && between <= AfterNo && !passed.Exists(p => Links.Contains(p.Word) || Helpers.Contains(p.Word)))
                return word.Span;
            if (Nots.Contains(word.Word) && between <= AfterNot && !passed.Exists(p => Links.Contains(p.Word))
                && !passed.Exists(p => Weakening.Contains(p.Word)))
                return word.Span;
            if (word.Word == "nothing" && passed is [.., { Word: "about" or "on" or "of" }])
                return word.Span;
            if (AvoidingStems.Contains(word.Stem) && !words.Skip(between + 1).Take(2).Any(w => Nots.Contains(w.Word)))
                return word.Span;
        }
        return null;
    }

    // "Internet freedom was not mentioned", "Western governments stayed away".
    private static Span? After(List<IndexToken> words) => words switch
    {
        [{ Word: var helper }, { Word: "absent" or "missing" } gone, ..] when Helpers.Contains(helper) => gone.Span,
        [{ Word: var helper }, var not, ..] when Helpers.Contains(helper) && Nots.Contains(not.Word)
            && IsPresence(words.Skip(2)) => not.Span,
        [var not, ..] when Nots.Contains(not.Word) && IsPresence(words.Skip(1)) => not.Span,
        [{ Word: "stayed" or "stay" or "stays" } stayed, { Word: "away" } away, ..] => Span.FromBounds(stayed.Span.Start, away.Span.End),
        _ => null,
    };

    private static bool IsPresence(IEnumerable<IndexToken> words) => words.Take(2).Any(w => PresenceStems.Contains(w.Stem));

    /// <summary>The words nearest to a place, up to the first comma, bracket or dash.</summary>
    private static List<IndexToken> Clause(string text, IReadOnlyList<IndexToken> words, int place, bool backwards)
    {
        var clause = new List<IndexToken>();
        foreach (var word in words)
        {
            var gap = backwards ? Between(word.Span.End, place) : Between(place, word.Span.Start);
            if (gap.Of(text).AsSpan().ContainsAny(ClauseEnds))
                break;
            clause.Add(word);
            place = backwards ? word.Span.Start : word.Span.End;
        }
        return clause;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
