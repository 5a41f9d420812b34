using Microsoft.AspNetCore.Html;
using WuzhenArchive.Comparison;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>One region of the article and the notes beside it.</summary>
/// <param name="Year">Of the conference the article is about.</param>
/// <param name="Stated">Facts of the conferences, by year.</param>
/// <param name="People">Introduced with a role.</param>
/// <param name="Number">Null for the standfirst, captions, and headings on lines of their own.</param>
internal sealed record ReadingRow(
    RegionKind Kind, int? Year, int? Number, IHtmlContent Text, IReadOnlyList<SpeakerNote> Speakers, IReadOnlyList<PassageNote> Passages,
    IReadOnlyList<IGrouping<int, string>> Stated, IReadOnlyList<PersonNote> People, IReadOnlyList<TopicNote> Topics)
{
    public bool HasNotes => Speakers.Count + Passages.Count + Stated.Count + People.Count + Topics.Count > 0;
}

/// <summary>What one speaker says in the paragraph.</summary>
/// <param name="Role">As the article prints it.</param>
internal sealed record SpeakerNote(string Name, string? Slug, string? Role, string? Heading, IReadOnlyList<VoiceNote> Voices)
{
    /// <summary>Where all of it was said; null where each must tell for itself.</summary>
    public Setting? Setting => Voices.All(v => v.Voice.Setting == Voices[0].Voice.Setting) ? Voices[0].Voice.Setting : null;
}

/// <param name="Letter">Ties the note to the marked words; null when the paragraph has one statement only.</param>
/// <param name="OwnWords">The quoted words inside a report: only these are the speaker's.</param>
internal sealed record VoiceNote(VoiceView Voice, string? Letter, IReadOnlyList<PassageNote> OwnWords);

/// <param name="Text">With its quotation marks, as printed.</param>
internal sealed record PassageNote(string Key, string Text, string How, Keepable Keep);

/// <param name="Elsewhere">The topic's main wordings by year; the article's own year is among them.</param>
internal sealed record TopicNote(string Slug, string Name, IReadOnlyList<YearWordings> Elsewhere);
