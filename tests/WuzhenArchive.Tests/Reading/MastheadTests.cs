using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>What stands above an article, and what may stand below it: title, standfirst, who signed, when it was published and changed.</summary>
public class MastheadTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers, who had waited for it.";
    private const string More = "Nobody had seen so much water in the harbour since the first of the dams was built in the old days.";
    private const string Body = $"\n\n{Prose}\n\n{More}\n\n{Prose} {More}";

    [Theory]
    [InlineData("Business\n\nShipyard Chiefs Praise The New Rules At The Fair\n\nPhoto by Karim Haddad", "", "Shipyard Chiefs Praise The New Rules At The Fair", "", null, null)]
    [InlineData("Home>Fair Updates\n\nShipyard Chiefs Praise The New Rules At The Fair\n\n2022-06-03", "", "Shipyard Chiefs Praise The New Rules At The Fair", "", "2022-06-03", null)]
    [InlineData("Home > News > Harbour\nShipyard Chiefs Praise The New Rules At The Fair\nJune 3, 2022", "", "Shipyard Chiefs Praise The New Rules At The Fair", "", "2022-06-03", null)]
    [InlineData("This article is more than 1 year old\n\nShipyard Chiefs Praise The New Rules At The Fair\n\n3 May 2021", "", "Shipyard Chiefs Praise The New Rules At The Fair", "", "2021-05-03", null)]
    [InlineData("Shipyard Chiefs Praise The New Rules At The Fair\n\nLake Herald\n\n3 May 2021", "", "Shipyard Chiefs Praise The New Rules At The Fair", "", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\n\nLake Herald\n\nMay 3, 2021", "", "Old Locks Never Sleep", "", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\nBy Anna Holm in Norrvik", "", "Old Locks Never Sleep", "Anna Holm", null, null)]
    [InlineData("Old Locks Never Sleep\nBy Anna Holm for the Lake Herald\n3 May 2021", "", "Old Locks Never Sleep", "Anna Holm", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\n\nBy Anna Holm with Otto Stahl", "", "Old Locks Never Sleep", "Anna Holm;Otto Stahl", null, null)]
    [InlineData("Old Locks Never Sleep\n\nStory by Anna Holm", "", "Old Locks Never Sleep", "Anna Holm", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy the Editorial Board\n\n3 May 2021", "", "Old Locks Never Sleep", "Editorial Board", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\n\nBy 李小明", "", "Old Locks Never Sleep", "李小明", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy Xinhua writers Anna Holm, Otto Stahl", "", "Old Locks Never Sleep", "Anna Holm;Otto Stahl", null, null)]
    [InlineData("Old Locks Never Sleep\n\n作者：李小明", "", "Old Locks Never Sleep", "李小明", null, null)]
    [InlineData("Old Locks Never Sleep\n\nReporter: Liu Zheng\n\n2022-06-03", "", "Old Locks Never Sleep", "Liu Zheng", "2022-06-03", null)]
    [InlineData("Old Locks Never Sleep\nElla Gloverman\nSunday 14 May 2022 08:50 GMT", "", "Old Locks Never Sleep", "Ella Gloverman", "2022-05-14", null)]
    [InlineData("Old Locks Never Sleep\n\nGovernor Otto Berg speaking at the lock. Photo: Karim Haddad\n\nby Ann Lee", "", "Old Locks Never Sleep", "Ann Lee", null, null)]
    [InlineData("Old Locks Never Sleep\n\nThe keepers of the lake have waited for new gates since the spring\n\nby Ann Lee\n\n3 May 2021", "", "Old Locks Never Sleep", "Ann Lee", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\n\n• The keepers have waited for new gates\n\n• The minister has no money for them\n\nby Ann Lee\n\n3 May 2021", "", "Old Locks Never Sleep", "Ann Lee", "2021-05-03", null)]
    [InlineData("From: Ann Lee <ann@lake.example>\nTo: list@lake.example\nDate: Mon, 3 May 2021 10:00:00 +0800\nSubject: Old Locks Never Sleep", "", "Old Locks Never Sleep", "Ann Lee", "2021-05-03", null)]
    [InlineData("Subject: Re: Old Locks Never Sleep\nFrom: ann@lake.example\nDate: Mon, 3 May 2021", "", "Old Locks Never Sleep", "", "2021-05-03", null)]
    [InlineData("From: Ann Lee <ann@lake.example>\nX-Note: the lock was opened in the morning by a few engineers, who had waited for it.\nSubject: Old Locks Never Sleep", "", "Old Locks Never Sleep", "Ann Lee", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy Anna Holm, Otto Stahl, and Petra Lund", "", "Old Locks Never Sleep", "Anna Holm;Otto Stahl;Petra Lund", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy Anna Holm and Otto Stahl in Norrvik", "", "Old Locks Never Sleep", "Anna Holm;Otto Stahl", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy Anna Holm, Senior Reporter", "", "Old Locks Never Sleep", "Anna Holm", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy Anna Holm, Senior Reporter, and Otto Stahl, Lake Editor", "", "Old Locks Never Sleep", "Anna Holm;Otto Stahl", null, null)]
    [InlineData("Old Locks Never Sleep\n\nBy Staff Writers\n\n3 May 2021", "", "Old Locks Never Sleep", "", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\n\nBy ANN LEE DEC. 16, 2015", "", "Old Locks Never Sleep", "Ann Lee", "2015-12-16", null)]
    [InlineData("Old Locks Never Sleep\n\n(China Daily) Updated: 2014-01-01 Published: 2015-12-16", "", "Old Locks Never Sleep", "", "2015-12-16", "2014-01-01")]
    [InlineData("Old Locks Never Sleep\n\n3/5/2021", "", "Old Locks Never Sleep", "", null, null)]
    [InlineData("Old Locks Never Sleep\n\n03.05.2021", "", "Old Locks Never Sleep", "", null, null)]
    [InlineData("Old Locks Never Sleep\n\n05-03-2021", "", "Old Locks Never Sleep", "", null, null)]
    [InlineData("Old Locks Never Sleep\n\n2021-13-45", "", "Old Locks Never Sleep", "", null, null)]
    [InlineData("Old Locks Never Sleep\n\nPosted by Zoe on November 24, 2014", "", "Old Locks Never Sleep", "Zoe", "2014-11-24", null)]
    [InlineData("Old Locks Never Sleep\n\nPosted by Ann Lee on November 24, 2014 in Harbour News", "", "Old Locks Never Sleep", "Ann Lee", "2014-11-24", null)]
    [InlineData("Old Locks Never Sleep\n\nUpdated 3 June 2022", "", "Old Locks Never Sleep", "", null, "2022-06-03")]
    [InlineData("Old Locks Never Sleep\n\nPublished 1 June 2022 | Updated 3 June 2022", "", "Old Locks Never Sleep", "", "2022-06-01", "2022-06-03")]
    [InlineData("Old Locks Never Sleep\n\nLast updated:\n3 June 2022", "", "Old Locks Never Sleep", "", null, "2022-06-03")]
    [InlineData("Old Locks Never Sleep\n\nPublished\n1 June 2022\nUpdated\n3 June 2022", "", "Old Locks Never Sleep", "", "2022-06-01", "2022-06-03")]
    [InlineData("Old Locks Never Sleep", "\n\n3 May 2021", "Old Locks Never Sleep", "", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep", "\n\nby Ann Lee\n\n3 May 2021", "Old Locks Never Sleep", "Ann Lee", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep\n\nby Ann Lee", "\n\n3 May 2021", "Old Locks Never Sleep", "Ann Lee", "2021-05-03", null)]
    [InlineData("Old Locks Never Sleep", "\n\n(Source: Lakewire, 2022-06-03)", "Old Locks Never Sleep", "", "2022-06-03", null)]
    [InlineData("Old Locks Never Sleep", "\n\nWritten by Ann Lee\n\nRead next\n\nA Whole Dam For A Song\n\n3 May 2020", "Old Locks Never Sleep", "Ann Lee", null, null)]
    [InlineData("2021-04-26 15:50:09\n\nOld Locks Never Sleep", "", "Old Locks Never Sleep", "", "2021-04-26", null)]
    [InlineData("Nov. 20, 2019 5:52 AM EST\n\nKeepers Face Questions About The Lock\n\nBy LISA BERG, MARY CLARE HOLM and ERIC STAHL\nLake Press", "", "Keepers Face Questions About The Lock", "Lisa Berg;Mary Clare Holm;Eric Stahl", "2019-11-20", null)]
    [InlineData("Old locks never sleep, say keepers\n\nAnna Holm\n\nLake correspondent\n\nWed 16 Dec 2015 10.30 GMT", "", "Old locks never sleep, say keepers", "Anna Holm", "2015-12-16", null)]
    [InlineData("Chris Berg - Nov 19, 2019, 8:15 pm CST", "", null, "Chris Berg", "2019-11-19", null)]
    [InlineData("Opinion\nOld Locks Never Sleep\nby Ann Lee\nMay 3, 2021\nThe lock is dry, the keepers are tired and no one will pay", "", "Old Locks Never Sleep", "Ann Lee", "2021-05-03", null)]
    [InlineData("WORLD NEWS\n\nOld Locks Never Sleep\n\nThe keepers waited in vain for the gates\nAnna Holm, Senior Reporter\n3 May 2021 | 10:05", "", "Old Locks Never Sleep", "Anna Holm", "2021-05-03", null)]
    public void a_masthead_gives_title_authors_and_dates(string head, string below, string? title, string authors, string? published, string? updated)
    {
        var masthead = Invented.Read(head + Body + below).Masthead;
        Assert.Equal((title, authors, published, updated), (masthead.Title, string.Join(';', masthead.Authors), masthead.Published, masthead.Updated));
    }

    [Theory]
    [InlineData("16/12/2015", "2015-12-16")]
    [InlineData("16.12.2015", "2015-12-16")]
    [InlineData("16-Dec-2015", "2015-12-16")]
    [InlineData("20151216", "2015-12-16")]
    [InlineData("December 16,2015", "2015-12-16")]
    [InlineData("2015年12月16日 星期三 10:05", "2015-12-16")]
    [InlineData("Source: Xinhua | 2015-12-16 21:05:31 | Editor: huaxia", "2015-12-16")]
    [InlineData("2015-12-16Source: Lakewire", "2015-12-16")]
    [InlineData("(People's Daily Online) 10:05, December 16, 2015", "2015-12-16")]
    [InlineData("Global Times | 2015-12-16", "2015-12-16")]
    [InlineData("Wed Dec 16 11:14:47 UTC 2015", "2015-12-16")]
    [InlineData("December 16th, 2015", "2015-12-16")]
    [InlineData("16th December 2015", "2015-12-16")]
    [InlineData("Wednesday, December 16, 2015 at 10:30 a.m. EST", "2015-12-16")]
    [InlineData("date 2015-12-16", "2015-12-16")]
    [InlineData("11:31 UTC+8, 2015-12-16 0", "2015-12-16")]
    [InlineData("2015-12-16 15:50:09", "2015-12-16")]
    [InlineData("2015/12/16 10:00", "2015-12-16")]
    [InlineData("2015.12.16", "2015-12-16")]
    [InlineData("PUBLISHED : Wednesday, 16 December, 2015, 10:01am", "2015-12-16")]
    [InlineData("Xinhua, December 16, 2015", "2015-12-16")]
    [InlineData("16 DECEMBER 2015 • 10:30AM", "2015-12-16")]
    [InlineData("12/16/15 at 4:00 PM EST", "2015-12-16")]
    [InlineData("Dec 16, 2015 · 5 min read", "2015-12-16")]
    [InlineData("Published 11:34 PM EST Dec 16, 2015", "2015-12-16")]
    [InlineData("2015-12-16T10:00:00+08:00", "2015-12-16")]
    [InlineData("Wed., Dec. 16, 2015 | Lake Herald", "2015-12-16")]
    [InlineData("Release Date: December 16, 2015", "2015-12-16")]
    [InlineData("For Immediate Release – December 16, 2015", "2015-12-16")]
    [InlineData("By Lakewire, Dec 16, 2015", "2015-12-16")]
    [InlineData("Lakeside (Lakewire) Dec 16, 2015", "2015-12-16")]
    [InlineData("Dec 16, 2015,10:30am EST", "2015-12-16")]
    [InlineData("16 Dec 2015 - 2:08PM", "2015-12-16")]
    [InlineData("Wed 16 Dec 2015 10.30 GMT", "2015-12-16")]
    [InlineData("10:05 (GMT+8) December 16, 2015", "2015-12-16")]
    [InlineData("发布时间：2015-12-16 来源：新华社", "2015-12-16")]
    [InlineData("(Xinhua) 16:05, December 16, 2015", "2015-12-16")]
    public void a_line_that_dates_the_article_may_say_more(string line, string published)
    {
        var reading = Invented.Read("Old Locks Never Sleep\n\n" + line + Body);
        Assert.Equal(("Old Locks Never Sleep", published), (reading.Masthead.Title, reading.Masthead.Published));
        Assert.Equal(3, reading.Regions.Count(r => r.Number is not null));
    }

    [Theory]
    [InlineData("Old Locks Never Sleep", "NORRVIK, June 1, 2022 – ", "2022-06-01")]
    [InlineData("Old Locks Never Sleep", "LAKESIDE, Norland, 1 June 2022 (Lakewire) — ", "2022-06-01")]
    [InlineData("Old Locks Never Sleep", "Lakeside, June 1, 2022: ", "2022-06-01")]
    [InlineData("Rivers Conference 2022 – Day Two", "NORRVIK, June 2 (Lakewire) -- ", "2022-06-02")]
    [InlineData("Rivers Dry Up by 2030", "NORRVIK, June 2 (Lakewire) -- ", null)]
    [InlineData("Old Locks Never Sleep", "NORRVIK, June 2 (Lakewire) -- ", null)]
    [InlineData("Old Locks Never Sleep", "Ann Lee (3 May 1950 – 1 June 2022) built it. ", null)]
    [InlineData("Old Locks Never Sleep", "On June 1, 2022, the lake was full. ", null)]
    public void the_dateline_of_an_agency_dates_the_article_when_the_masthead_does_not(string title, string dateline, string? published) =>
        Assert.Equal(published, Invented.Read($"{title}\n\n{dateline}{Prose}\n\n{More}").Masthead.Published);

    [Theory]
    [InlineData("The keepers of the lake have waited for new gates since the spring\n\nby Ann Lee")]
    [InlineData("by Ann Lee\n\nThe keepers of the lake have waited for new gates since the spring")]
    [InlineData("The keepers of the lake have waited for new gates since the spring\nby Ann Lee\n3 May 2021")]
    [InlineData("The keepers of the lake have waited for new gates since the spring")]
    public void a_standfirst_is_a_region_of_its_own(string head)
    {
        var reading = Invented.Read("Old Locks Never Sleep\n\n" + head + Body);
        var standfirst = Assert.Single(reading.Regions, r => r.Kind == WuzhenArchive.Text.RegionKind.Standfirst);
        Assert.Equal(("The keepers of the lake have waited for new gates since the spring", null), (standfirst.Span.Of(reading.Text), standfirst.Number));
        Assert.Equal(3, reading.Regions.Count(r => r.Number is not null));
    }

    [Fact]
    public void the_points_of_a_standfirst_are_one_each() =>
        Assert.Equal(["standfirst|• The keepers have waite", "standfirst|• The minister has no mo"],
            Invented.Regions("Old Locks Never Sleep\n\n• The keepers have waited\n• The minister has no money\n\nby Ann Lee" + Body).Where(r => r.StartsWith("standfirst", StringComparison.Ordinal)));

    [Fact]
    public void a_standfirst_does_not_run_into_the_body_across_a_line_break() =>
        Assert.Equal(["standfirst|The keepers waited in va", $"paragraph|{Prose[..24]}"],
            Invented.Regions($"Old Locks Never Sleep\nThe keepers waited in vain for gates and men since the spring\n{Prose} {More}\n{More}").Skip(1).Take(2));

    [Theory]
    [InlineData("Old Locks Never Sleep\n\nby Ann Lee", "\n\n3 May 2021")]
    [InlineData("Old Locks Never Sleep", "\n\nby Ann Lee")]
    [InlineData("Old Locks Never Sleep\n\n3 May 2021", "\n\nPosted by Ann Lee on May 4, 2021")]
    [InlineData("Old Locks Never Sleep", "\n\nRead next\n\nA Whole Dam For A Song\n\n3 May 2021\n\nI have never read anything so dull about any lock in my life, said nobody.")]
    public void a_signature_below_the_article_does_not_make_it_furniture(string head, string below) =>
        Assert.Equal(3, Invented.Read(head + Body + below).Regions.Count(r => r.Number is not null));

    [Theory]
    [InlineData("Old Locks Never Sleep\n\n3 May 2021")]
    [InlineData("Old Locks\n\nThe lock was open.\n\nLeave a reply\n\n" + Prose + "\n\n" + More + "\n\n" + Prose)]
    public void text_that_is_left_aside_is_a_finding(string text)
    {
        var reading = Invented.Read(text);
        var kept = reading.Regions.Where(r => r.Number is not null).Sum(r => r.Span.Length);
        Assert.Equal(kept * 2 < text.Length, reading.Findings.Any(f => f.Kind == FindingKind.TextLeftAside));
    }

    [Fact]
    public void an_article_that_is_read_has_no_such_finding() =>
        Assert.DoesNotContain(Invented.Read("Old Locks Never Sleep\n\nby Ann Lee" + Body).Findings, f => f.Kind == FindingKind.TextLeftAside);

    [Fact]
    public void a_date_of_change_alone_is_said_to_be_one() =>
        Assert.Contains(Invented.Read("Old Locks Never Sleep\n\nUpdated 3 June 2022" + Body).Findings, f => f.Message == "The text carries no date of publication, only one of a change: 2022-06-03.");
}
