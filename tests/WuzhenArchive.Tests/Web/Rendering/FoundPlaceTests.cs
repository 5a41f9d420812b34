using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Tests.Web.Rendering;

public class FoundPlaceTests
{
    [Fact]
    public void two_hits_of_one_excerpt_are_one_place_with_both_marks_and_their_own_words()
    {
        var place = Assert.Single(FoundPlace.Of([Term("q1", new(0, 4)), Term("q2", new(9, 4))], new Dictionary<string, Keepable> { ["q1"] = Kept("“dock”"), ["q2"] = Kept("“quay”") }));
        Assert.Equal([new Span(0, 4), new Span(9, 4)], place.Excerpt.Marks);
        Assert.Equal(["“dock”", "“quay”"], place.Voices.Select(v => v.Words));
        Assert.All(place.Voices, v => Assert.Null(v.Who));
    }

    [Fact]
    public void speech_of_nobody_known_is_unattributed()
    {
        var hit = Term("s1", new(0, 4)) with { Unit = SearchUnit.Statement, Voice = SearchVoice.Reported };
        Assert.Equal("Unattributed", Assert.Single(FoundPlace.Of([hit], new Dictionary<string, Keepable>()))!.Voices[0].Who);
    }

    private static Keepable Kept(string words) => new("/passages/q", words, false, "a term, not speech", null, null, "A Harbour", "/articles/harbour#p1", 1, 2015, "in an article on 2015");

    private static SearchHit Term(string key, Span mark) => new(SearchUnit.Passage, SearchVoice.Term, key, "harbour", "A Harbour", new(2015, YearBasis.ArticleOn, null), 1, null, null, null,
        new Excerpt("dock and quay", new(0, 13), [mark], false, false));
}
