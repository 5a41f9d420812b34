using WuzhenArchive.Search;

namespace WuzhenArchive.Tests.Search;

public sealed class LastQuestionsTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task what_was_found_is_kept_with_its_archive_and_not_beyond_it()
    {
        work.Import(work.Write("a.txt", "A Harbour\n\nThe lantern is old and the harbour is cold today."));
        Assert.Equal(1, await CountAsync("lantern"));
        Assert.Equal(1, await CountAsync("lantern"));

        work.Import(work.Write("b.txt", "A Bridge\n\nAnother lantern hangs over the bridge tonight, they say."));

        Assert.Equal(2, await CountAsync("lantern"));
    }

    [Fact]
    public async Task an_archive_that_may_change_keeps_nothing()
    {
        work.Import(work.Write("a.txt", "A Harbour\n\nThe lantern is old."));
        await using var published = work.OpenDb();
        using var invented = new InventedArchive();
        await using var changing = invented.Open();

        Assert.NotNull(LastQuestions.Of(published));
        Assert.Null(LastQuestions.Of(changing));
    }

    [Fact]
    public void the_oldest_question_goes_when_there_is_no_room()
    {
        var questions = new LastQuestions();
        var many = new Candidates([.. Enumerable.Range(1, 200_000).Select(Unit)], true, new Dictionary<int, string>(), Array.Empty<int>().ToLookup(_ => 0, _ => ""));

        questions.Keep("first", many);
        questions.Keep("second", many);

        Assert.Null(questions.Find("first"));
        Assert.Same(many, questions.Find("second"));
    }

    private static FoundUnit Unit(int id) => new(id, 0, SearchUnit.Paragraph, SearchVoice.Own, null, null, null, 1, 0, [], 0);

    private async Task<int> CountAsync(string typed)
    {
        await using var archive = work.OpenDb();
        return (await new ArchiveSearch(archive).FindAsync(new(SearchQuery.Parse(typed)), TestContext.Current.CancellationToken)).Total;
    }
}
