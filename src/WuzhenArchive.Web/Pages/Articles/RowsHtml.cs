using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>
/// Writes the rows of the reading page, each a region and the notes beside it, in one pass. An article has hundreds of small pieces: a view
/// for each of them took most of the time of the page.
/// </summary>
internal sealed class RowsHtml(IReadOnlyList<ReadingRow> rows, IUrlHelper url) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var row in rows)
        {
            var number = row.Number?.ToString(CultureInfo.InvariantCulture);
            writer.Write(number is null ? "<div class=\"row\">" : $"<div class=\"row\" id=\"p{number}\"><a class=\"n\" href=\"#p{number}\" aria-label=\"Paragraph {number}\">{number}</a>");
            var (start, end) = TagsOf(row.Kind);
            writer.Write(start);
            row.Text.WriteTo(writer, encoder);
            writer.Write(end);
            if (row.HasNotes)
                Notes(row, writer, encoder);
            writer.Write("</div>\n");
        }
    }

    private static (string Start, string End) TagsOf(RegionKind kind) => kind switch
    {
        RegionKind.Blockquote => ("<blockquote><p>", "</p></blockquote>"),
        RegionKind.Caption => ("<p class=\"caption\"><span class=\"label\">Caption</span> ", "</p>"),
        RegionKind.Standfirst => ("<p class=\"standfirst\">", "</p>"),
        RegionKind.Heading => ("<h2 class=\"heading\">", "</h2>"),
        _ => ("<p>", "</p>"),
    };

    private void Notes(ReadingRow row, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<div class=\"notes\" role=\"group\" aria-label=\"Notes to ");
        writer.Write(row.Number is { } number ? $"paragraph {number.ToString(CultureInfo.InvariantCulture)}" : "the caption");
        writer.Write("\">");
        foreach (var speaker in row.Speakers)
            Note(speaker, row.Year, writer, encoder);
        if (row.Passages.Count > 0)
            Note(row.Passages, writer, encoder);
        if (row.Stated.Count + row.People.Count > 0)
            Stated(row, writer, encoder);
        if (row.Topics.Count > 0)
            Note(row.Topics, writer, encoder);
        writer.Write("</div>");
    }

    private void Note(SpeakerNote speaker, int? year, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<div class=\"note\">");
        if (speaker.Slug is { } slug)
            writer.WriteLink(encoder, "<a class=\"who\" href=\"", url.Speaker(slug), speaker.Name);
        else
            Element(writer, encoder, "<span class=\"who\">", speaker.Name, "</span>");
        if (speaker.Role is { } role)
            Element(writer, encoder, " <span class=\"role\">", role, "</span>");
        if (speaker.Setting is { } setting)
            Where(setting, year, writer, encoder);
        writer.Write("<ul>");
        foreach (var voice in speaker.Voices)
            Item(voice, speaker.Setting is null, year, writer, encoder);
        writer.Write("</ul>");
        if (speaker.Heading is { } heading)
            Element(writer, encoder, "<span class=\"else\">Under the heading <i>", heading, "</i></span>");
        writer.Write("</div>");
    }

    private void Item(VoiceNote note, bool saysWhere, int? year, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<li>");
        if (note.Letter is { } letter)
            Element(writer, encoder, "<b class=\"letter\">", letter, "</b> ");
        writer.WriteLink(encoder, "<a class=\"how\" href=\"", url.Statement(note.Voice.Key), note.Voice.How);
        if (note.Voice.Cue is { } cue)
            Element(writer, encoder, ", <i class=\"cue\">", cue, "</i>");
        if (saysWhere)
            Where(note.Voice.Setting, year, writer, encoder);
        foreach (var words in note.OwnWords)
        {
            writer.Write(' ');
            writer.WriteLink(encoder, "<a class=\"own\" href=\"", url.Passage(words.Key), words.Text);
        }
        Keep(note.Voice.Keep, writer, encoder);
        writer.Write("</li>");
    }

    private void Note(IReadOnlyList<PassageNote> passages, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul class=\"note\">");
        foreach (var passage in passages)
        {
            writer.WriteLink(encoder, "<li><a class=\"own\" href=\"", url.Passage(passage.Key), passage.Text);
            Element(writer, encoder, " ", passage.How, "");
            Keep(passage.Keep, writer, encoder);
            writer.Write("</li>");
        }
        writer.Write("</ul>");
    }

    private void Stated(ReadingRow row, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul class=\"note states\">");
        foreach (var year in row.Stated)
        {
            writer.Write("<li");
            writer.WriteYear(year.Key);
            writer.WriteLink(encoder, ">On the <a class=\"year\" href=\"", url.Conference(year.Key) + "#facts", year.Key.ToString(CultureInfo.InvariantCulture));
            Element(writer, encoder, " conference: ", string.Join(" · ", year), "</li>");
        }
        foreach (var person in row.People)
        {
            writer.WriteLink(encoder, "<li><a class=\"person\" href=\"", url.Speaker(person.Slug), person.Name);
            Element(writer, encoder, ", ", person.Role, "</li>");
        }
        writer.Write("</ul>");
    }

    private void Note(IReadOnlyList<TopicNote> topics, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul class=\"note topics\">");
        foreach (var topic in topics)
        {
            writer.WriteLink(encoder, "<li><a class=\"chip\" href=\"", url.Topic(topic.Slug), topic.Name);
            foreach (var year in topic.Elsewhere)
            {
                writer.Write(" <span class=\"else\"");
                writer.WriteYear(year.Key);
                writer.Write($"><b class=\"year\">{year.Key.ToString(CultureInfo.InvariantCulture)}</b> ");
                foreach (var use in year)
                    writer.WriteLink(encoder, "<a class=\"wording\" href=\"", url.Article(use.Article, use.Paragraph), use.Text);
                writer.Write("</span>");
            }
            writer.Write("</li>");
        }
        writer.Write("</ul>");
    }

    private static void Where(Setting setting, int? year, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write(' ');
        new SettingHtml(setting, setting.InWordsBeside(year)).WriteTo(writer, encoder);
    }

    private static void Keep(Keepable keep, TextWriter writer, HtmlEncoder encoder)
    {
        Element(writer, encoder, " <button type=\"button\" class=\"keep scripted\" value=\"", keep.ToJson(), "\"");
        Element(writer, encoder, " aria-label=\"", keep.Label(), "\" aria-pressed=\"false\">Keep</button>");
    }

    private static void Element(TextWriter writer, HtmlEncoder encoder, string start, string words, string end)
    {
        writer.Write(start);
        encoder.Encode(writer, words);
        writer.Write(end);
    }
}
