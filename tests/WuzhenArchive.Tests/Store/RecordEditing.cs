using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Store;

/// <summary>Changes what an archive keeps of an article behind its back.</summary>
internal static class RecordEditing
{
    public static void Edit(this ArchiveDb db, int article, Action<ArticleRecord> change)
    {
        var record = db.Records([article])[article].Record;
        change(record);
        var bytes = RecordCodec.Write(record);
        db.ArticleBodies.Where(b => b.ArticleId == article).ExecuteUpdate(set => set.SetProperty(b => b.Record, bytes));
    }
}
