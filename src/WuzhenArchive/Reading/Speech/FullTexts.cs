using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// A document printed in full behind a sentence that says so: "Here is the full text of the report.", "The following text was written on
/// the last day." All paragraphs behind it are the document's, until the author speaks of it again.
/// </summary>
internal sealed class FullTexts(NameTable names, SourceFinder sources)
{
    private const AttributionRule Rule = AttributionRule.FullTextOfADocument;

    private static readonly string[] Openings =
        ["here is ", "here's ", "here are ", "below is ", "below are ", "following is ", "following are ", "the following ", "this is ", "what follows is ", "read ", "find below ", "printed below ", "reproduced below "];

    // "The following article was written by Ann Lee" is said of all of a page.
    private static readonly WordSet Printed = WordSet.Of(
        "text texts statement letter declaration communique communiqué speech remarks address message resolution memorandum charter proposal appeal manifesto pledge joint");

    private readonly DocumentOwners owners = new(names, sources);

    public IEnumerable<Attribution> Find(IReadOnlyList<Paragraph> paragraphs)
    {
        for (var p = 0; p + 1 < paragraphs.Count; p++)
        {
            if (paragraphs[p].Kind != RegionKind.Paragraph || paragraphs[p].Sentences.Select(Announced).FirstOrDefault(a => a is not null) is not { } document)
            {
                continue;
            }
            for (p++; p < paragraphs.Count && paragraphs[p].Kind == RegionKind.Paragraph && !Returns(paragraphs[p], document.Noun) && !(paragraphs[p].Quotations is [var marks, ..] && marks.Span.Start == paragraphs[p].Span.Start); p++)
            {
                paragraphs[p].Kind = RegionKind.Blockquote;
                yield return new(paragraphs[p].Sentences[0], document.Source, null, [paragraphs[p].Span], Rule) { Speaker = document.Owner, IsBlock = true };
            }
            p--;
        }
    }

    private sealed record Document(Source Source, string? Owner, string Noun);

    private Document? Announced(Sentence sentence)
    {
        if (sentence.IsParenthesis || sentence.IsHeading)
        {
            return null;
        }
        var (opens, closes) = (Opens(sentence.Span.In(sentence.Shadow)), Closes(sentence.Span.In(sentence.Shadow)));
        return opens || closes ? Announced(sentence, opens, closes) : null;
    }

