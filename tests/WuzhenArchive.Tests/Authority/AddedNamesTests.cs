using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Authority;

public sealed class AddedNamesTests
{
    private static readonly SpeakerEntry Lee = new("Ann Lee", SpeakerKind.Person, ["Governor Lee"]);
    private static readonly SpeakerEntry Works = new("Harbour Works", SpeakerKind.Body, []);

    [Theory]
    [InlineData("Nan Lindt", "The lock was dry, said Nan Lindt.", true)]
    [InlineData("Nan Lindt", "Mr.Lindt said so.", true)]
    [InlineData("Nan Lindt", "LINDT’S lock", true)]
    [InlineData("Nan Lindt", "the Lindt-Berg plan", true)]
    [InlineData("Nan Lindt", "The glindts and the Lindtberg were dry.", false)]
    [InlineData("José Peña", "Peña said so.", true)]
    [InlineData("Ann de Vries", "Ms de Vries said so.", true)]
    [InlineData("Lin Xiaoming", "LIN Xiaoming said so.", true)]
    [InlineData("Lin Xiaoming", "The linen was dry.", false)]
    [InlineData("李小明", "昨天李小明说", true)]
    public void only_an_article_with_words_of_the_name_can_be_read_in_another_way(string alias, string text, bool mayStand)
    {
        var added = AddedNames.Between(File(Lee, Works), File(Lee with { Aliases = [.. Lee.Aliases, alias] }, Works));

        Assert.Equal(mayStand, added!.MayStandIn(text));
    }

    [Fact]
    public void a_name_with_a_title_tells_of_its_bearer_under_every_name()
    {
        var added = AddedNames.Between(File(Works), File(Works, new("Bo Holm", SpeakerKind.Person, ["President Bo", "Holmes"])))!;
        var later = AddedNames.Between(File(Lee), File(Lee with { Aliases = [.. Lee.Aliases, "President Ann"] }))!;

        Assert.Equal((true, true, false), (added.MayStandIn("Holm"), added.MayStandIn("Holmes"), added.MayStandIn("Lee")));
        Assert.True(later.MayStandIn("Lee"));
    }

    [Fact]
    public void the_names_of_a_body_are_whole()
    {
        var added = AddedNames.Between(File(Works), File(Works with { Aliases = ["the U.N. Board"] }))!;

        Assert.Equal((true, true, false), (added.MayStandIn("The UN\n Board met."), added.MayStandIn("U.N. board"), added.MayStandIn("the board of the UN")));
    }

    [Fact]
    public void more_than_added_names_is_another_reading_of_all()
    {
        var before = File(Lee, Works);

        Assert.Null(AddedNames.Between(before, File(Lee)));
        Assert.Null(AddedNames.Between(before, File(Lee with { Aliases = ["Nan Lee"] }, Works)));
        Assert.Null(AddedNames.Between(before, File(Lee, Works with { Kind = SpeakerKind.Person })));
        Assert.Null(AddedNames.Between(before, before with { Series = new("Harbour Days", ["Days"]) }));
        Assert.Null(AddedNames.Between(before, before with { Editions = [new(2021, 1, null, null, null, null)] }));
        Assert.Null(AddedNames.Between(before, before with { Topics = [new("trust", "Trust", ["trust"])] }));
    }

    [Fact]
    public void another_order_or_place_of_the_same_names_changes_no_reading()
    {
        var added = AddedNames.Between(File(Lee, Works), File(Works, Lee with { Aliases = [], Merged = ["Governor Lee"] }));

        Assert.Empty(added!.Speakers);
        Assert.False(added.MayStandIn("Ann Lee and Governor Lee of the Harbour Works"));
    }

    private static AuthorityFile File(params SpeakerEntry[] speakers) => new() { Series = new("Harbour Days", []), Speakers = speakers };
}
