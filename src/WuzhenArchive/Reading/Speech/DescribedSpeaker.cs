using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Finds who a description means: "the minister", "the former chief", "the Norland envoy", "the company". He has been named before, with
/// that role or in that apposition; one whose role says otherwise is somebody else.
/// </summary>
internal sealed class DescribedSpeaker(NameTable names)
{
    private const int MentionsBack = 400;
    private const int LongestApposition = 8;

    private const WordClass Office = WordClass.Role | WordClass.RolePrefix | WordClass.Honorific;

    private readonly Dictionary<string, List<string>> titles = [];

    /// <param name="first">The determiner.</param>
    /// <param name="head">The noun.</param>
    /// <returns>Null where nobody before is so described; the nearest of several.</returns>
    public string? Of(Sentence sentence, int first, int head)
    {
        if (!sentence.Is(first, WordClass.Determiner) || sentence.Is(first, WordClass.IndefinitePronoun)
            || sentence.IsWord(first, "a") || sentence.IsWord(first, "an") || first == head)
        {
            return null;
        }
        // "the vice president", "the prime minister": the word before is part of the office.
        var noun = head - 1 > first && (sentence.IsWord(head - 1, "vice") || sentence.IsWord(head - 1, "deputy")
            || sentence.IsWord(head - 1, "prime")) ? head - 1 : head;
        var office = sentence.Printed(noun, head);
        var isPerson = sentence.Is(head, WordClass.Role | WordClass.Human | WordClass.Demonym);
        var isBody = !isPerson && sentence.Is(head, WordClass.BodyNoun);
        string? nearest = null;
        foreach (var mention in names.Before(sentence[first].Span.Start).Take(MentionsBack))
        {
            if (Who(mention) is not { } name)
            {
                continue;
            }
            if (!isPerson && mention.Kind == NameKind.Body && name.EndsWith(" " + office, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
            if (mention.Kind == NameKind.Person ? !isPerson : !isBody)
            {
                continue;
            }
            foreach (var title in TitlesOf(name).Where(t => Names(t, office)))
            {
                if (AllIn(sentence, first + 1, noun - 1, title))
                {
                    return name;
                }
                nearest ??= MayBe(sentence, first + 1, noun - 1, title) ? name : null;
            }
        }
        return nearest;
    }

    // "Sen." and "senator" are one office; a "vice president" is no president, a "shadow chancellor" no chancellor.
    private static bool Names(string title, string office)
    {
        var words = title.Split(' ');
        var wanted = office.Split(' ');
        var same = Offices.OfWord(office);
        for (var i = 0; i + wanted.Length <= words.Length; i++)
        {
            var isHere = words.AsSpan(i, wanted.Length).SequenceEqual(wanted, StringComparer.OrdinalIgnoreCase) || (same is not null
                && Offices.OfWord(words[i]) == same);
            if (isHere && (i == 0 || words[i - 1].ToLowerInvariant() is not ("vice" or "deputy" or "shadow")))
            {
                return true;
            }
        }
        return false;
    }

    // "the former Norland chief" of "former chief of the Norland lock"; "the president" is rather not a former one.
    private static bool AllIn(Sentence sentence, int first, int last, string title)
    {
        var words = title.Split(' ', ',');
        for (var i = first; i <= last; i++)
        {
            if (!words.Contains(sentence.WordAt(i).ToString(), StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return IsFormer(sentence, first, last) == IsFormer(title);
    }

    // What the title does not say may be so; but a president is no former one, and the Lowland minister not Norland's.
    private static bool MayBe(Sentence sentence, int first, int last, string title)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.IsCapitalised(i) && title.Split(' ').Any(w => w.Length > 0 && char.IsUpper(w[0])
                && (Words.ClassOf(w) & Office) == 0))
            {
                return title.Contains(sentence.WordAt(i).ToString(), StringComparison.OrdinalIgnoreCase);
            }
        }
        return !IsFormer(sentence, first, last) || IsFormer(title);
    }

    private static bool IsFormer(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.IsWord(i, "former") || sentence.IsWord(i, "ex") || sentence.IsWord(i, "retired"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsFormer(string title) => title.Split(' ').Any(w => w.ToLowerInvariant() is "former" or "ex" or "retired");

    // A single capital may be a company’s, which only what is said of it tells.
    private static string? Who(Mention mention) => mention.Kind switch
    {
        NameKind.Person or NameKind.Body => mention.Name,
        NameKind.Unknown when !mention.IsNobody => mention.Printed,
        _ => null,
    };

    private List<string> TitlesOf(string name)
    {
        if (titles.Count == 0)
        {
            foreach (var mention in names.Mentions)
            {
                if (Who(mention) is not { } who)
                {
                    continue;
                }
                var known = titles.TryGetValue(who, out var list) ? list : titles[who] = [];
                // "former President Karl Stahl"
                var isFormer = mention.Sentence.IsWord(mention.PhraseFirst - 1, "former");
                known.AddRange(mention.Roles.Select(r => isFormer ? "former " + r.Title : r.Title));
                if (Apposition(mention) is { } apposition)
                {
                    known.Add(apposition);
                }
            }
        }
        return titles[name];
    }

    // "Lakeworks, a shipping company from Norrvik, bought": from the article to the next mark.
    private static string? Apposition(Mention mention)
    {
        var (sentence, first) = (mention.Sentence, mention.Last + 2);
        if (!sentence.IsMark(first - 1, ',') || !(sentence.IsWord(first, "a") || sentence.IsWord(first, "an")
            || sentence.IsWord(first, "the")))
        {
            return null;
        }
        var last = first;
        // Its noun is the last of these words: "a company", and not "a company boss".
        while (last + 1 < sentence.Count && last - first < LongestApposition
            && sentence[last + 1].Kind is UnitKind.Word or UnitKind.Possessive
            && !sentence.Is(last + 1, WordClass.RelativePronoun | WordClass.Preposition | WordClass.Auxiliary))
        {
            last++;
        }
        return last > first && sentence.Is(last, mention.Kind == NameKind.Person
            ? WordClass.Role | WordClass.Human | WordClass.Demonym : WordClass.BodyNoun)
            ? sentence.Printed(first + 1, last) : null;
    }
}
