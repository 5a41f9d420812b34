using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Paragraphs that are quoted without quotation marks, because the sentence before announces them and ends in a colon:
/// "in two passages, which run as follows:". The number says how many follow; without one, it is the next, and with it those
/// that go on counting ("Second, …").
/// </summary>
internal sealed class BlockQuotations(NameTable names, SourceFinder sources)
{
    private const int Most = 20;
    private const int MostOfLetter = 200;

    private static readonly string[] Greetings = ["Dear ", "My dear", "Ladies and gentlemen", "Excellenc", "Your Excellenc", "Distinguished ", "Honourable ", "Honorable ", "Friends,", "Comrades,", "To the ", "To all "];

    private readonly DocumentOwners owners = new(names, sources);

    // The body whose document was named last, in the paragraphs before this one.
    private string? owner;
    private int searched;

    private static readonly string[] Announcements =
    [
        "as follows", "reads:", "read:", "states:", "stated:", "the following", "wrote:", "writes:", "which says:", "that says:", "it says:", "it said:", "declares:", "declared:",
        "statement said:", "in full:", "verbatim:", "excerpt:", "text reads", "in these words:",
    ];

    // What stands in the announcing sentence tells a text from a list of things.
    private static readonly WordSet Texts = WordSet.Of("""
        paragraph paragraphs passage passages sentence sentences statement text declaration letter communique communiqué document section
        sections excerpt excerpts lines clause clauses article articles words remarks resolution message memo draft report reads read wrote
        writes states stated says said declares declared
        """);

    /// <summary>Marks the announced paragraphs as block quotations and returns a statement for each. Call it once: it remembers what it has searched.</summary>
    /// <param name="claimed">Paragraphs that are somebody's already.</param>
    public IEnumerable<Attribution> Find(IReadOnlyList<Paragraph> paragraphs, HashSet<Paragraph> claimed)
    {
        for (var p = 0; p + 1 < paragraphs.Count; p++)
        {
            if (paragraphs[p].Kind != RegionKind.Paragraph)
            {
                continue;
            }
            if (paragraphs[p + 1].Kind == RegionKind.Blockquote && LeadIn(paragraphs[p]) is { } lead)
            {
                foreach (var block in paragraphs.Skip(p + 1).TakeWhile(b => b.Kind == RegionKind.Blockquote && !claimed.Contains(b)))
                {
                    yield return Quoted(block, lead, paragraphs, p);
                }
                continue;
            }
            if (SaidAlone(paragraphs[p], paragraphs[p + 1]) is { } said)
            {
                paragraphs[p + 1].Kind = RegionKind.Blockquote;
                yield return new(paragraphs[p + 1].Sentences[0], said.Source, said.Cue, [paragraphs[p + 1].Span], AttributionRule.AnnouncedBlockQuotation) { IsBlock = true };
                continue;
            }
            if ((Announcement(paragraphs[p]) ?? Greeted(paragraphs[p], paragraphs[p + 1])) is not { } sentence)
            {
                continue;
            }
            var count = Count(sentence, paragraphs, p + 1);
            var announcer = Announcer(sentence);
            var speaker = announcer is null ? Speaker(paragraphs, p) : null;
            for (var i = p + 1; i <= p + count && i < paragraphs.Count; i++)
            {
                paragraphs[i].Kind = RegionKind.Blockquote;
                yield return new(paragraphs[i].Sentences[0], announcer?.Source ?? (speaker is null ? Opener(sentence, paragraphs[p + 1]) ?? DocumentIn(sentence) : null), announcer?.Cue, [paragraphs[i].Span], AttributionRule.AnnouncedBlockQuotation) { Speaker = speaker, IsBlock = true };
            }
        }
    }

