using Microsoft.Data.Sqlite;

namespace WuzhenArchive.Store;

/// <summary>Connection strings for the two ways a file is opened: published, which never changes, and working.</summary>
internal static class ArchiveConnection
{
    /// <summary>What tells the name of a published file from that of a working one.</summary>
    public const string Published = "immutable=1";

    /// <summary>A published file: no locks are taken, and no other file is looked for beside it.</summary>
    public static string ReadOnly(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = $"file:{Escaped(Path.GetFullPath(path))}?{Published}",
        Mode = SqliteOpenMode.ReadOnly,
        // Readers that stay open are kept by the archive they read.
        Pooling = false,
    }.ToString();

    /// <summary>The working file. Pooling would keep it open after it has been closed and is to be renamed.</summary>
    public static string Working(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        Pooling = false,
    }.ToString();

    // A path may hold ?, # and %, which mean something in a URI; Windows' drive letter needs a slash before it.
    private static string Escaped(string path)
    {
        var pieces = path.Replace('\\', OperatingSystem.IsWindows() ? '/' : '\\').Split('/').Select(Uri.EscapeDataString);
        var joined = string.Join('/', pieces);
        return OperatingSystem.IsWindows() ? "/" + joined.Replace("%3A", ":", StringComparison.Ordinal) : joined;
    }
}
