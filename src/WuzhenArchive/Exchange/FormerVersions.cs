using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>Keeps the keys of an article whose file brings other bytes, so that addresses that were given go on leading to it.</summary>
internal static class FormerVersions
{
    /// <param name="key">Of the version that comes in. Keys it had before are its own again.</param>
    public static void Keep(ArchiveDb db, string file, string key)
    {
        db.FormerKeys.Where(f => f.ArticleKey == key).ExecuteDelete();
        foreach (var old in db.Articles.Where(a => a.File == file && a.Key != key).Select(a => new { a.Id, a.Key }).ToList())
        {
            db.Add(new FormerKey { Key = old.Key, ArticleKey = old.Key, File = file });
            var record = db.Records([old.Id])[old.Id].Record;
            db.AddRange(record.StatementWords().Concat(record.PassageWords())
                .Select(p => new FormerKey { Key = p.Key, ArticleKey = old.Key, File = file, Words = p.Words }));
            db.SaveChanges();
            db.ChangeTracker.Clear();
        }
    }
}