    // Where the form of the source sets a quotation apart, a colon before it suffices: "Berg wrote:".
    private Attribution Quoted(Paragraph block, Sentence lead, IReadOnlyList<Paragraph> paragraphs, int announcing)
    {
        for (var i = lead.Count - 2; i >= 0; i--)
        {
            if (lead.Is(i, WordClass.Reporting) && sources.Before(lead, i) is { } source)
            {
                return new(block.Sentences[0], source, lead.Cover(i, i), [block.Span], AttributionRule.BlockQuotationSetApart) { IsBlock = true };
            }
        }
        return new(block.Sentences[0], null, null, [block.Span], AttributionRule.BlockQuotationSetApart) { Speaker = Speaker(paragraphs, announcing), IsBlock = true };
    }

    // "Berg read it aloud: ¶ Dear friends": a sentence before a greeting, and not only a name.
    private static Sentence? Greeted(Paragraph paragraph, Paragraph next) =>
        next.Kind == RegionKind.Paragraph && IsGreeting(next) && LeadIn(paragraph) is { } sentence && Clauses.HasVerb(sentence, 0, sentence.LastBeforeClosing()) ? sentence : null;

    // "Berg opened the fair with these words: ¶ Ladies and gentlemen"
    private Source? Opener(Sentence sentence, Paragraph next) =>
        IsGreeting(next) && (sources.First(sentence) ?? sources.OfMainVerb(sentence, sentence.LastBeforeClosing())) is { } subject && (subject.Mention is { Kind: NameKind.Person } || sentence.Is(subject.First, WordClass.PersonalPronoun)) ? subject : null;

    // "The declaration reads in full:": whoever made it, it is the declaration's.
    private Source? DocumentIn(Sentence sentence)
    {
        var document = Enumerable.Range(0, sentence.Count).LastOrDefault(i => sentence.Is(i, WordClass.Document), -1);
        return document > 0 && sentence.Is(document - 1, WordClass.Determiner) ? sources.Made(sentence, document - 1, document) : null;
    }

    private static Sentence? LeadIn(Paragraph paragraph) =>
        paragraph.Sentences.LastOrDefault(s => !s.IsParenthesis) is { } sentence && sentence.IsMark(sentence.Count - 1, ':') ? sentence : null;

    private static Sentence? Announcement(Paragraph paragraph)
    {
        if (LeadIn(paragraph) is not { } sentence || !NamesText(sentence))
        {
            return null;
        }
        var words = string.Join(' ', Enumerable.Range(0, sentence.Count - 1).Select(i => sentence.WordAt(i).ToString())) + ":";
        return Array.Exists(Announcements, a => words.Contains(a, StringComparison.OrdinalIgnoreCase)) ? sentence : null;
    }

