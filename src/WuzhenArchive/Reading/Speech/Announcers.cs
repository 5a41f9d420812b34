using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Who speaks in the quotation that a paragraph leads to: "Berg went on:", "Otto Berg, harbour chairman:", "And from Dina Falk:".</summary>
internal sealed class Announcers(NameTable names, SourceFinder sources)
{
    private const int LongestNameLine = 30;

    /// <param name="Cue">The verb at the end that has found nothing to report; null for a name without one.</param>
    public sealed record Announced(Source Source, Span? Cue);

    /// <param name="isName">The paragraph may be a name alone, without a colon.</param>
    public Announced? Of(Paragraph paragraph, IReadOnlyList<Cue> unused, bool isName)
    {
        if (paragraph.Sentences[^1] is not { Count: > 1 } last)
        {
            return null;
        }
        var mark = last[last.Count - 1];
        if (mark.Kind == UnitKind.Mark && mark.Mark is not (':' or ',' or '\u2013' or '-'))
        {
            return null;
        }
        // "Berg said:", "Berg said," and "Berg said" at the end of a line
        var cue = LastOf(unused, last);
        if (cue is not null && (mark.IsMark(':') || (cue.To >= last.LastBeforeClosing() && sources.IsSpeakerLike(last, cue.Source!.First, cue.Source.Head))))
        {
            return new(cue.Source!, cue.Span);
        }
        if (mark.Kind != UnitKind.Mark)
        {
            return isName && last.Count <= LongestNameLine && paragraph.Sentences.Count == 1 && NameLine(last) is { Mention: { Kind: NameKind.Person } mention } bare && last.IsMark(mention.Last + 1, ',') ? new(bare, null) : null;
        }
        return last.Count > LongestNameLine ? null
            : NameLine(last) is { } name ? new(name, null)
            : mark.IsMark(':') && (From(last) ?? Only(last)) is { } source ? new(source, null)
            : null;
    }

    private static Cue? LastOf(IReadOnlyList<Cue> unused, Sentence sentence)
    {
        for (var i = unused.Count - 1; i >= 0; i--)
        {
            if (unused[i].Sentence == sentence && unused[i].Source is not null)
            {
                return unused[i];
            }
        }
        return null;
    }

    /// <summary>A name with its role and no verb: "Otto Berg, Harbour Works chairman:", "The mayor of Norrvik:".</summary>
    private Source? NameLine(Sentence sentence)
    {
        var last = sentence.LastBeforeClosing();
        if (Clauses.HasVerb(sentence, 0, last) && !sentence.IsMark(1, ','))
        {
            return null;
        }
        var mention = names.Within(sentence, 0, last).FirstOrDefault();
        // "Lake Institute director Hugo Lindt:"
        if (mention is { Kind: not NameKind.Person } && names.Within(sentence, 0, last).FirstOrDefault(m => m.Kind == NameKind.Person) is { Roles.Count: > 0 } person && Enumerable.Range(0, person.First).All(i => sentence[i].IsWord))
        {
            return Clauses.HasVerb(sentence, 0, person.First - 1) || Clauses.HasVerb(sentence, Math.Min(last, person.Last + 1), last) ? null : sources.Made(sentence, 0, person.Last, person);
        }
        if (mention is { Kind: NameKind.Person or NameKind.Unknown or NameKind.Body } && (mention.Kind == NameKind.Person || mention.WordCount > 1) && (mention.Kind != NameKind.Unknown || mention.Last == last || sentence.IsMark(mention.Last + 1, ',')) && mention.PhraseFirst <= (sentence.Is(0, WordClass.Determiner) ? 1 : 0))
        {
            return Clauses.HasVerb(sentence, Math.Min(last, mention.Last + 1), last) ? null : sources.Made(sentence, 0, mention.Last, mention);
        }
        return sentence.Is(0, WordClass.Determiner) && !Clauses.HasVerb(sentence, 0, last) && Enumerable.Range(1, Math.Min(4, last)).FirstOrDefault(i => sentence.Is(i, WordClass.Role | WordClass.Human)) is > 0 and var head
            ? new(sentence, sentence.Cover(0, last), 0, last, head, null)
            : null;
    }

    // "And from Chairwoman Dina Falk:", "This from Petra Lund:"
    private Source? From(Sentence sentence)
    {
        for (var i = 0; i < Math.Min(4, sentence.Count); i++)
        {
            if (sentence.IsWord(i, "from") && names.Within(sentence, i + 1, sentence.Count - 1).FirstOrDefault() is { } mention && mention.PhraseFirst <= i + 2 && mention.Kind is not (NameKind.Event or NameKind.Place))
            {
                return sources.Made(sentence, mention.PhraseFirst, mention.Last, mention);
            }
        }
        return null;
    }

    // "Here is Otto Berg on the state of the lock:": the one person whom the sentence names.
    private Source? Only(Sentence sentence) =>
        names.Within(sentence, 0, sentence.Count - 1).Where(m => m.Kind == NameKind.Person).Take(2).ToList() is [var only] && !sentence.Units.Any(u => u.Is(WordClass.Negation))
            ? sources.Made(sentence, only.PhraseFirst, only.Last, only)
            : null;
}
