using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web;

// The archive folder takes the place of this one line: it says which file the pages read.
var archive = (string file) => new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={file};Mode=ReadOnly").Options;
await Serving.Build(args, () => archive(Environment.GetEnvironmentVariable("WUZHEN_ARCHIVE") ?? "data/archive.db")).RunAsync();
