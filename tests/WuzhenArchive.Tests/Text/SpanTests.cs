using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class SpanTests
{
    [Fact]
    public void a_span_cuts_its_characters_end_exclusive() => Assert.Equal("bc", new Span(1, 2).Of("abcd"));

    [Fact]
    public void a_container_sorts_before_what_it_contains() =>
        Assert.Equal([new Span(1, 5), new Span(1, 2), new Span(3, 1)], new[] { new Span(3, 1), new Span(1, 2), new Span(1, 5) }.Order());

    [Fact]
    public void spans_that_only_touch_do_not_overlap() => Assert.False(new Span(0, 2).Overlaps(new Span(2, 2)));
}
