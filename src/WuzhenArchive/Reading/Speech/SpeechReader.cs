using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Reading.Speech.Turns;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <param name="Unused">Reporting verbs at work that made no statement.</param>
/// <param name="Unowned">Nouns that name somebody's words, without telling whose.</param>
internal sealed record SpeechReading(IReadOnlyList<StatementReading> Statements, IReadOnlyList<Cue> Unused, IReadOnlyList<Span> Unowned);

/// <summary>Finds all statements of an article: blocks, turns and lists first, then verbs, phrases where no verb has claimed, and quotations that float.</summary>
internal sealed class SpeechReader(NameTable names)
{
    private const int LongestCue = 6;

    private readonly SourceFinder sources = new(names);

    private VerbAttributions Verbs => field ??= new(names, sources);

    private PhraseAttributions Phrases => field ??= new(names, sources);

    private NounAttributions Nouns => field ??= new(names, sources);

    public SpeechReading Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var credits = new CreditLines(names, sources);
        var found = credits.Find(paragraphs).ToList();
        found.AddRange(new BlockQuotations(names, sources).Find(paragraphs, [.. found.Select(a => a.Sentence.Paragraph)]));
        found.AddRange(new Transcripts(names).Find(paragraphs));
        found.AddRange(new FullTexts(names, sources).Find(paragraphs));
        var lists = new AnnouncedLists(sources);
        found.AddRange(lists.Find(paragraphs));
        var claimed = found.Select(a => a.Sentence).Concat(lists.Leads).ToHashSet();
        var unowned = new List<Span>();
        var prose = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).Select(p => Sentences(p, claimed, credits, unowned)).ToList();
        var floating = new FloatingQuotations(names, new(names, sources));
        var ofSubjects = new SubjectQuotations(sources);
        var ahead = Ahead(prose);
        for (var i = 0; i < prose.Count; i++)
        {
            found.AddRange(prose[i].Said);
            if (claimed.Contains(prose[i].Paragraph.Sentences[0]))
            {
                continue;
            }
            var alone = WithoutThemes([.. floating.Find(prose[i].Paragraph, prose[i].Said, prose[i].Idle, ahead[i])], prose[i].Paragraph);
            found.AddRange(alone);
            found.AddRange(ofSubjects.Find(prose[i].Paragraph, [.. prose[i].Said, .. alone]));
        }
        var builder = new StatementBuilder(new SpeakerResolver(names));
        return new([.. found.OrderBy(a => a.Content[0]).Select(builder.Build)], [.. prose.SelectMany(p => p.Idle)], unowned);
    }

    /// <param name="Idle">Cues that found nothing to report.</param>
    private sealed record Told(Paragraph Paragraph, List<Attribution> Said, List<Cue> Idle);

    private Told Sentences(Paragraph paragraph, HashSet<Sentence> claimed, CreditLines credits, List<Span> unowned)
    {
        var told = new Told(paragraph, [], []);
        if (claimed.Contains(paragraph.Sentences[0]))
        {
            return told;
        }
        // Asked once: a paragraph may have as many quotations as sentences.
        var hasThemes = HasThemes(paragraph);
        foreach (var sentence in paragraph.Sentences)
        {
            if (sentence.IsHeading || claimed.Contains(sentence))
            {
                continue;
            }
            if (credits.Inline(sentence) is { } credit)
            {
                told.Said.Add(credit);
                continue;
            }
            List<Attribution> here = [.. Verbs.Find(sentence, told.Idle)];
            AddFree(Phrases.Find(sentence), here);
            AddFree(Nouns.Find(sentence, unowned), here);
            told.Said.AddRange(hasThemes ? WithoutThemes(here, paragraph) : here);
        }
        return told;
    }

    // What no verb, or phrase, has claimed before.
    private static void AddFree(IEnumerable<Attribution> found, List<Attribution> here)
    {
        var claimed = here.Count;
        foreach (var attribution in found)
        {
            if (!IsClaimed(attribution, here, claimed))
            {
                here.Add(attribution);
            }
        }
    }

    private static bool IsClaimed(Attribution attribution, List<Attribution> here, int count)
    {
        for (var i = 0; i < count; i++)
        {
            // "Berg opened the fair with a call for lower tolls, the Herald reports": the call is Berg's all the same.
            if (attribution.Content.Any(here[i].Covers)
                && !(attribution.Rule == AttributionRule.CueNoun && here[i].Rule == AttributionRule.ClauseBeforeItsCue))
            {
                return true;
            }
        }
        return false;
    }

    // Berg told the conference, themed “A Lake for Everyone”, that … : the theme is a name, and no part of what he told it.
    private static List<Attribution> WithoutThemes(List<Attribution> said, Paragraph paragraph) => !HasThemes(paragraph) ? said
        : [.. said.Select(a => a with { Content = [.. a.Content.Where(c => !IsTheme(c, paragraph))] }).Where(a => a.Content.Count > 0)];

    private static bool HasThemes(Paragraph paragraph) => paragraph.Quotations.Any(q => q.IsTheme);

    private static bool IsTheme(Span content, Paragraph paragraph) =>
        paragraph.QuotationsAt(content).Any(q => q.IsTheme && q.Span.Contains(content));

    // “The river is low. ¶ “It will be lower. ¶ “Then we shall walk,” said Otto Berg: for each paragraph who is named where the quotation
    // that it leaves open is closed.
    private static Attribution?[] Ahead(List<Told> prose)
    {
        var ahead = new Attribution?[prose.Count];
        for (var i = prose.Count - 2; i >= 0; i--)
        {
            var next = prose[i + 1];
            if (prose[i].Paragraph.Quotations is [.., { Closed: false } left] && !NamesSpeaker(prose[i].Paragraph, left) && next.Paragraph.Quotations is [var opening, ..] && opening.Span.Start == next.Paragraph.Span.Start)
            {
                ahead[i] = next.Said.Find(a => a.Covers(opening.Span)) ?? (opening.Closed ? null : ahead[i + 1]);
            }
            // “The river is low,” ¶ said Otto Berg.
            else if (LeadsOn(prose[i].Paragraph) && next.Idle.Find(c => c.Source is not null && c.Sentence == next.Paragraph.Sentences[0]) is { } cue)
            {
                ahead[i] = new(cue.Sentence, cue.Source, cue.Span, [], AttributionRule.QuotationWithALaterCue);
                next.Idle.Remove(cue);
            }
        }
        return ahead;
    }

    // "The river is low, Otto Berg said. ¶ "It will be lower," Ann Lee said: the mark is missing, and the cue stands inside.
    private static bool NamesSpeaker(Paragraph paragraph, Quotation left)
    {
        var comma = paragraph.Text.LastIndexOf(',', left.Span.End - 1, left.Span.Length);
        if (comma < 0)
        {
            return false;
        }
        var tail = Span.FromBounds(comma + 1, left.Span.End).In(paragraph.Text).Trim(" .").ToString().Split(' ');
        return tail.Length is > 1 and <= LongestCue && Array.Exists(tail, w => w.Length > 0 && (char.IsUpper(w[0]) || w is "he" or "she" or "they")) && Array.Exists(tail, w => w.Length > 0 && (Words.ClassOf(w) is var c && (c & WordClass.Reporting) != 0 && (c & (WordClass.PastOrParticiple | WordClass.PastVerb)) != 0));
    }

    private static bool LeadsOn(Paragraph paragraph) =>
        paragraph.Quotations is [var only] && only.Span == paragraph.Span && only.Closed && paragraph.Text[only.Inner.End - 1] == ',';
}
