using WuzhenArchive.Web.Drawing;

namespace WuzhenArchive.Tests.Web.Drawing;

public class GridTests
{
    [Fact]
    public void a_cell_stands_under_its_column_with_its_number_and_its_link()
    {
        var block = Assert.Single(Draw(2, new GridCell(0, 1, 3, "/there", "Lee: 3 statements")).Shapes.OfType<Block>());
        Assert.Equal(("3", "/there", 5), (block.Text, block.Href, block.Strength));
        Assert.Equal("71.2%", block.X.ToString());
        Assert.Equal("27.6%", block.Width.ToString());
    }

    [Fact]
    public void an_empty_cell_is_a_dot_in_the_picture_and_nought_in_the_table()
    {
        var picture = Draw(2, new GridCell(0, 1, 3, "/there", "Lee: 3 statements"));
        Assert.Single(picture.Shapes.OfType<Nothing>());
        Assert.Equal(["A topic", "0", "3"], Assert.Single(picture.Table.Rows).Select(e => e.Text));
        Assert.Equal([null, null, "/there"], picture.Table.Rows[0].Select(e => e.Href));
    }

    [Fact]
    public void many_columns_take_the_whole_width_under_their_label()
    {
        var picture = Draw(16, new GridCell(0, 0, 1, "#p1", "1 place"));
        Assert.Equal("0.25%", Assert.Single(picture.Shapes.OfType<Block>()).X.ToString());
        Assert.Contains(picture.Shapes.OfType<Writing>(), w => w is { Text: "A topic", Anchor: "start", X.Number: 0 });
    }

    [Fact]
    public void no_shape_leaves_the_picture()
    {
        var picture = Draw(5, new GridCell(0, 4, 1, "/a", "1"));
        Assert.All(picture.Shapes.OfType<Block>(), b => Assert.True(b.X.Number + b.Width.Number <= 100 && b.Y + b.Height <= picture.Height));
        Assert.All(picture.Shapes.OfType<Writing>(), w => Assert.InRange(w.Y, 0, picture.Height));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 9, 1)]
    [InlineData(5, 9, 3)]
    [InlineData(9, 9, 5)]
    [InlineData(3, 0, 5)]
    public void strength_is_how_much_of_the_most_a_count_is(int count, int most, int expected) => Assert.Equal(expected, Lengths.Strength(count, most));

    [Fact]
    public void a_label_is_broken_between_words() =>
        Assert.Equal(["International law", "and norms"], LabelLines.Of("International law and norms", 17));

    private static Picture Draw(int columns, GridCell cell) => new Grid("grid", "Says.", "Topic", [GridHead.Of("A topic")],
        [.. Enumerable.Range(1, columns).Select(c => GridHead.Of($"{c}"))], [cell]).Draw();
}
