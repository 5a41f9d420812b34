using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Whether an article is about this series at all: where it prints its name, and which other event it names more.</summary>
internal sealed class Attention
{
    private static readonly WordSet EventNouns = WordSet.Of(
        "conference summit forum congress convention symposium fair festival expo dialogue games assembly");

    private readonly int inTitle;
    private readonly int inLead;
    private readonly int all;
    private readonly int rivals;
    private readonly bool rivalInTitle;
    private readonly bool rivalInLead;
    private readonly bool rivalFirst;
    private readonly bool defines;
    private readonly bool isInHead;
    private readonly bool speaksOfEvent;

    private readonly EditionsNamed named;
    private readonly NamedParts parts;

    public Attention(EditionsNamed named, NamedParts parts)
    {
        (this.named, this.parts) = (named, parts);
        foreach (var sentence in parts.All)
        {
            var names = named.NamesIn(sentence);
            all += names.Count;
            First ??= names.Count > 0 ? sentence.Cover(names[0].First, names[0].Last) : null;
            defines |= names.Count > 0 && IsDefined(sentence, names);
            IsAtPlace |= named.MeetsAtPlace(sentence);
            speaksOfEvent |= named.SpeaksOfEvent(sentence)
                || SpeaksOfParts(sentence);
        }
        isInHead = parts.Head.Any(s => named.NamesIn(s).Count > 0);
        First ??= parts.Head.SelectMany(s => named.NamesIn(s).Select(n => (Span?)s.Cover(n.First, n.Last))).FirstOrDefault();
        inTitle = parts.Title.Sum(s => named.NamesIn(s).Count);
        inLead = parts.Lead.Sum(s => named.NamesIn(s).Count);
        if (parts.All.SelectMany(s => Others(s, named), (s, n) => (Sentence: s, Name: n)).GroupBy(o => o.Name, o => o.Sentence, StringComparer.OrdinalIgnoreCase)
            .MaxBy(g => g.Count())?.ToList() is { } there)
        {
            rivals = there.Count;
            rivalInTitle = there.Exists(parts.Title.Contains);
            rivalFirst = First is { } ours && there[0].Span.Start < ours.Start;
            rivalInLead = there.Exists(parts.Lead.Contains);
        }
    }

    /// <summary>The first place where the series is named.</summary>
    public Span? First { get; }

    public bool IsNamed => all > 0 || isInHead;

    public bool IsInTitle => inTitle > 0;

    public bool IsInLead => inLead > 0;

    /// <summary>It is named once, and far behind: the article is about something else.</summary>
    public bool IsPassing => inTitle + inLead == 0 && all < 2 && !isInHead;

    private bool IsAtPlace { get; }

    /// <summary>The article is about no event of the series, or about somebody else's.</summary>
    /// <param name="near">The edition in whose days it was written, or soon after; null where there is none.</param>
    public bool IsElsewhere(int? near) => all == 0 && !isInHead
        ? !(near is { } year && rivals == 0 && (IsAtPlace || (speaksOfEvent && IsUnderTown(year))))
        : IsElsewhere(near is not null);

    private bool IsElsewhere(bool isNear) =>
        all == 0 ? rivalInTitle
        : inTitle == 0 && rivals >= all && (rivalInTitle || (rivalInLead && inLead == 0) || (rivalFirst && rivals > 1 && !isNear));

    /// <summary>"The Lakeside Rivers Conference is an annual meeting …", or many editions named alike: the series, not one year.</summary>
    public bool IsOfSeries(bool namesMany) => defines || namesMany;

    private static bool SpeaksOfParts(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && sentence.WordAt(i) is "plenary" or "plenaries" or "keynote" or "keynotes" or "delegates")
            {
                return true;
            }
        }
        return false;
    }

    // "How Lakeside took the minister's lecture", of a day of the conference: the town stands for it in the headline.
    private bool IsUnderTown(int year) => parts.Title.Any(s => named.NamesTown(s, year));

    private static bool IsDefined(Sentence sentence, IReadOnlyList<(int First, int Last)> names) => names.Any(n => IsDefined(sentence, n.Last));

    // "The Lakeside Rivers Conference (LRC), also called …, is a yearly meeting"
    private static bool IsDefined(Sentence sentence, int last)
    {
        var i = last + 1;
        if (sentence.IsMark(i, ','))
        {
            while (i < sentence.Count && i < last + 14 && !(sentence.IsMark(i - 1, ',') && sentence.IsWord(i, "is")))
            {
                i++;
            }
        }
        return sentence.IsWord(i, "is") && sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "a" or "an"
            && Enumerable.Range(i + 2, 3).Any(n => n < sentence.Count && sentence.WordAt(n) is "annual" or "yearly" or "recurring"
            or "biennial");
    }

    // "the Lowland Fair", "the Internet Governance Forum": two capital words and more, of which the last is a word for an event.
    private static IEnumerable<string> Others(Sentence sentence, EditionsNamed named)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (!sentence.IsCapitalised(i) || !sentence.IsAny(i, EventNouns) || named.IsInName(sentence, i))
            {
                continue;
            }
            var first = i;
            while (first > 0 && (sentence.IsCapitalised(first - 1)
                || (sentence.Is(first - 1, WordClass.Preposition) && first > 1
                && sentence.IsCapitalised(first - 2))) && !sentence.Is(first - 1, WordClass.Determiner) && i - first < 6
                && !named.IsInName(sentence, first - 1))
            {
                first--;
            }
            if (first < i)
            {
                yield return sentence.Printed(first, i);
            }
        }
    }
}
