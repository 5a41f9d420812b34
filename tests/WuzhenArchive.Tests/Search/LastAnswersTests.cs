using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Tests.Search;

public sealed class LastAnswersTests : IDisposable
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

        Assert.NotNull(LastAnswers.Of(published));
        Assert.Null(LastAnswers.Of(changing));
    }

    [Fact]
    public void the_oldest_question_goes_when_there_is_no_room()
    {
        var (answers, asked) = (new LastAnswers(), 0);
        Found Find()
        {
            asked++;
            return Many(150_000);
        }

        foreach (var question in (string[])["first", "first", "second", "third", "fourth", "fifth", "fifth", "first"])
            answers.Get(question, Find);

        Assert.Equal(6, asked);
    }

    [Fact]
    public void what_the_time_was_up_for_is_sought_again()
    {
        var (answers, asked) = (new LastAnswers(), 0);
        Found Find() => Many(1) with { IsLate = ++asked == 1 };

        Assert.True(answers.Get("one", Find).IsLate);
        Assert.False(answers.Get("one", Find).IsLate);
        Assert.False(answers.Get("one", Find).IsLate);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void who_waited_until_the_time_was_up_does_not_wait_again()
    {
        var (answers, asked) = (new LastAnswers(), 0);
        var waiting = new List<Thread>();
        Found Find()
        {
            if (++asked > 1)
                return Many(1);
            waiting.AddRange(Enumerable.Range(0, 4).Select(_ => new Thread(() => answers.Get("one", Find))));
            waiting.ForEach(t => t.Start());
            Assert.True(SpinWait.SpinUntil(() => waiting.TrueForAll(t => t.ThreadState.HasFlag(System.Threading.ThreadState.WaitSleepJoin)), TimeSpan.FromSeconds(60)));
            return Many(1) with { IsLate = true };
        }

        var found = answers.Get("one", Find);
        waiting.ForEach(t => t.Join());

        Assert.True(found.IsLate);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task a_question_that_many_ask_at_once_is_answered_once()
    {
        var (answers, asked) = (new LastAnswers(), 0);
        Found Find()
        {
            Interlocked.Increment(ref asked);
            Thread.Sleep(50);
            return Many(1);
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => answers.Get("one", Find))));

        Assert.Equal(1, asked);
    }

    [Fact]
    public void where_the_first_to_ask_gives_up_the_next_finds_it()
    {
        var answers = new LastAnswers();

        Assert.Throws<OperationCanceledException>(() => answers.Get("one", () => throw new OperationCanceledException()));

        Assert.Single(answers.Get("one", () => Many(1)).Hits);
    }

    private static Found Many(int hits) => new(new FoundHit[hits], new Dictionary<SearchFacet, IReadOnlyDictionary<int, int>>(), false);

    private async Task<int> CountAsync(string typed)
    {
        await using var archive = work.OpenDb();
        return (await new ArchiveSearch(archive).FindAsync(new(SearchQuery.Parse(typed)), TestContext.Current.CancellationToken)).Total;
    }
}
