using System.Xml.Linq;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Tests.Web.Rendering;

public class MarkedTextTests
{
    [Fact]
    public void text_without_marks_is_written_encoded() =>
        Assert.Equal("a &lt;b&gt; &amp; c", Write("a <b> & c"));

    [Fact]
    public void only_the_region_is_written_and_marks_are_clipped_to_it() =>
        Assert.Equal("<i>bc</i>d", new MarkedText("abcde", new(1, 3), [new(new(0, 3), "i")]).ToString());

    [Fact]
    public void a_mark_outside_the_region_leaves_nothing() =>
        Assert.Equal("de", new MarkedText("abcde", new(3, 2), [new(new(0, 3), "i")]).ToString());

    [Fact]
    public void nested_marks_nest() =>
        Assert.Equal("a<b>b<i>c</i>d</b>e", Write("abcde", ("i", 2, 1), ("b", 1, 3)));

    [Fact]
    public void touching_marks_do_not_nest() =>
        Assert.Equal("<b>ab</b><i>cd</i>", Write("abcd", ("b", 0, 2), ("i", 2, 2)));

    [Fact]
    public void of_crossing_marks_the_later_is_split() =>
        Assert.Equal("<b>a<i>bc</i></b><i>d</i>e", Write("abcde", ("b", 0, 3), ("i", 1, 3)));

    [Fact]
    public void three_crossing_marks_stay_well_formed() =>
        Assert.Equal("<b>a<i>b<u>c</u></i></b><u><i>d</i>e</u>", Write("abcde", ("b", 0, 3), ("i", 1, 3), ("u", 2, 3)));

    [Fact]
    public void of_two_marks_of_one_place_the_earlier_is_the_outer() =>
        Assert.Equal("<b><i>ab</i></b>", Write("ab", ("b", 0, 2), ("i", 0, 2)));

    [Fact]
    public void marks_that_start_together_put_the_longer_outside() =>
        Assert.Equal("<b><i>a</i>b</b>", Write("ab", ("i", 0, 1), ("b", 0, 2)));

    [Fact]
    public void an_empty_mark_is_not_written() => Assert.Equal("ab", Write("ab", ("b", 1, 0)));

    [Fact]
    public void a_mark_never_cuts_a_surrogate_pair()
    {
        var html = Write("a😀b", ("i", 2, 2));
        Assert.Equal("a<i>&#x1F600;b</i>", html);
    }

    [Fact]
    public void a_lone_surrogate_is_written_as_a_replacement() => Assert.Equal("a<i>&#xFFFD;</i>", Write("a\ud83d", ("i", 1, 1)));

    [Fact]
    public void markup_in_marked_words_and_attributes_is_encoded()
    {
        var mark = new Mark(new(0, 3), "span", "say") { Title = "\"><script>", Href = "/a?b=1&c=2" };
        Assert.Equal("<a class=\"say\" href=\"/a?b=1&amp;c=2\" title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;</a>", new MarkedText("<b>", new(0, 3), [mark]).ToString());
    }

    [Fact]
    public void a_link_inside_a_link_becomes_plain_words()
    {
        Mark[] marks = [new(new(0, 3), "span") { Href = "/outer" }, new(new(1, 1), "span") { Href = "/inner" }];
        Assert.Equal("<a href=\"/outer\">a<span>b</span>c</a>", new MarkedText("abc", new(0, 3), marks).ToString());
    }

    [Fact]
    public void the_pieces_of_a_split_mark_share_one_id()
    {
        Mark[] marks = [new(new(0, 2), "b"), new(new(1, 2), "span") { Id = "s-1", Letter = "a" }];
        Assert.Equal("<b>a<span id=\"s-1\" data-letter=\"a\">b</span></b><span>c</span>", new MarkedText("abc", new(0, 3), marks).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void any_marks_give_balanced_html_that_keeps_the_text(int seed)
    {
        var chance = new Random(seed);
        const string text = "one <two> & “three” four";
        for (var round = 0; round < 300; round++)
        {
            var marks = Enumerable.Range(0, 6).Select(_ => chance.Next(text.Length))
                .Select(start => new Mark(new(start, chance.Next(text.Length - start + 1)), chance.Next(2) == 0 ? "b" : "i"));
            var html = new MarkedText(text, new(0, text.Length), marks).ToString();
            Assert.Equal(text, XElement.Parse($"<p>{html}</p>", LoadOptions.PreserveWhitespace).Value);
        }
    }

    private static string Write(string text, params (string Element, int Start, int Length)[] marks) =>
        new MarkedText(text, new(0, text.Length), marks.Select(m => new Mark(new Span(m.Start, m.Length), m.Element))).ToString();
}
