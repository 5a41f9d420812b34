namespace WuzhenArchive.Model;

/// <summary>The one row that says which schema the file has and by which authority file it was read.</summary>
public sealed class ArchiveHead
{
    public int Id { get; set; }

    public required int Schema { get; set; }

    /// <summary>The bytes of archive.yaml.</summary>
    public required byte[] Authority { get; set; }
}
