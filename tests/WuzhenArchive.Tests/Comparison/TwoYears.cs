using WuzhenArchive.Comparison;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Comparison;

/// <summary>Two invented articles on two years, brought in with an authority file of their own.</summary>
public sealed class TwoYears : IDisposable
{
    internal const string Authority =
        """
        series:
          name: Canal Meeting
        editions:
          - year: 2030
            ordinal: 1
          - year: 2031
            ordinal: 2
        speakers:
          - name: Otto Berg
            kind: person
        topics:
          - slug: canal-peace
            name: Canal peace
            wordings:
              - canal peace
              - lasting peace on canals
              - open and many-sided canal peace
          - slug: locks
            name: Locks
            wordings:
              - lock fees
        """;

    private const string First =
        """
        A Quiet Water Town

        By Ida Sund
        May 6, 2030

        Otto Berg opened the Canal Meeting in 2030. Otto Berg argued that open and many-sided canal peace must rest on the river charter. Boats, boats, boats and more boats came: boats with flags, boats with bells and boats with bread.

        The hosts avoided touchy matters such as lock fees.
        """;

    private const string Second =
        """
        The Second Time at the Water

        By Ida Sund
        May 9, 2031

        The 2031 Canal Meeting was opened by Otto Berg. Otto Berg said that lasting peace on canals must rest on the river charter and on trust. Lanterns, lanterns, lanterns: lanterns hung from lanterns, and lanterns from doors.

        The words canal peace represent an important shift. Canal peace is heard everywhere.
        """;

    private readonly Workplace work = new();

    public TwoYears()
    {
        work.Write("archive.yaml", Authority);
        work.Write("first.txt", First);
        work.Write("second.txt", Second);
        Assert.False(work.Import().Refused);
        Db = work.OpenDb();
    }

    public ArchiveDb Db { get; }

    public Task<int> TopicAsync(string slug) => Task.FromResult(Db.Topics.Single(t => t.Slug == slug).Id);

    public async Task<TopicRow> RowAsync(string slug) =>
        Assert.Single(Db.TopicRows([await TopicAsync(slug)], [2030, 2031], 20));

    public void Dispose()
    {
        Db.Dispose();
        work.Dispose();
    }
}
