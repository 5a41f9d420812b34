using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Drawing;

namespace WuzhenArchive.Tests.Web.Drawing;

/// <summary>A picture says what it has no room for, and shows who is silent.</summary>
public class LeftOutTests
{
    private static readonly UrlHelper Url = new(new ActionContext(new DefaultHttpContext(), new RouteData(), new ActionDescriptor()));

    [Fact]
    public void the_speakers_and_topics_that_have_no_column_and_row_are_counted()
    {
        var counts = Enumerable.Range(1, 8).SelectMany(s => Enumerable.Range(1, 11).Select(t => new SpeakerTopic($"s{s}", $"Speaker {s}", $"t{t}", $"Topic {t}", 2015, 20 - s))).ToList();
        Assert.EndsWith("A dot: none. 2 speakers whose numbers add up to no more are left out. 1 topic whose numbers add up to no more is left out.", WhoOnWhat.BySpeaker(counts, [2015], Url)!.Says);
        Assert.EndsWith("A dot: none.", WhoOnWhat.BySpeaker([counts[0]], [2015], Url)!.Says);
    }

    [Fact]
    public void a_topic_of_a_speaker_without_a_column_is_shown_or_told()
    {
        var shown = Enumerable.Range(1, 6).Select(s => new SpeakerTopic($"s{s}", $"Speaker {s}", "trust", "Trust", 2015, 9)).ToList();
        var quiet = Enumerable.Range(1, 10).Select(t => new SpeakerTopic("quiet", "Quiet Speaker", $"t{t}", $"Topic {t}", 2015, 1)).ToList();
        Assert.Equal(["Trust", "Topic 1"], WhoOnWhat.BySpeaker([.. shown, quiet[0]], [2015], Url)!.Table.Rows.Select(r => r[0].Text));
        Assert.EndsWith(" 1 topic whose numbers add up to no more is left out.", WhoOnWhat.BySpeaker([.. shown.Select(c => c with { Statements = 10 }), .. quiet], [2015], Url)!.Says);
    }

    [Fact]
    public void a_year_that_uses_no_wording_has_dots_and_noughts()
    {
        var place = new WordingPlace(1, "trust", "harbour", 1, 2, new(0, 5), Setting.Unknown);
        var use = new WordingUse(1, "trust", "Trust", 2015, "trust", 3, place) { Settings = [], Last = place, New = null };
        var picture = TermsByYear.OfTopic("Trust", [new(2015, [use], [], 0)], [2015, 2016], Url)!;
        Assert.Single(picture.Shapes.OfType<Nothing>());
        Assert.Equal(["trust", "3", "0"], Assert.Single(picture.Table.Rows).Select(e => e.Text));
    }

    [Fact]
    public void the_table_of_the_timeline_tells_how_many_articles_are_not_drawn()
    {
        var year = new ComparedYear(new Conference { Year = 2015 }, 3);
        var articles = new[] { new ArticleLine("harbour", "A Harbour of Rules", 2015, [], null, null, 4, 0) }.ToLookup(_ => 2015);
        Assert.Equal(["A Harbour of Rules", "and 2 more"], Timeline.Of([year], articles, Url).Table.Rows.Select(r => r[1].Text));
    }
}
