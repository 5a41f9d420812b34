using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>What became of opening a folder's current archive.</summary>
public abstract record Opening;

/// <param name="Name">The name of the archive file, which changes with every import.</param>
/// <param name="Options">For a read-only <see cref="ArchiveDb"/>; the same object as long as the name is the same.</param>
public sealed record Opened(string Name, DbContextOptions<ArchiveDb> Options) : Opening
{
    public ArchiveDb Db() => new(Options);
}

/// <summary>The folder holds no archive yet.</summary>
public sealed record NothingYet(string Why) : Opening;

/// <summary>There is an archive that this program cannot read.</summary>
public sealed record Unreadable(string Why) : Opening;
