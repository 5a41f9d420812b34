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
        var html = new HtmlWriter(writer, encoder);
        foreach (var row in rows)
        {
            if (row.Number?.ToString(CultureInfo.InvariantCulture) is { } number)
            {
                html.Write("<div class=\"row\" id=\"p").Write(number).Write("\"><a class=\"n\" href=\"#p").Write(number)
                    .Write("\" aria-label=\"Paragraph ").Write(number).Write("\">").Write(number).Write("</a>");
            }
            else
            {
                html.Write("<div class=\"row\">");
            }
            var (start, end) = TagsOf(row.Kind);
            html.Write(start).Content(row.Text).Write(end);
            if (row.HasNotes)
                Notes(row, html);
            html.Write("</div>\n");
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

    private void Notes(ReadingRow row, HtmlWriter html)
    {
        html.Write("<div class=\"notes\" role=\"group\" aria-label=\"Notes to ");
        if (row.Number is { } number)
            html.Write("paragraph ").Write(number.ToString(CultureInfo.InvariantCulture));
        else
            html.Write("the caption");
        html.Write("\">");
        foreach (var speaker in row.Speakers)
            Note(speaker, row.Year, html);
        if (row.Passages.Count > 0)
            Note(row.Passages, html);
        if (row.Stated.Count + row.People.Count > 0)
            Stated(row, html);
        if (row.Topics.Count > 0)
            Note(row.Topics, row.Year, html);
        html.Write("</div>");
    }

    private void Note(SpeakerNote speaker, int? year, HtmlWriter html)
    {
        html.Write("<div class=\"note\">");
        if (speaker.Slug is { } slug)
            html.Link("who", url.Speaker(slug), speaker.Name);
        else
            html.Write("<span class=\"who\">").Text(speaker.Name).Write("</span>");
        if (speaker.Role is { } role)
            html.Write(" <span class=\"role\">").Text(role).Write("</span>");
        if (speaker.Setting is { } setting)
            Where(setting, year, html);
        html.Write("<ul>");
        foreach (var voice in speaker.Voices)
            Item(voice, speaker.Setting is null, year, html);
        html.Write("</ul>");
        if (speaker.Heading is { } heading)
            html.Write("<span class=\"else\">Under the heading <i>").Text(heading).Write("</i></span>");
        html.Write("</div>");
    }

    private void Item(VoiceNote note, bool saysWhere, int? year, HtmlWriter html)
    {
        html.Write("<li>");
        if (note.Letter is { } letter)
            html.Write("<b class=\"letter\">").Write(letter).Write("</b> ");
        html.Link("how", url.Statement(note.Voice.Key), note.Voice.How);
        if (note.Voice.Cue is { } cue)
            html.Write(", <i class=\"cue\">").Text(cue).Write("</i>");
        if (saysWhere)
            Where(note.Voice.Setting, year, html);
        foreach (var words in note.OwnWords)
            html.Write(" ").Link("own", url.Passage(words.Key), words.Text);
        Keep(note.Voice.Keep, html);
        html.Write("</li>");
    }

    private void Note(IReadOnlyList<PassageNote> passages, HtmlWriter html)
    {
        html.Write("<ul class=\"note\">");
        foreach (var passage in passages)
        {
            html.Write("<li>").Link("own", url.Passage(passage.Key), passage.Text).Write(" ").Text(passage.How);
            Keep(passage.Keep, html);
            html.Write("</li>");
        }
        html.Write("</ul>");
    }

    private void Stated(ReadingRow row, HtmlWriter html)
    {
        html.Write("<ul class=\"note states\">");
        foreach (var year in row.Stated)
        {
            html.Write("<li").Year(year.Key).Write(">On the ")
                .Link("year", url.Conference(year.Key) + "#facts", year.Key.ToString(CultureInfo.InvariantCulture))
                .Write(" conference: ").Text(string.Join(" · ", year)).Write("</li>");
        }
        foreach (var person in row.People)
            html.Write("<li>").Link("person", url.Speaker(person.Slug), person.Name).Write(", ").Text(person.Role).Write("</li>");
        html.Write("</ul>");
    }

    private void Note(IReadOnlyList<TopicNote> topics, int? articleYear, HtmlWriter html)
    {
        html.Write("<ul class=\"note topics\">");
        foreach (var topic in topics)
        {
            html.Write("<li>").Link("chip", url.Topic(topic.Slug), topic.Name);
            foreach (var (year, uses) in topic.Elsewhere)
            {
                if (year == articleYear)
                    continue;
                html.Write(" <span class=\"else\"").Year(year).Write("><b class=\"year\">")
                    .Write(year.ToString(CultureInfo.InvariantCulture)).Write("</b> ");
                foreach (var use in uses)
                    html.Link("wording", url.Article(use.Article, use.Paragraph), use.Text);
                html.Write("</span>");
            }
            html.Write("</li>");
        }
        html.Write("</ul>");
    }

    private static void Where(Setting setting, int? year, HtmlWriter html) =>
        html.Write(" ").Content(new SettingHtml(setting, setting.InWordsBeside(year)));

    private static void Keep(Keepable keep, HtmlWriter html) => html.Write(" <button type=\"button\" class=\"keep scripted\"")
        .Attribute("value", keep.ToJson()).Attribute("aria-label", keep.Label()).Write(" aria-pressed=\"false\">Keep</button>");
}