    private static bool Opens(ReadOnlySpan<char> words)
    {
        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Closes(ReadOnlySpan<char> words) =>
        words.TrimEnd(".:") is var end && (end.EndsWith(" follows") || end.EndsWith(" below") || words.EndsWith(":"));

    private Document? Announced(Sentence sentence, bool opens, bool closes)
    {
        var full = Enumerable.Range(0, sentence.Count - 1).FirstOrDefault(i => IsFull(sentence, i), -1);
        if (full >= 0)
        {
            return Of(sentence, full + 1);
        }
        // "Following are the remarks of Minister Otto Berg.", "The text of the resolution is printed below."
        if (opens && Enumerable.Range(2, Math.Max(0, Math.Min(4, sentence.Count - 2))).FirstOrDefault(i => sentence.IsAny(i, Printed), -1) is > 0 and var printed && (sentence.Is(1, WordClass.Be) || sentence.Is(2, WordClass.Be)))
        {
            return Of(sentence, printed);
        }
        if (closes && sentence.IsWord(0, "the") && sentence.IsWord(1, "text") && sentence.IsWord(2, "of"))
        {
            return Of(sentence, 1);
        }
        // "The following text was written on the last day.", "The following is a statement by the council."
        if (!sentence.IsWord(0, "the") || !sentence.IsWord(1, "following"))
        {
            return null;
        }
        var noun = Enumerable.Range(2, Math.Max(0, Math.Min(6, sentence.Count - 2))).FirstOrDefault(i => sentence.IsAny(i, Printed), -1);
        return noun > 0 && (noun <= 4 && sentence.Is(noun + 1, WordClass.Be | WordClass.PastVerb | WordClass.Have) || sentence.Is(2, WordClass.Be)) ? Of(sentence, noun) : null;
    }

    // "full text", "complete text", "text in full"
    private static bool IsFull(Sentence sentence, int i) =>
        (sentence.WordAt(i) is "full" or "Full" or "complete" or "entire" or "whole" or "unabridged" && sentence.IsWord(i + 1, "text"))
        || (sentence.WordAt(i) is "full" or "Full" && sentence.IsWord(i + 1, "transcript"));

    // "the full text of the report": the report, and whose it is.
    private Document Of(Sentence sentence, int text)
    {
        var last = sentence.LastBeforeClosing();
        var head = Enumerable.Range(text, last - text + 1).FirstOrDefault(i => i > text && (sentence.Is(i, WordClass.Document) || sentence.IsAny(i, Printed)) && sentence.IsWord(text + 1, "of"), text);
        var first = head;
        while (first > 0 && sentence[first - 1].Kind is UnitKind.Word or UnitKind.Possessive && !sentence.Is(first - 1, WordClass.Preposition | WordClass.Be | WordClass.Adverb) && !sentence.IsWord(first, "the"))
        {
            first--;
        }
        if (sentence.Is(head - 1, WordClass.PossessivePronoun))
        {
            return new(sources.Made(sentence, head - 1, head - 1), null, sentence.WordAt(head).ToString());
        }
        var owner = owners.Of(sentence, head) ?? Speaker(sentence, head);
        return new(new(sentence, sentence.Cover(first, head), first, head, head, null), owner, sentence.WordAt(head).ToString());
    }

    // "the full text of Governor Ann Lee's speech", "a speech delivered by Otto Berg"
    private string? Speaker(Sentence sentence, int document)
    {
        for (var i = document - 1; i > 0; i--)
        {
            if (sentence[i].Kind == UnitKind.Possessive)
            {
                return names.EndingAt(sentence, i - 1) is { Kind: NameKind.Person or NameKind.Body } owner ? owner.Name : i > 1 ? names.Known(sentence.Cover(i - 2, i - 1).Of(sentence.Shadow)) : null;
            }
        }
        for (var i = document + 1; i + 1 < sentence.Count; i++)
        {
            if (IsOwners(sentence, i, document))
            {
                return names.Within(sentence, i + 1, Math.Min(i + 10, sentence.Count - 1)).FirstOrDefault() is { Kind: NameKind.Person or NameKind.Body } by && by.PhraseFirst <= i + 2 ? by.Name : null;
            }
        }
        return null;
    }

    // "a statement by the council", "a resolution adopted by the council", "the remarks of Minister Otto Berg"; but not "read out by Governor Ann Lee".
    private static bool IsOwners(Sentence sentence, int i, int document) =>
        ((sentence.IsWord(i, "by") || sentence.IsWord(i, "from")) && (i == document + 1 || sentence.WordAt(i - 1) is "delivered" or "given" or "made" or "issued" or "written" or "adopted" or "released" or "approved" or "published" or "drafted" or "signed"))
        || (sentence.IsWord(i, "of") && i == document + 1 && sentence.WordAt(document) is "remarks" or "speech" or "address" or "statement" or "message" or "letter");

    // "The letter was then sealed.", "(End)": the author has the word again.
    private static bool Returns(Paragraph paragraph, string noun)
    {
        var first = paragraph.Sentences[0];
        return first.Is(0, WordClass.Determiner) && (first.IsWord(1, noun) || first.IsWord(1, "text") || first.IsWord(1, "document")) && (first.Is(2, WordClass.PastVerb) || first.IsWord(2, "was") || first.IsWord(2, "were") || first.IsWord(2, "ends") || (first.IsWord(2, "has") && first.IsWord(3, "been")))
            || (first.IsParenthesis && paragraph.Span.Length < 30) || paragraph.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).StartsWith("Source: ");
    }
}
