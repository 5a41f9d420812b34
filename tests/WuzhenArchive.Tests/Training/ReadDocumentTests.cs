extern alias Training;

using Training::WuzhenArchive.Training.Antecedents;

namespace WuzhenArchive.Tests.Training;

/// <summary>How the program's names and pronouns are laid over what annotators marked, on an invented document.</summary>
public class ReadDocumentTests
{
    // word, annotation of entities; a line without a word ends a sentence, one with # opens a paragraph.
    private static MarkedText Marked(params string[] words)
    {
        var lines = new List<string> { "# newpar" };
        var number = 0;
        foreach (var word in words)
        {
            var (form, entity) = word.Split(' ') is [var w, var e] ? (w, "Entity=" + e) : (word, "_");
            number = form.Length == 0 ? 0 : number + 1;
            lines.Add(form.Length == 0 ? "" : form == "#" ? "# newpar"
                : string.Join('\t', number, form, form, "X", "X", "_", "0", "dep", "_", entity));
            number = form == "#" ? 0 : number;
        }
        return MarkedText.Of(lines);
    }

    private static readonly string[] Arrival = ["Engineer (1-person-new-cf1-1-sgl-Otto_Berg", "Otto", "Berg 1)", "met", "Governor (2-person-new", "Hugo", "Lindt 2)", ".", "", "#"];

    [Fact]
    public void the_text_has_its_paragraphs_and_each_entity_its_places()
    {
        var marked = Marked([.. Arrival, "He (1-person-giv)", "said", "that", "his (3-object-new(2-person-giv)", "lock 3)", "was", "dry", "."]);
        Assert.Equal("Engineer Otto Berg met Governor Hugo Lindt .\n\nHe said that his lock was dry .\n", marked.Text);
        Assert.Equal("1", marked.EntityAt(new(marked.Text.IndexOf("Berg", StringComparison.Ordinal), 4)));
        Assert.Equal("2", marked.EntityOf(new(marked.Text.IndexOf("his", StringComparison.Ordinal), 3)));
        Assert.Equal("3", marked.EntityAt(new(marked.Text.IndexOf("lock", StringComparison.Ordinal), 4)));
    }

    [Fact]
    public void whom_the_annotators_mean_is_the_candidate_named_there()
    {
        var examples = ReadDocument.Examples(Marked([.. Arrival, "He (1-person-giv)", "said", "that", "his (2-person-giv)", "lock", "was", "dry", "."]));
        Assert.Equal([("he", "Otto Berg", true), ("his", "Hugo Lindt", false)],
            examples.Select(e => (e.Pronoun, e.Candidates[e.Right[0]].Name!, e.Speaks)));
    }

    [Fact]
    public void where_none_of_them_is_meant_nobody_is_right()
    {
        var examples = ReadDocument.Examples(Marked([.. Arrival, "He (7-person-new)", "said", "that", "the", "lock", "was", "dry", "."]));
        Assert.Equal([0], Assert.Single(examples).Right);
    }

    [Fact]
    public void a_pronoun_that_is_not_marked_is_no_example() =>
        Assert.Empty(ReadDocument.Examples(Marked([.. Arrival, "It", "rained", "."])));

    [Fact]
    public void the_same_examples_give_the_same_weights()
    {
        var examples = ReadDocument.Examples(Marked([.. Arrival, "He (1-person-giv)", "said", "that", "his (2-person-giv)", "lock", "was", "dry", "."]));
        Assert.Equal(SignTraining.Train(examples), SignTraining.Train(examples));
    }
}
