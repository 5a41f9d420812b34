namespace WuzhenArchive.Tests.Reading.Antecedents;

/// <summary>Who is meant by a pronoun that says something, and where nobody can tell.</summary>
public class PronounTests
{
    private static void Speaks(string text, string speaker) => Assert.Equal(speaker, Invented.Statements(text)[^1].Split('|')[1]);

    [Theory]
    [InlineData("Engineer Otto Berg spoke to the keepers after a meeting with Governor Hugo Lindt. He said that the lock was dry.", "Otto Berg")]
    [InlineData("The lock is dry, according to engineer Otto Berg. He said that the gates leak.", "Otto Berg")]
    [InlineData("When engineer Otto Berg came from the lake, he said that the lock was dry.", "Otto Berg")]
    [InlineData("Engineer Otto Berg said that Governor Hugo Lindt had closed the lock. He said that it was dry.", "Otto Berg")]
    public void he_is_whom_the_sentence_before_is_about(string text, string speaker) => Speaks(text, speaker);

    [Theory]
    [InlineData("Engineer Otto Berg and Governor Hugo Lindt came by boat. He said that the lock was dry.")]
    [InlineData("The ferryman waved to engineer Otto Berg. He said that the lock was dry.")]
    [InlineData("It rained. He said that the lock was dry.")]
    public void nobody_is_named_where_nobody_is_far_ahead(string text) => Speaks(text, "He");

    [Theory]
    [InlineData("Engineer Otto Berg spoke first. Governor Hugo Lindt did not answer, but he stressed that the lock was dry.", "Hugo Lindt")]
    [InlineData("“The lock is dry,” said engineer Otto Berg. Governor Hugo Lindt has sold the gates, he said.", "Otto Berg")]
    [InlineData("“The lock is dry,” said engineer Otto Berg. “The gates leak. The lake is low. The boats are old,” he said.", "Otto Berg")]
    public void whom_the_sentence_names_goes_first_and_whom_it_only_quotes_last(string text, string speaker) => Speaks(text, speaker);

    [Theory]
    [InlineData("Engineer Otto Berg met Governor Ann Lee. She said that the lock was dry.", "Ann Lee")]
    [InlineData("Governor Ann Lee praised Otto Berg. He said that the lock was dry.", "Otto Berg")]
    [InlineData("Engineer Otto Berg opened the lock. His brother Hugo Lindt came too. She said that the lock was dry.", "She")]
    public void she_is_no_man_and_he_no_woman(string text, string speaker) => Speaks(text, speaker);

    [Theory]
    [InlineData("The Ministry of Rivers bought the lock. It said that the gates were new.", "Ministry of Rivers")]
    [InlineData("The Ministry of Rivers bought the lock from Otto Berg. They said that the gates were new.", "Ministry of Rivers")]
    [InlineData("The keepers waited for the Ministry of Rivers. They said that the gates were new.", "They")]
    [InlineData("The Ministry of Rivers asked for a report. The report is long, and it says that the gates are new.", "it")]
    [InlineData("Otto Berg bought the lock. It said that the gates were new.", "It")]
    public void it_and_they_are_bodies_and_they_may_be_people(string text, string speaker) => Speaks(text, speaker);
}
