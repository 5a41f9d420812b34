using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>Sets an article in rows: a region, its marks, its notes.</summary>
/// <param name="roles">By the speaker's id.</param>
/// <param name="stated">What the article states of conferences.</param>
/// <param name="hits">Words a search found.</param>
internal sealed class ReadingRows(
    AnnotatedArticle article, ILookup<int, string> roles, StatedNotes stated, IReadOnlyList<TopicMention> mentions, MainWordings wordings,
    IReadOnlyList<Span> hits, IUrlHelper url)
{
    // Of two with the same place the earlier is the outer: headings, voices, passages, what is stated, topics, hits.
    private readonly Mark[] headings = [.. SpokenMarks.OfHeadings(article)];
    private readonly Mark[] others =
    [
        .. article.Passages.SelectMany(p => SpokenMarks.OfPassage(p, url)), .. stated.Marks,
        .. mentions.Select(m => new Mark(m.Span, "span", "topic")), .. SpokenMarks.OfHits(hits),
    ];

    /// <summary>The title as printed, with its marks; as stated elsewhere when the text has none.</summary>
    public IHtmlContent Title()
    {
        var title = EvidenceView.TitleOf(article);
        var region = article.Regions.FirstOrDefault(r => r.Kind == RegionKind.Title && IsSaid(r.Span.Of(article.Text), title));
        return region is null ? new MarkedText(title, new(0, title.Length), []) : Marked(region.Span, []);
    }

    // A title that a narrow page broke is kept on one line.
    private static bool IsSaid(string region, string title) =>
        string.Join(' ', region.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Trim() == title;

    public RowsHtml All() => new([.. article.Regions.Where(IsBody).Select(Row)], url);

    // A run-in heading is part of its paragraph; the masthead has shown title, byline and date; furniture is on the page of the source.
    private bool IsBody(Region region) => region.Kind switch
    {
        RegionKind.Paragraph or RegionKind.Blockquote or RegionKind.Caption or RegionKind.Standfirst => true,
        RegionKind.Heading => !article.Regions.Any(r => r.Number is not null && r.Span.Contains(region.Span)),
        _ => false,
    };

    private ReadingRow Row(Region region)
    {
        var voices = article.Voices.Where(v => region.Span.Contains(v.Content[0].Start)).ToList();
        var lettered = voices.Select((voice, place) => (Voice: voice, Letter: voices.Count > 1 ? LetterOf(place) : null)).ToList();
        return new(region.Kind, article.Year, region.Number, Marked(region.Span, lettered),
            [.. lettered.GroupBy(v => (v.Voice.Statement.SpeakerId, Called: v.Voice.CalledIn(article.Text), v.Voice.Statement.Heading))
                .Select(g => SpeakerNoteOf([.. g]))],
            [.. article.Passages.Where(p => IsNobodysSpeech(p) && region.Span.Contains(p.Span)).Select(NoteOf)],
            stated.In(region.Span), stated.PeopleIn(region.Span, voices.Select(v => v.Statement.SpeakerId).OfType<int>().ToHashSet()),
            [.. mentions.Where(m => region.Span.Contains(m.Span)).DistinctBy(m => m.TopicId)
                .Select(m => new TopicNote(m.Topic!.Slug, m.Topic.Name, wordings.Of(m.TopicId)))]);
    }

    private MarkedText Marked(Span region, IReadOnlyList<(Voice Voice, string? Letter)> voices)
    {
        var marks = new List<Mark>();
        marks.AddRange(headings.Where(m => region.Contains(m.Span) && region != m.Span));
        foreach (var (voice, letter) in voices)
            marks.AddRange(SpokenMarks.OfVoice(voice, article.Text, url, letter, identified: true));
        foreach (var mark in others)
        {
            if (mark.Span.Overlaps(region))
                marks.Add(mark);
        }
        return new(article.Text, region, marks);
    }

    private SpeakerNote SpeakerNoteOf(IReadOnlyList<(Voice Voice, string? Letter)> voices)
    {
        var notes = voices.Select(v => new VoiceNote(VoiceView.Of(v.Voice, article, url), v.Letter, OwnWordsOf(v.Voice))).ToList();
        var first = notes[0].Voice;
        var role = voices[0].Voice.Statement.SpeakerId is { } speaker ? roles[speaker].FirstOrDefault() : null;
        return new(first.Name, first.Slug, role, first.Heading, notes);
    }

    private List<PassageNote> OwnWordsOf(Voice voice) =>
        [.. article.Passages.Where(p => p.Statement == voice.Statement.Number && (p.Kind is PassageKind.Direct or PassageKind.Mixed))
            .Select(NoteOf)];

    // A term inside a report is the author's word about it, and no word of the speaker's.
    private static bool IsNobodysSpeech(Passage passage) =>
        passage.Kind is PassageKind.Term or PassageKind.Name or PassageKind.Scare || passage.Statement is null
            && passage.Kind != PassageKind.Block;

    private PassageNote NoteOf(Passage passage) => new(passage.Key, passage.Text,
        PlainWords.Of(passage.Kind) + PlainWords.Corrected([.. article.Corrections.Where(c => c.Passage == passage.Number)]),
        Keepable.Of(passage, article, url));

    // a … z, then aa, ab: a paragraph with more statements than letters is no reason to fail.
    private static string LetterOf(int place) =>
        (place >= 26 ? LetterOf(place / 26 - 1) : "") + (char)('a' + place % 26);
}
