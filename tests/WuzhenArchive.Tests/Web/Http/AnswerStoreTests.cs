using System.Globalization;
using WuzhenArchive.Web.Http;

namespace WuzhenArchive.Tests.Web.Http;

public class AnswerStoreTests
{
    private const int Room = 1_000_000;
    private const int Body = 3_000;

    private readonly AnswerStore store = new(Room);

    [Fact]
    public void addresses_without_end_take_no_more_than_the_room()
    {
        for (var i = 0; i < 5_000; i++)
        {
            Ask(i);
            Assert.InRange(store.Bytes, 0, Room);
        }
        Assert.InRange(store.Count, 1, Room / Body);
    }

    [Fact]
    public void long_addresses_count_too()
    {
        for (var i = 0; i < 200; i++)
            store.Keep(new(new string('x', 20_000) + i, Coding.Plain), Answer(0));
        Assert.InRange(store.Count, 1, Room / 40_000);
    }

    [Fact]
    public void what_is_asked_for_again_outlives_what_is_asked_for_once()
    {
        for (var i = 0; i < 100; i++)
            Ask(i);
        for (var i = 0; i < 100; i++)
            Ask(i);
        for (var i = 1_000; i < 6_000; i++)
            Ask(i);
        Assert.All(Enumerable.Range(0, 100), i => Assert.NotNull(store.Find(Key(i))));
    }

    [Fact]
    public void what_passed_through_and_comes_again_soon_stays()
    {
        for (var i = 0; i < 400; i++)
            Ask(i);
        Assert.Null(store.Find(Key(50)));
        Ask(50);
        for (var i = 1_000; i < 1_100; i++)
            Ask(i);
        Assert.NotNull(store.Find(Key(50)));
    }

    [Fact]
    public void an_answer_that_would_push_out_all_others_is_not_kept()
    {
        store.Keep(Key(1), Answer(Room / 5));
        Assert.Null(store.Find(Key(1)));
    }

    [Fact]
    public void another_answer_of_the_same_address_takes_its_place()
    {
        store.Keep(Key(1), Answer(Body));
        var second = Answer(Body);
        store.Keep(Key(1), second);
        Assert.Same(second, store.Find(Key(1)));
        Assert.Equal(1, store.Count);
    }

    [Fact]
    public void many_at_once_keep_the_room()
    {
        Parallel.For(0, 20_000, i => Ask(i % 700));
        Assert.InRange(store.Bytes, 1, Room);
        Assert.InRange(store.Count, 1, Room / Body);
    }

    private void Ask(int number)
    {
        if (store.Find(Key(number)) is null)
            store.Keep(Key(number), Answer(Body));
    }

    private static AnswerKey Key(int number) => new("/articles?page=" + number.ToString(CultureInfo.InvariantCulture), Coding.Brotli);

    private static KeptAnswer Answer(int length) => new("\"a\"", null, [], new byte[length]);
}
