namespace WuzhenArchive.Tests.Reading.Antecedents;

/// <summary>Whom a description means that says something, and whom it does not.</summary>
public class DescriptionTests
{
    private static void Speaks(string text, string speaker) => Assert.Equal(speaker, Invented.Statements(text)[^1].Split('|')[1]);

    [Theory]
    [InlineData("Otto Berg, a former lock chief, met engineer Ann Lee. The former chief said that the river was low.", "Otto Berg")]
    [InlineData("Sen. Hugo Lindt met Mayor Emil Holm. The senator said that the river was low.", "Hugo Lindt")]
    [InlineData("Former President Karl Stahl met President Maria Lund. The former president said that the river was low.", "Karl Stahl")]
    [InlineData("President Maria Lund met former President Karl Stahl. The president said that the river was low.", "Maria Lund")]
    [InlineData("Norland Minister Lars Falk met Lowland Minister Nils Krog. The Norland minister said that the river was low.", "Lars Falk")]
    [InlineData("Sofia Brandt, a Norland Republican, met Mayor Emil Holm. The Norland Republican said that the river was low.", "Sofia Brandt")]
    public void who_has_the_role_is_meant(string text, string speaker) => Speaks(text, speaker);

    [Theory]
    [InlineData("Lakeworks, a shipping company, met the keepers. The company said that the river was low.", "Lakeworks")]
    [InlineData("The Harbour Safety Committee met the Ministry of Rivers. The committee said that the river was low.", "Harbour Safety Committee")]
    public void a_body_is_meant_by_its_name_or_what_is_said_of_it(string text, string speaker) => Speaks(text, speaker);

    [Theory]
    [InlineData("President Maria Lund came by boat. The former president said that the river was low.", "The former president")]
    [InlineData("Vice President Maria Lund came by boat. The president said that the river was low.", "The president")]
    [InlineData("Lowland Minister Nils Krog came by boat. The Norland minister said that the river was low.", "The Norland minister")]
    [InlineData("Mayor Emil Holm came by boat. A mayor said that the river was low.", "A mayor")]
    [InlineData("Lakeworks sold a boat to the keepers. The company said that the river was low.", "The company")]
    public void who_has_another_role_is_not_meant(string text, string speaker) => Speaks(text, speaker);
}
