using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Names;

/// <summary>
/// Finds the role printed with a name: before it ("Harbour Minister Otto Berg", "former port chief Otto Berg") or after it
/// ("Otto Berg, minister of harbours").
/// </summary>
internal static class Roles
{
    private const WordClass NoNoun = WordClass.Determiner | WordClass.PossessivePronoun | WordClass.PersonalPronoun | WordClass.RelativePronoun | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Subordinator | WordClass.To | WordClass.Auxiliary | WordClass.Adverb | WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.IngVerb;

    private const WordClass Part = WordClass.Role | WordClass.RolePrefix | WordClass.Demonym | WordClass.BodyNoun | WordClass.Place;

    /// <summary>In a capitalised run the last role word parts role from name; -1 where there is none, or nothing after it.</summary>
    public static int LastRoleWord(Sentence sentence, int first, int last)
    {
        var found = -1;
        for (var i = first; i < last && !sentence.Is(last, WordClass.BodyNoun); i++)
        {
            if (sentence.Is(i, WordClass.Role | WordClass.Honorific) && !IsGivenNameHere(sentence, i, last) && !IsSmallWord(sentence, i + 1) && !IsFamilyName(sentence, first, i))
            {
                found = sentence.IsMark(i + 1, '.') ? i + 1 : i;
            }
        }
        return found < last ? found : -1;
    }

    // "Otto Emil King Square": behind two names the role word is a third.
    private static bool IsFamilyName(Sentence sentence, int first, int i) =>
        i - first == 2 && sentence.Is(first, WordClass.GivenName) && !sentence.Is(first, WordClass.Place | WordClass.Role)
        && !sentence.Is(first + 1, WordClass.Role | WordClass.RolePrefix | WordClass.BodyNoun | WordClass.Honorific) && !sentence.Is(i, WordClass.Honorific);

    // "Reporters Without Borders": no name begins with "without".
    private static bool IsSmallWord(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) && !sentence.Is(i, WordClass.NameParticle | WordClass.GivenName);

    /// <summary>"Secretary of State Ann Lee": the last unit of the office in a run behind "of"; -1 where the run is all name.</summary>
    public static int OfficeEnd(Sentence sentence, int first, int last)
    {
        for (var i = first + 1; i < last && sentence.IsWord(first - 1, "of") && sentence.Is(first - 2, WordClass.Role); i++)
        {
            if (sentence.Is(i, WordClass.GivenName) && !sentence.Is(first, WordClass.GivenName))
            {
                return i - 1;
            }
        }
        return -1;
    }

    // "Prince Otto" has a role, "Dean Otto Berg" may be three names; the given name wins where it comes first and nothing precedes.
    private static bool IsGivenNameHere(Sentence sentence, int i, int last) => sentence.Is(i, WordClass.GivenName) && last - i == 1;

    /// <summary>The first unit of the small-letter role right before a name: "former port chief"; -1 where there is none.</summary>
    public static int FirstBefore(Sentence sentence, int name)
    {
        if (!sentence.Is(name - 1, WordClass.Role) || sentence.IsCapitalised(name - 1) || sentence.Is(name - 1, WordClass.Month))
        {
            return -1;
        }
        var first = name - 1;
        while (first > 0 && name - first < 7 && IsRoleWord(sentence, first - 1))
        {
            first--;
        }
        return first;
    }

    private static bool IsRoleWord(Sentence sentence, int i) =>
        sentence[i].IsWord && (sentence.Is(i, Part) || sentence.IsCapitalised(i) || (i > 0 && !sentence.Is(i, NoNoun)));

    /// <summary>The last unit of the role after a name and a comma; -1 where there is none.</summary>
    public static int LastAfter(Sentence sentence, int name)
    {
        var start = name + 2;
        if (!sentence.IsMark(name + 1, ',') || start >= sentence.Count)
        {
            return -1;
        }
        var role = -1;
        for (var i = start; i < Math.Min(start + 7, sentence.Count) && role < 0; i++)
        {
            if (sentence.Is(i, WordClass.Role))
            {
                role = i;
            }
            else if (!sentence[i].IsWord || (sentence.Is(i, WordClass.Reporting) && i == start) || sentence.Is(i, WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.Subordinator | WordClass.Conjunction | WordClass.RelativePronoun))
            {
                return -1;
            }
        }
        return role < 0 || IsSubject(sentence, start, role) ? -1 : EndOfPhrase(sentence, role);
    }

    // "At the Sage Centre, the chancellor said": the chancellor is not who stands before the comma.
    private static bool IsSubject(Sentence sentence, int first, int role) =>
        sentence.IsWord(first, "the") && sentence.Is(role + 1, WordClass.Reporting) && sentence.Is(role + 1, WordClass.PastOrParticiple | WordClass.PastVerb | WordClass.PresentVerb);

    // The role runs on through its "of …" and "at …" to a comma, a verb or the end.
    private static int EndOfPhrase(Sentence sentence, int role)
    {
        var last = role;
        for (var i = role + 1; i < sentence.Count; i++)
        {
            if (sentence.IsMark(i, '.') && sentence.Is(i - 1, WordClass.Honorific) && sentence.IsCapitalised(i + 1))
            {
                continue;
            }
            if (sentence[i].Kind is not (UnitKind.Word or UnitKind.Possessive)
                || sentence.Is(i, WordClass.Auxiliary | WordClass.Subordinator | WordClass.PersonalPronoun | WordClass.Reporting | WordClass.RelativePronoun)
                || (sentence.IsWord(i, "and") && sentence.IsCapitalised(i + 1) && sentence.IsCapitalised(i + 2)))
            {
                break;
            }
            last = i;
        }
        return last;
    }

    /// <summary>The role in words, without an article before it.</summary>
    public static RoleReading Reading(Sentence sentence, int first, int last) =>
        sentence.Is(first, WordClass.Determiner) && first < last
            ? Reading(sentence, first + 1, last)
            : new(sentence.Printed(first, last).TrimEnd('.'), sentence.Cover(first, last));

    /// <summary>"The former Norland president, Otto Berg,": the first unit of the role before the comma; -1 where there is none.</summary>
    public static int FirstBeforeComma(Sentence sentence, int name, int last) =>
        sentence.IsMark(name - 1, ',') && (last + 1 >= sentence.Count || sentence[last + 1].Kind == UnitKind.Mark) && FirstBefore(sentence, name - 1) is var first && first > 0 && sentence.IsWord(first - 1, "the")
            ? first
            : -1;

    /// <summary>"who has replaced Otto Berg" within what is said of Ann Lee: Berg had Lee's role.</summary>
    public static bool IsReplaced(Sentence sentence, int name)
    {
        for (var i = name - 1; i >= Math.Max(0, name - 4); i--)
        {
            if (sentence.IsWord(i, "replaced") || sentence.IsWord(i, "succeeded"))
            {
                return sentence.IsWord(0, "who") || sentence.IsWord(i - 2, "who") || sentence.IsWord(i - 1, "who");
            }
        }
        return false;
    }
}
