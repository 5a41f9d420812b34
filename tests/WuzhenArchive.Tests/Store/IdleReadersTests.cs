using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Store;

/// <summary>Readers of a published archive: their connections stay open between them, and no longer than the archive is read.</summary>
public sealed class IdleReadersTests : IDisposable
{
    private readonly Workplace work = new();

    public IdleReadersTests() => work.Import(Workplace.Seeds);

    public void Dispose() => work.Dispose();

    [Fact]
    public void the_next_reader_has_the_connection_of_the_last()
    {
        var archive = (Opened)work.Folder.Open();
        var first = archive.Reader();
        var connection = first.Database.GetDbConnection();
        first.Dispose();
        using var second = archive.Reader();

        Assert.Same(connection, second.Database.GetDbConnection());
    }

    [Fact]
    public void two_readers_at_once_have_two_connections_and_one_disposed_of_twice_goes_back_once()
    {
        var archive = (Opened)work.Folder.Open();
        var first = archive.Reader();
        first.Dispose();
        first.Dispose();
        using var second = archive.Reader();
        using var third = archive.Reader();

        Assert.NotSame(second.Database.GetDbConnection(), third.Database.GetDbConnection());
        Assert.Equal([2, 2], new[] { second.Articles.Count(), third.Articles.Count() });
    }

    [Fact]
    public void a_reader_asks_in_both_ways_while_rows_are_read()
    {
        using var reader = ((Opened)work.Folder.Open()).Reader();

        Assert.Equal([2, 2], reader.Rows("SELECT Key FROM Articles", _ => reader.Articles.Count()));
    }

    [Fact]
    public void a_question_asked_while_its_rows_are_read_has_a_command_of_its_own()
    {
        using var reader = ((Opened)work.Folder.Open()).Reader();
        const string Keys = "SELECT Key FROM Articles ORDER BY Key";

        var within = reader.Rows(Keys, row => (row.GetString(0), reader.Rows(Keys, inner => inner.GetString(0)).Count));

        Assert.All(within, w => Assert.Equal(within.Count, w.Count));
    }

    [Fact]
    public void an_archive_that_is_no_longer_read_lets_go_of_its_file()
    {
        var archive = (Opened)work.Folder.Open();
        var idle = archive.Reader();
        var inUse = archive.Reader();
        var connections = new[] { idle, inUse }.Select(r => r.Database.GetDbConnection()).ToList();
        idle.Dispose();
        archive.Readers.Close();
        inUse.Dispose();

        Assert.All(connections, c => Assert.Equal(System.Data.ConnectionState.Closed, c.State));
    }
}
