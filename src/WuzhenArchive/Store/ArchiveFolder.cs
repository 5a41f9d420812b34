using System.Globalization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>
/// The data folder: numbered archive files that never change once they are published, and the file <c>current</c> that
/// names the one to read. Thread-safe; readers never wait for a writer.
/// </summary>
public sealed class ArchiveFolder(string path)
{
    private const string CurrentFile = "current";
    private const string LockFile = "lock";
    private const string FilePattern = "archive-*.db";
    private const int LongestShown = 60;

    private static int publishedHere;

    private volatile Opened? last;

    /// <summary>How many archives this process has published, in whatever folder.</summary>
    internal static int PublishedHere => Volatile.Read(ref publishedHere);

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    internal string WorkingFile => In("working.db");

    /// <summary>Opens what <c>current</c> names at this moment. The same object as long as the file is the same.</summary>
    public Opening Open()
    {
        var known = last;
        if (CurrentName() is not { } name)
            return new NothingYet($"{Path} holds no archive yet: run 'wuzhen import PATH'");
        if (RefusesCurrent(name) is { } wrong)
            return new Unreadable(wrong);
        var mark = MarkOf(new(In(name)));
        if (known?.Mark == mark)
            return known;
        if (ArchiveSchema.Refuses(In(name)) is { } why)
            return new Unreadable(why);
        last = Published(name);
        known?.Readers.Close();
        return last;
    }

    /// <summary>Takes the one-writer lock; null when somebody else holds it.</summary>
    public ArchiveWriting? BeginWriting()
    {
        Directory.CreateDirectory(Path);
        return TakeLock() is { } held ? new ArchiveWriting(this, held) : null;
    }

    /// <summary>What is said to the second of two writers.</summary>
    public string LockedMessage => $"another command is writing to {Path}; try again when it is done";

    /// <summary>The file to read. Without <c>current</c> the newest: an import was killed just before it could say so.</summary>
    internal string? CurrentName()
    {
        try
        {
            return File.ReadAllText(In(CurrentFile)).Trim();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Directory.Exists(Path) ? Archives().MaxBy(Number) : null;
        }
    }

    /// <summary>Why what <c>current</c> names is no archive of this folder, and what to do; null when it is one.</summary>
    internal string? RefusesCurrent(string name)
    {
        if (Number(name) is not null && File.Exists(In(name)))
            return null;
        var fault = name.Length == 0 ? "is empty"
            : Number(name) is not null ? $"names '{name}', which is not there"
            : $"names '{Shortened.Of(name, LongestShown)}', which is no name such as {FileName(12)}";
        return $"{In(CurrentFile)} {fault}; " + (Archives().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } there
            ? $"write one of these names into it: {string.Join(", ", there)}"
            : "no archive is in the folder: restore one from a copy, or delete current and import again");
    }

    internal string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A published archive of the folder, whether it is current or not.</summary>
    internal Opened Published(string name) => new(name, MarkOf(new(In(name))), ArchiveConnection.ReadOnly(In(name)));

    /// <summary>Gives the finished working file the next number, makes it current, and sweeps all but it and its predecessor.</summary>
    internal string Publish()
    {
        var previous = CurrentName();
        var name = FileName((Archives().Max(Number) ?? 0) + 1);
        File.Move(WorkingFile, In(name));
        var announcement = In(CurrentFile + ".new");
        using (var stream = File.Create(announcement))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(name + "\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(announcement, In(CurrentFile), overwrite: true);
        Interlocked.Increment(ref publishedHere);
        foreach (var old in Archives().Where(a => a != name && a != previous))
            Sweep(In(old));
        return name;
    }

    internal static void Sweep(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody still reads it; a later import sweeps it.
        }
    }

    private IEnumerable<string> Archives() =>
        Directory.EnumerateFiles(Path, FilePattern).Select(f => System.IO.Path.GetFileName(f)!).Where(n => Number(n) is not null);

    private FileStream? TakeLock()
    {
        try
        {
            return new(In(LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    // A folder that was emptied and filled again begins with the same name.
    private static string MarkOf(FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}");

    private static string FileName(int number) => string.Create(CultureInfo.InvariantCulture, $"archive-{number:000000}.db");

    private static int? Number(string name) =>
        name.StartsWith("archive-", StringComparison.Ordinal) && name.EndsWith(".db", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(8, name.Length - 11), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
