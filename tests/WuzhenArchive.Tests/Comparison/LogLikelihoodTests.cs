using WuzhenArchive.Comparison;

namespace WuzhenArchive.Tests.Comparison;

public class LogLikelihoodTests
{
    // 2 × (20 ln(20/15) + 10 ln(10/15)), by hand.
    [Fact]
    public void it_is_twice_the_sum_of_each_count_times_the_logarithm_of_count_by_expectation() =>
        Assert.Equal(3.398, LogLikelihood.Of(20, 10, 1000, 1000), 3);

    [Fact]
    public void a_word_as_common_in_both_has_nothing_to_tell() => Assert.Equal(0, LogLikelihood.Of(10, 30, 1000, 3000), 9);

    [Fact]
    public void a_count_of_nought_adds_nothing() => Assert.Equal(2 * 8 * Math.Log(2), LogLikelihood.Of(8, 0, 500, 500), 9);

    [Fact]
    public void it_does_not_matter_which_side_is_asked() => Assert.Equal(LogLikelihood.Of(7, 2, 800, 900), LogLikelihood.Of(2, 7, 900, 800), 9);
}
