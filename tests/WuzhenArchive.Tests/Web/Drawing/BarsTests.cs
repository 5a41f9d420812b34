using WuzhenArchive.Web.Drawing;

namespace WuzhenArchive.Tests.Web.Drawing;

public class BarsTests
{
    [Fact]
    public void bars_begin_at_nought_and_are_as_long_as_their_figures()
    {
        var bars = Bars.Draw("b", "Says.", [Of(2030, 500), Of(2031, 2000)], new([], [])).Shapes.OfType<Block>().ToList();
        Assert.Equal(["0%", "0%"], bars.Select(b => b.X.ToString()));
        Assert.Equal(["25%", "100%"], bars.Select(b => b.Width.ToString()));
    }

    [Fact]
    public void figures_of_nought_make_no_bar_and_no_error() =>
        Assert.Equal("0%", Assert.Single(Bars.Draw("b", "Says.", [Of(2030, 0)], new([], [])).Shapes.OfType<Block>()).Width.ToString());

    private static Bar Of(int year, int value) => new($"{year}", value, $"{value}", "/there", $"{value} came", year);
}