    private static bool NamesText(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Texts.Has(sentence.WordAt(i)))
            {
                return true;
            }
        }
        return false;
    }

    // "She wrote:", "Ann Lee declared:", "Its letter reads:": who speaks stands beside the last verb.
    private (Source Source, Span? Cue)? Announcer(Sentence sentence)
    {
        var verb = sentence.Count - 2;
        if (verb > 0 && sentence.Is(verb, WordClass.Reporting) && sources.Before(sentence, verb) is { } subject
            && (subject.Mention is { Kind: NameKind.Person or NameKind.Body } || sentence.Is(subject.First, WordClass.PersonalPronoun)))
        {
            return (subject, sentence.Cover(verb, verb));
        }
        for (var i = verb; i > 0; i--)
        {
            if (sentence.Is(i, WordClass.Document) && sentence.Is(i - 1, WordClass.PossessivePronoun))
            {
                return (sources.Made(sentence, i - 1, i - 1), null);
            }
        }
        return null;
    }

    // "He said:" alone above a paragraph without marks.
    private (Source Source, Span? Cue)? SaidAlone(Paragraph paragraph, Paragraph next) =>
        LeadIn(paragraph) is { } sentence && sentence.ReportingVerbAt(sentence.Count - 2) is { } verb && verb.Verb.Frame.HasFlag(VerbFrame.Clause) && !verb.Verb.Frame.HasFlag(VerbFrame.Document) && IsSaid(sentence, sentence.Count - 2)
            && next.Kind == RegionKind.Paragraph && IsProse(next) && LeadIn(next) is null ? Announcer(sentence) is { Cue: not null } announcer ? announcer : null : null;

    // "under the council's rules:" says nothing.
    private static bool IsSaid(Sentence sentence, int verb) =>
        sentence.Is(verb, WordClass.PastOrParticiple | WordClass.PastVerb) || sentence.WordAt(verb) is "says" or "writes" or "adds" or "asks" or "explains" or "argues";

    // A whole sentence without marks at its beginning; no item of a list.
    private static bool IsProse(Paragraph paragraph) =>
        paragraph.Sentences[0] is { Count: > 3 } first && first.IsCapitalised(0) && first.Units[^1].Kind == UnitKind.Mark && first.Units[^1].Mark is '.' or '?' or '!' or '…'
        && !(paragraph.Quotations is [var opening, ..] && opening.Span.Start == paragraph.Span.Start);

    private static int Count(Sentence sentence, IReadOnlyList<Paragraph> paragraphs, int first)
    {
        for (var i = 0; i + 1 < sentence.Count; i++)
        {
            if (sentence.Is(i, WordClass.Cardinal) && IsPieces(sentence.WordAt(i + 1)))
            {
                return Numbers.OfWord(sentence.WordAt(i));
            }
        }
        var count = 1;
        if (IsGreeting(paragraphs[first]))
        {
            while (count < MostOfLetter && first + count < paragraphs.Count && paragraphs[first + count].Kind == RegionKind.Paragraph && paragraphs[first + count].Addresses())
            {
                count++;
            }
            return count;
        }
        while (count < Most && first + count < paragraphs.Count && GoesOnCounting(paragraphs[first], paragraphs[first + count], count))
        {
            count++;
        }
        return count;
    }

    // "Dear friends, the river is low.": a letter or a speech goes on for as long as somebody says "I" and "you".
    private static bool IsGreeting(Paragraph paragraph)
    {
        var words = paragraph.Span.In(paragraph.Text);
        foreach (var greeting in Greetings)
        {
            if (words.StartsWith(greeting, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsPieces(ReadOnlySpan<char> word) => word is "paragraphs" or "passages" or "articles" or "clauses" or "sections" or "points" or "excerpts";

    private static bool GoesOnCounting(Paragraph first, Paragraph next, int count) =>
        Opening(first) is { } start && Opening(next) is { } number && number == start + count;

    // "Third, …" or "3. …"
    private static int? Opening(Paragraph paragraph)
    {
        var sentence = paragraph.Sentences[0];
        // "Article 2. Fish shall pass."
        if (sentence.Count > 2 && sentence[1].Kind == UnitKind.Number && sentence.WordAt(0) is "Article" or "Section" or "Clause" or "Point" or "Principle" or "Paragraph" && int.TryParse(sentence.WordAt(1), out var article))
        {
            return article;
        }
        return sentence.Count < 2 || sentence[1].Kind != UnitKind.Mark ? null
            : sentence.Is(0, WordClass.Ordinal) ? Numbers.OfOrdinal(sentence.WordAt(0))
            : sentence[0].Kind == UnitKind.Number && int.TryParse(sentence.WordAt(0), out var number) ? number
            : null;
    }

    /// <summary>
    /// The subject of the announcing verb if it speaks ("the committee wrote:"), else the body whose document is announced:
    /// the last "statement from the committee" before.
    /// </summary>
    private string? Speaker(IReadOnlyList<Paragraph> paragraphs, int announcing)
    {
        var last = Enumerable.Range(searched, announcing + 1 - searched).Reverse().Select(p => LastOwner(paragraphs[p])).FirstOrDefault(o => o is not null);
        searched = announcing + 1;
        return owner = last ?? owner;
    }

    private string? LastOwner(Paragraph paragraph)
    {
        foreach (var sentence in paragraph.Sentences.Reverse())
        {
            for (var i = sentence.Count - 1; i >= 0; i--)
            {
                if (sentence.Is(i, WordClass.Document) && owners.Of(sentence, i) is { } found)
                {
                    return found;
                }
            }
        }
        return null;
    }
}
