using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading.Formats;

/// <summary>An article that a page hides until a dialog is closed or a script has run is read; what is hidden for good is not.</summary>
public class HiddenTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers, who had waited for it.";
    private const string More = "Nobody had seen so much water in the harbour since the first of the dams was built in the old days.";
    private const string Article = $"<h1>Old Locks Never Sleep</h1><p>{Prose}</p><p>{More}</p><p>{Prose}</p>";
    private const string Consent = "<p>We and our many partners store things on your device and read them there, if you let us, for as long as you live and longer.</p><p>You can say no on the next page, where every partner has a switch of its own.</p>";

    [Theory]
    [InlineData($"<div role=dialog>{Consent}</div><article aria-hidden=true>{Article}</article>")]
    [InlineData($"<div class='consent-layer'>{Consent}</div><div id=page aria-hidden=true><main>{Article}</main></div>")]
    [InlineData($"<dialog open>{Consent}</dialog><div class='page modal-open' aria-hidden=true><article>{Article}</article></div>")]
    [InlineData($"<div style='visibility: hidden'>{Article}</div>")]
    [InlineData($"<div id=app style='display:none !important'><div><article>{Article}</article></div></div><p>Loading the page, please wait a moment.</p>")]
    [InlineData($"<main hidden><article style='visibility:hidden'>{Article}</article></main>")]
    [InlineData($"<p>{Prose}</p><article style='display:none'>{Article}<p>{More}</p><p>{More}</p></article>")]
    public void an_article_that_waits_for_a_script_is_read(string body)
    {
        var reading = Formatted.Read("a.html", $"<body>{body}</body>");
        var paragraphs = reading.Regions.Where(r => r.Number is not null).Select(r => r.Span.Of(reading.Text)).ToList();
        Assert.Contains(More, paragraphs);
        Assert.Contains(Prose, paragraphs);
        Assert.DoesNotContain(paragraphs, p => p.StartsWith("We and our", StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Findings, f => f.Kind == FindingKind.TextLeftAside);
    }

    [Theory]
    [InlineData("<div style='display:none'><p>hidden words of a menu that is long enough to be taken for prose by its length.</p></div>")]
    [InlineData("<div class=newsletter hidden><p>hidden words that ask for an address, again and again, on every page of this paper, in many lines. They go on and on, for nobody reads them, and they never end. They ask for it once more, in case somebody has not understood them yet. And then they ask again, and thank everybody for it.</p></div>")]
    [InlineData($"<div style='visibility:hidden'><p>hidden words. {Prose} {More}</p><p>{Prose}</p><p>{More}</p></div>")]
    [InlineData("<nav aria-hidden=true><p>hidden words of a menu that is long enough to be taken for prose by its length.</p></nav>")]
    public void what_is_hidden_for_good_stays_out(string hidden) =>
        Assert.DoesNotContain("hidden words", Formatted.Read("a.html", $"<body><article>{Article}</article>{hidden}</body>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData($"<main>{Prose}<div>{Prose}</div>{More}<div>{Prose}</div><div>{Prose}</div></main>", 5)]
    [InlineData($"<main><div><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p></div>{More}</main>", 6)]
    [InlineData($"<article><h1>Old Locks</h1>{More}<br><br>{Prose}<div><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p></div></article>", 10)]
    [InlineData($"<div id=c><div><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p></div>{More}</div>", 5)]
    public void loose_text_beside_blocks_is_read(string body, int paragraphs)
    {
        var reading = Formatted.Read("a.html", $"<body>{body}</body>");
        Assert.Equal(paragraphs, reading.Regions.Count(r => r.Number is not null));
        Assert.Contains(reading.Regions, r => r.Number is not null && r.Span.Of(reading.Text) == More);
    }
}
