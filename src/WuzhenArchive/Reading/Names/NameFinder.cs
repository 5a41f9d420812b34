using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>
/// Finds the names in a sentence and weighs what each is. The weights are small whole numbers; a person needs
/// <see cref="Enough"/>, so that one strong sign (a role) or two weak ones suffice and a capital alone does not.
/// </summary>
internal sealed class NameFinder(NameIndex index, SeriesEntry series, ArticleWords article)
{
    private const int Enough = 2;
    private const int RolePrinted = 3;
    private const int NameKnown = 2;
    private const int Kin = 2;
    private const int Acts = 2;
    private const int ArticleBefore = -2;
    private const int PlaceWithin = -3;

    private readonly Nobody nobody = new(article);
    private readonly WordSet events = new(series.Aliases.Prepend(series.Name), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Mention> Find(Sentence sentence)
    {
        // The conference's name may stand in quotation marks, with the comma inside.
        for (var i = 0; sentence.HasQuotation && i < sentence.Count; i++)
        {
            if (sentence.IsQuotation(i) && events.Has(sentence.WordAt(i).Trim("\"' ,.;")))
            {
                yield return new Mention(sentence, i, i) { Kind = NameKind.Event, Name = series.Name };
            }
        }
        foreach (var (first, last) in Capitals.Runs(sentence))
        {
            if (Weigh(sentence, first, last) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private Mention? Weigh(Sentence sentence, int first, int last)
    {
        var whole = new Mention(sentence, first, last);
        var known = Known(whole);
        if (known && whole.Kind != NameKind.Person)
        {
            return whole;
        }
        var role = known ? -1 : Roles.LastRoleWord(sentence, first, last);
        var mention = role >= 0 ? new Mention(sentence, role + 1, last) { PhraseFirst = first } : whole;
        if (role < 0 && !known && Roles.OfficeEnd(sentence, first, last) is var office && office >= 0)
        {
            mention = new(sentence, office + 1, last) { PhraseFirst = first - 2 };
            mention.Roles.Add(Roles.Reading(sentence, first - 2, office));
        }
        else if (role < 0 && !known && GivenNameIn(sentence, first, last) is var given && given > 0)
        {
            mention = new(sentence, given, last) { PhraseFirst = first };
            mention.Roles.Add(Roles.Reading(sentence, first, given - 1));
        }
        else if (role >= 0)
        {
            mention.Roles.Add(Roles.Reading(sentence, first, role));
        }
        else if (Roles.FirstBefore(sentence, first) is var before && before >= 0)
        {
            mention.PhraseFirst = before;
            mention.Roles.Add(Roles.Reading(sentence, before, first - 1));
        }
        else if (Roles.FirstBeforeComma(sentence, first, last) is var apart && apart >= 0)
        {
            mention.Roles.Add(Roles.Reading(sentence, apart, first - 2));
        }
        if (Roles.LastAfter(sentence, last) is var after && after >= 0)
        {
            mention.Roles.Add(Roles.Reading(sentence, last + 2, after));
        }
        if (IsOnlyRole(mention))
        {
            return null;
        }
        mention.Told = ToldBy(mention);
        if (known || Known(mention))
        {
            return mention;
        }
        mention.IsNobody = nobody.Is(mention);
        if (!mention.IsNobody)
        {
            Judge(mention);
        }
        return mention;
    }

    // "Mrs Berg", "Chairwoman Berg"; "her husband, Otto Berg"
    private static Gender ToldBy(Mention mention)
    {
        var (sentence, before) = (mention.Sentence, mention.PhraseFirst - 1);
        var told = mention.Roles.Count == 0 ? Gender.Unknown : Genders.OfTitles(mention.Roles.Select(r => r.Title));
        var kin = sentence.IsMark(before, ',') ? before - 1 : before;
        return told != Gender.Unknown || kin < 1 || !sentence[kin].IsWord || !(sentence.Is(kin - 1, WordClass.PossessivePronoun) || sentence[kin - 1].Kind == UnitKind.Possessive)
            ? told : NameParts.GenderOf(sentence.WordAt(kin));
    }

    // "Lake News Harbour Insider Otto Berg": two and more words of a description before a given name and one or two more.
    private static int GivenNameIn(Sentence sentence, int first, int last)
    {
        var given = last - 1;
        while (given > first + 1 && !sentence.Is(given, WordClass.GivenName))
        {
            given--;
        }
        return given > first + 1 && last - given <= 2 && !sentence.Is(first, WordClass.GivenName) && Enumerable.Range(first, last - first + 1).All(sentence.IsCapitalised) ? given : -1;
    }

    private bool Known(Mention mention)
    {
        if (events.Has(mention.Printed))
        {
            (mention.Kind, mention.Name) = (NameKind.Event, series.Name);
        }
        else if (index.Find(mention.Printed) is { } speaker)
        {
            mention.Name = speaker.Name;
            mention.Kind = speaker.Kind == Text.SpeakerKind.Person ? NameKind.Person : NameKind.Body;
        }
        return mention.Kind != NameKind.Unknown;
    }

    private static bool IsOnlyRole(Mention mention)
    {
        var (sentence, last) = (mention.Sentence, mention.Last);
        if (IsOfficeOfBody(mention))
        {
            return true;
        }
        for (var i = mention.First; i <= last; i++)
        {
            // "the Norland Prime Minister", "a Lowland MP"
            var isOfPlace = i < last && sentence.Is(i, WordClass.Place | WordClass.Demonym) && sentence.Is(last, WordClass.Role);
            if (!isOfPlace && (!sentence.Is(i, WordClass.Role | WordClass.RolePrefix | WordClass.Honorific) || sentence.Is(i, WordClass.GivenName)))
            {
                return false;
            }
        }
        return true;
    }

    // "The Lakeworks CEO said", "the Harbour Works Chairman"
    private static bool IsOfficeOfBody(Mention mention)
    {
        var (sentence, first, last) = (mention.Sentence, mention.First, mention.Last);
        return first < last && sentence.IsWord(first - 1, "the") && mention.PhraseFirst == first && sentence.Is(last, WordClass.Role) && !sentence.Is(last, WordClass.GivenName | WordClass.BodyNoun)
            && Enumerable.Range(first, last - first).All(i => !sentence.Is(i, WordClass.GivenName));
    }

    private static void Judge(Mention mention)
    {
        var (sentence, first, last) = (mention.Sentence, mention.First, mention.Last);
        if (mention.WordCount == 1 && mention.Roles.Count == 0)
        {
            JudgeSingle(mention);
            return;
        }
        mention.Evidence = Evidence(mention);
        var named = mention.WordCount > 1 || mention.Roles.Count > 0;
        mention.Kind = HasNoun(sentence, first, last, WordClass.BodyNoun) && mention.Evidence < RolePrinted ? NameKind.Body
            : HasNoun(sentence, IsGivenName(sentence, first, last) ? first + 1 : first, last, WordClass.ThingNoun) && !IsGivenNameBefore(mention) ? NameKind.Unknown
            : HasSmallWord(mention) ? NameKind.Body
            : named && mention.Evidence >= Enough && mention.WordCount <= 6 ? NameKind.Person
            : NameKind.Unknown;
        mention.Name = mention.Kind is not (NameKind.Person or NameKind.Body) ? null
            : mention.Roles is [{ Title: var title }, ..] && NameParts.IsPeer(title) && mention.Printed.Contains(" of ") ? $"{title} {mention.Printed}"
            : mention.Printed;
    }

    // "Bill Berg": a bill is a thing, but not before a family name.
    private static bool IsGivenName(Sentence sentence, int first, int last) => first < last && sentence.Is(first, WordClass.GivenName);

    // "Anna March", "Otto Park"; but "Victoria Street"
    private static bool IsGivenNameBefore(Mention mention) =>
        mention.WordCount == 2 && mention.Sentence.Is(mention.First, WordClass.GivenName) && mention.Evidence > NameKnown;

    // "Reporters Without Borders"
    private static bool HasSmallWord(Mention mention)
    {
        var sentence = mention.Sentence;
        return Enumerable.Range(mention.First, mention.Last - mention.First + 1).Any(i =>
            sentence.IsCapitalised(i) && sentence.Is(i, WordClass.Preposition) && !sentence.Is(i, WordClass.NameParticle | WordClass.GivenName | WordClass.Place));
    }

    private static void JudgeSingle(Mention mention)
    {
        var (sentence, i) = (mention.Sentence, mention.First);
        mention.Evidence = sentence.Is(i, WordClass.ThingNoun | WordClass.BodyNoun) || IsMonthOrSeat(sentence, i) || sentence.Is(i - 1, WordClass.Preposition | WordClass.Determiner | WordClass.PossessivePronoun) ? 0 : Actions(mention);
        mention.Kind = sentence.Is(i, WordClass.Place) ? NameKind.Place
            : Capitals.IsAcronym(sentence.WordAt(i)) ? NameKind.Body
            : NameKind.Unknown;
        mention.Name = mention.Kind == NameKind.Unknown ? null : mention.Printed;
    }

    // "Sept. 3", "Sen. Ann Lee, D-Norland,"
    private static bool IsMonthOrSeat(Sentence sentence, int i) =>
        (sentence.IsMark(i + 1, '.') && Abbreviations.Contains(sentence.WordAt(i))) || (sentence.WordAt(i).Length > 2 && sentence.WordAt(i)[1] == '-');

    private static int Evidence(Mention mention)
    {
        var (sentence, first, last) = (mention.Sentence, mention.First, mention.Last);
        var evidence = mention.Roles.Count > 0 ? RolePrinted : mention.Told != Gender.Unknown ? Kin : 0;
        evidence += sentence.Is(first, WordClass.GivenName) && mention.WordCount > 1 ? NameKnown : 0;
        evidence += mention.WordCount == 2 && Pinyin.IsName(sentence.WordAt(first), sentence.WordAt(last)) ? NameKnown : 0;
        evidence += HasNoun(sentence, first, last, WordClass.Place | WordClass.Demonym) && !sentence.Is(first, WordClass.GivenName) ? PlaceWithin : 0;
        evidence += sentence.IsWord(mention.PhraseFirst - 1, "the") && mention.PhraseFirst == first ? ArticleBefore : 0;
        return evidence + Actions(mention);
    }

    // Only people are followed by "who", and mostly people say things.
    private static int Actions(Mention mention)
    {
        var (sentence, last) = (mention.Sentence, mention.Last);
        var next = sentence.IsMark(last + 1, ',') ? last + 2 : last + 1;
        var who = sentence.IsWord(next, "who") || sentence.IsWord(next, "whose") ? Acts : 0;
        while (sentence.Is(next, WordClass.Adverb | WordClass.Have))
        {
            next++;
        }
        var says = sentence.ReportingVerbAt(next) is not null && sentence.Is(next, WordClass.PastOrParticiple | WordClass.PastVerb | WordClass.PresentVerb)
            || (sentence.Is(mention.PhraseFirst - 1, WordClass.Reporting) && !IsToHearers(sentence, mention.PhraseFirst - 1) && (mention.PhraseFirst < 2 || !sentence.Is(mention.PhraseFirst - 2, WordClass.Determiner)));
        return who + (says ? Acts : 0);
    }

    // "told the Herald": whoever is told need be nobody.
    private static bool IsToHearers(Sentence sentence, int verb) => sentence.ReportingVerbAt(verb) is { } found && found.Verb.Frame.HasFlag(VerbFrame.NeedsHearer);

    private static bool HasNoun(Sentence sentence, int first, int last, WordClass noun)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence.Is(i, noun))
            {
                return true;
            }
        }
        return false;
    }
}
