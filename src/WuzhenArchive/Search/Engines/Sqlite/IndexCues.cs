using System.Data.Common;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>Cues as printed, each once in the whole archive: a few hundred words of saying.</summary>
internal sealed class IndexCues(OpenArchive open) : IDisposable
{
    private readonly Dictionary<string, int> ids = [];
    private readonly DbCommand find = open.Prepared("SELECT Id FROM SearchCue WHERE Cue = $0", 1);
    private readonly DbCommand insert = open.Prepared("INSERT INTO SearchCue (Cue, Stems) VALUES ($0, $1) RETURNING Id", 2);

    /// <summary>A cue as it is sought: its stems between spaces, so that whole words in sequence are found in it.</summary>
    public static string Stems(string cue) => " " + string.Join(' ', IndexText.Words(cue).Select(PorterStemmer.Stem)) + " ";

    public int Id(string cue)
    {
        if (ids.TryGetValue(cue, out var known))
            return known;
        find.Parameters[0].Value = cue;
        if (find.ExecuteScalar() is long kept)
            return ids[cue] = (int)kept;
        (insert.Parameters[0].Value, insert.Parameters[1].Value) = (cue, Stems(cue));
        return ids[cue] = (int)(long)insert.ExecuteScalar()!;
    }

    public void Dispose()
    {
        find.Dispose();
        insert.Dispose();
    }
}
