using FsCheck;
using FsCheck.Fluent;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

public class ExcerptCutterTests
{
    private static readonly string Filling = string.Concat(Enumerable.Repeat("the water of the lake was still and ", 20));

    [Fact]
    public void a_long_paragraph_is_cut_at_words_where_most_that_was_sought_stands_together()
    {
        var excerpt = Cut($"A lantern. {Filling}lantern and bridge {Filling}bridge.", "lantern bridge");

        Assert.Equal(["lantern", "bridge"], excerpt.Pieces.Where(p => p.Marked).Select(p => p.Text));
        Assert.True(excerpt.CutBefore && excerpt.CutAfter);
        Assert.Contains(" " + excerpt.Text + " ", " " + Filling + "lantern and bridge " + Filling);
    }

    [Fact]
    public void a_short_paragraph_is_shown_whole() => Assert.False(Cut("One lantern.", "lantern") is { CutBefore: true } or { CutAfter: true });

    [Fact]
    public void an_excerpt_never_leaves_its_paragraph_or_splits_a_character() =>
        Prop.ForAll(Gen.Elements("lantern ", "𠮷", "网", "word, ", "\n", "“x” ").ListOf(400).Select(string.Concat).ToArbitrary(), text =>
        {
            var bounds = new Span(Math.Min(2, text.Length), Math.Max(0, text.Length - 2));
            if (bounds.Length == 0 || char.IsLowSurrogate(text[bounds.Start]))
                return true;
            var excerpt = ExcerptCutter.Cut(text, bounds, bounds, HitMarks.Find(text, bounds, SearchQuery.Parse("lantern 网")));
            return bounds.Contains(excerpt.Span) && excerpt.Text == excerpt.Span.Of(text) && string.Concat(excerpt.Pieces.Select(p => p.Text)) == excerpt.Text
                && !char.IsLowSurrogate(excerpt.Text.FirstOrDefault()) && !char.IsHighSurrogate(excerpt.Text.LastOrDefault());
        }).QuickCheckThrowOnFailure();

    private static Excerpt Cut(string text, string typed)
    {
        var bounds = new Span(0, text.Length);
        return ExcerptCutter.Cut(text, bounds, bounds, HitMarks.Find(text, bounds, SearchQuery.Parse(typed)));
    }
}
