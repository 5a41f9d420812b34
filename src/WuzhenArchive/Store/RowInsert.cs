namespace WuzhenArchive.Store;

/// <summary>
/// Writes the rows of an article with one prepared command for each table. An article may have as many rows as a text has words, and what
/// follows every one of them for changes takes ten times as long and a kilobyte each.
/// </summary>
internal sealed class RowInsert(ArchiveDb db) : IDisposable
{
    private readonly Dictionary<Type, TableInsert> tables = [];

    /// <summary>Numbers the row, unless it has a number, and writes it. What it points to comes before it.</summary>
    public void Add(object row)
    {
        if (!tables.TryGetValue(row.GetType(), out var table))
            tables[row.GetType()] = table = new(db, db.Model.FindEntityType(row.GetType())!);
        table.Add(row);
    }

    public void Dispose()
    {
        foreach (var table in tables.Values)
            table.Dispose();
    }
}
