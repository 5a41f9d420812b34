using System.Collections.Frozen;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>Tells runs of capitals that name nobody, by their shape and by how the article prints the same words elsewhere.</summary>
internal sealed class Nobody(ArticleWords article)
{
    private const int LongestName = 6;
    private const int Headline = 4;
    private const int DatelineWords = 5;

    private const WordClass Clausal = WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.PossessivePronoun | WordClass.Determiner | WordClass.Subordinator
        | WordClass.That | WordClass.WhWord | WordClass.Negation;

    private const WordClass Named = WordClass.GivenName | WordClass.Place | WordClass.Demonym | WordClass.BodyNoun;

    // Short for things, whatever verb stands behind them.
    private static readonly FrozenSet<string> Things =
        "3G 4G 5G 6G AI API APP APPS ATM CD CPU DNA DNS DVD EV FAQ GDP GPS GPU HTML HTTP ICO ICT ID IOT IP IPO IPV4 IPV6 ISP IT LED ML OS PC PDF PPP PR RMB SIM SMS TCP TV UHF URL USB VAT VPN VR WIFI WWW"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool Is(Mention mention)
    {
        var (sentence, first, last) = (mention.Sentence, mention.First, mention.Last);
        return IsHandle(sentence, first) || IsDateline(sentence, first, last) || IsHeadline(sentence, first, last) || IsCounted(mention)
            || (first == last ? IsWord(mention) : IsWords(mention));
    }

    // "LAKESIDE, Dec. 16 (Lakewire) -- Governor Otto Berg …": the town of the dispatch has done nothing.
    private static bool IsDateline(Sentence sentence, int first, int last) =>
        first == 0 && sentence.Index == 0 && sentence.IsMark(last + 1, ',') && !sentence.WordAt(last).ContainsAnyInRange('a', 'z')
        && Enumerable.Range(last + 2, DatelineWords).Any(i => sentence.Is(i, WordClass.Month) || (i < sentence.Count && Regions.Dates.MonthOf(sentence.WordAt(i)) > 0));

    // "@ottoberg", "#Locks", "OttoBerg99"
    private static bool IsHandle(Sentence sentence, int i) =>
        (sentence.IsMark(i - 1, '@') || sentence.IsMark(i - 1, '#') || sentence.IsMark(i - 1, '_')) && sentence[i - 1].Span.End == sentence[i].Span.Start
        || sentence.WordAt(i).Length > 3 && sentence.WordAt(i).ContainsAnyInRange('0', '9');

    // "Shipyard Chiefs Praise The New Rules": no name has an article or a pronoun in capitals inside, nor is it as long.
    private static bool IsHeadline(Sentence sentence, int first, int last)
    {
        var (words, clausal, verbs) = (0, 0, 0);
        for (var i = first; i <= last; i++)
        {
            words += sentence[i].IsWord ? 1 : 0;
            clausal += i > first && sentence.IsCapitalised(i) && sentence.Is(i, Clausal) && !sentence.Is(i, Named | WordClass.NameParticle | WordClass.Month | WordClass.Preposition) && sentence.WordAt(i).ContainsAnyInRange('a', 'z') && !(i == last && Pinyin.IsName(sentence.WordAt(i - 1), sentence.WordAt(i))) ? 1 : 0;
            verbs += i > first && i < last && sentence.Is(i, WordClass.Verb) && !sentence.Is(i, Named | WordClass.Role | WordClass.ThingNoun | WordClass.Document | WordClass.CueNoun) ? 1 : 0;
        }
        return clausal > 0 || (verbs > 0 && words > Headline);
    }

    // "a Lowland MP", "every Norlander": who is counted has no name; "a Mr. Berg" has, and "a Harbour University study".
    private static bool IsCounted(Mention mention)
    {
        var (sentence, before) = (mention.Sentence, mention.PhraseFirst - 1);
        return (sentence.IsWord(before, "a") || sentence.IsWord(before, "an") || sentence.IsWord(before, "every") || sentence.IsWord(before, "each"))
            && !sentence.Is(mention.PhraseFirst, WordClass.Honorific) && !sentence.Is(mention.First, WordClass.GivenName) && !(mention.WordCount > 1 && HasBody(sentence, mention.First, mention.Last));
    }

    private bool IsWord(Mention mention)
    {
        var (sentence, i) = (mention.Sentence, mention.First);
        var word = sentence.WordAt(i);
        if (NameParts.IsSuffix(word) || Things.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }
        // "a report released in Norrvik predicts": the town has said nothing.
        if (sentence.Is(i, WordClass.Place) && !sentence.Is(i, WordClass.GivenName) && sentence.IsWord(i - 1, "in"))
        {
            return true;
        }
        if (mention.Roles.Count > 0 || sentence.Is(i, Named))
        {
            return false;
        }
        return Capitals.IsAcronym(word) ? article.IsThing(word)
            : sentence.Is(i, WordClass.ThingNoun | WordClass.Human)
            || (BeginsSentence(sentence, i) && (article.IsInSmallLetters(word) || sentence.Is(i, WordClass.Verb | WordClass.Adverb | WordClass.Ordinal | WordClass.Cardinal)));
    }

    // "Net Neutrality", "Old Gate Square": each word is also a plain one of this article, or the last says that it is a thing.
    private bool IsWords(Mention mention)
    {
        var (sentence, first, last) = (mention.Sentence, mention.First, mention.Last);
        if (mention.WordCount > LongestName && mention.Kind == NameKind.Unknown && !HasBody(sentence, first, last))
        {
            return true;
        }
        if (mention.Roles.Count > 0 || sentence.Is(first, WordClass.GivenName) || HasBody(sentence, first, last))
        {
            return false;
        }
        if (sentence.Is(last, WordClass.ThingNoun))
        {
            return true;
        }
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].IsWord && !article.IsInSmallLetters(sentence.WordAt(i)))
            {
                return false;
            }
        }
        return true;
    }

    private static bool HasBody(Sentence sentence, int first, int last) => Enumerable.Range(first, last - first + 1).Any(i => sentence.Is(i, WordClass.BodyNoun));

    private static bool BeginsSentence(Sentence sentence, int i) => i == 0 || sentence[i - 1].Kind is UnitKind.Quotation || sentence.IsMark(i - 1, ':') || sentence.IsMark(i - 1, '\u2013') || sentence.IsMark(i - 1, '-');
}
