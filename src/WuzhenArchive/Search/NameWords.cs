using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Writes the words of all names, so that a question looks a name up instead of reading every one.</summary>
internal static class NameWords
{
    public const string Speaker = "speaker";
    public const string Topic = "topic";

    /// <summary>Its owners are articles.</summary>
    public const string Author = "author";

    public static void Write(ArchiveDb archive)
    {
        using var open = new OpenArchive(archive);
        using var clear = open.Command("DELETE FROM SearchName");
        clear.ExecuteNonQuery();
        using var insert = open.Command("INSERT OR IGNORE INTO SearchName VALUES ($0, $1, $2, $3)", "", "", "", 0);
        insert.Prepare();
        foreach (var (field, name, owner) in Names(archive))
        {
            foreach (var word in IndexText.Words(name))
            {
                (insert.Parameters[0].Value, insert.Parameters[1].Value) = (field, word);
                (insert.Parameters[2].Value, insert.Parameters[3].Value) = (name, owner);
                insert.ExecuteNonQuery();
            }
        }
    }

    private static IEnumerable<(string Field, string Name, int Owner)> Names(ArchiveDb archive) =>
    [
        .. archive.Speakers.Select(s => new { s.Name, s.Id }).AsEnumerable().Select(s => (Speaker, s.Name, s.Id)),
        .. archive.SpeakerAliases.Select(a => new { a.Name, a.SpeakerId }).AsEnumerable().Select(a => (Speaker, a.Name, a.SpeakerId)),
        .. archive.Topics.Select(t => new { t.Name, t.Id }).AsEnumerable().Select(t => (Topic, t.Name, t.Id)),
        .. archive.ArticleAuthors.Select(a => new { a.Name, a.ArticleId }).AsEnumerable().Select(a => (Author, a.Name, a.ArticleId)),
    ];
}
