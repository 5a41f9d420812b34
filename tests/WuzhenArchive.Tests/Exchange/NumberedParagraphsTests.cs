using WuzhenArchive.Exchange;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Exchange;

public class NumberedParagraphsTests
{
    [Fact]
    public void a_place_is_found_in_the_paragraph_that_holds_it_and_in_no_heading()
    {
        var paragraphs = new NumberedParagraphs(
        [
            new(RegionKind.Paragraph, new(30, 10), 2),
            new(RegionKind.Heading, new(20, 5), null),
            new(RegionKind.Paragraph, new(0, 10), 1),
        ]);

        List<int> places = [0, 9, 10, 22, 30, 39, 40];
        Assert.Equal([1, 1, null, null, 2, 2, null], places.Select(paragraphs.At));
    }
}
