using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class AttributionRuleTests
{
    [Theory]
    [InlineData(AttributionRule.QuotationBeforeItsCue, "quotation before its cue")]
    [InlineData(AttributionRule.ThatClauseBehindANoun, "that-clause behind a noun")]
    [InlineData(AttributionRule.QuotationWithinTheAuthorsSentence, "quotation within the author's sentence")]
    [InlineData(AttributionRule.AddedByACurator, "added by a curator")]
    public void a_rule_is_stored_by_its_name_in_words(AttributionRule rule, string name) => Assert.Equal(name, rule.Name());

    [Fact]
    public void every_rule_is_found_by_its_name() =>
        Assert.All(Enum.GetValues<AttributionRule>(), rule => Assert.Equal(rule, AttributionRules.Named(rule.Name())));

    [Fact]
    public void a_name_of_no_rule_is_refused_with_the_name() =>
        Assert.Equal("'tarot' is no attribution rule", Assert.Throws<InvalidDataException>(() => AttributionRules.Named("tarot")).Message);
}
