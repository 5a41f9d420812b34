namespace WuzhenArchive.Tests.Reading;

public class BlockQuotationTests
{
    [Fact]
    public void as_many_paragraphs_are_quoted_as_the_announcement_says()
    {
        const string text = "There is a statement from the council of rivers. It is short, and in two paragraphs it reads as follows:\n\n"
            + "First, water shall flow, and nobody shall hinder it.\n\nSecond, fish shall pass.\n\nThe council met again in the evening and drank tea.";
        Assert.Equal(
            ["block|Rivers Council|First, water shall flow, and nobody shall hinder it.", "block|Rivers Council|Second, fish shall pass."],
            Invented.Passages(text));
    }

    [Fact]
    public void without_a_number_the_paragraphs_that_go_on_counting_are_quoted()
    {
        const string text = "The council's declaration states:\n\nFirst, water shall flow.\n\nSecond, fish shall pass.\n\nThat was all the council had to say.";
        Assert.Equal(2, Invented.Read(text).Statements.Count);
    }

    [Fact]
    public void a_list_of_points_is_no_block_quotation()
    {
        const string text = "Several points can be read as aimed at the ministry:\n\nThe first lock is old, and nobody will mend it before the summer comes.";
        Assert.Empty(Invented.Read(text).Statements);
    }
}
