using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Exchange;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Exchange;

public sealed class ArchiveAddressesTests : IDisposable
{
    private static readonly string[] Keys =
        ["aaaaaaaa00000000", "aaaaaaaa10000000", "aaaaaaaa11000000", "aaaaaaab00000000", "bbbbbbbbb0000000", "bbbbbbbbb1000000", "cccccccc00000000"];

    private readonly string file = Path.Combine(Path.GetTempPath(), $"addresses-{Guid.NewGuid():N}.db");
    private readonly ArchiveDb db;

    public ArchiveAddressesTests()
    {
        db = new(new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={file};Pooling=False").Options);
        ArchiveSchema.Create(db);
        db.Database.OpenConnection();
    }

    public void Dispose()
    {
        db.Dispose();
        File.Delete(file);
    }

    [Theory]
    [InlineData("0123456")]
    [InlineData("6543210")]
    [InlineData("3051624")]
    public void addresses_given_one_by_one_are_those_given_to_all_at_once(string order)
    {
        var there = new List<string>();
        foreach (var key in order.Select(digit => Keys[digit - '0']))
        {
            db.Add(new Article { Key = key, Slug = "~" + key, File = key + ".txt", Title = "Two Locks" });
            db.SaveChanges();
            there.Add(key);
            Assert.Equal(Expected(there), Given(key));
        }
        foreach (var key in order.Reverse().Select(digit => Keys[digit - '0']))
        {
            db.Articles.Where(a => a.Key == key).ExecuteDelete();
            there.Remove(key);
            Assert.Equal(Expected(there), Given(key));
        }
    }

    private static IEnumerable<string> Expected(List<string> keys)
    {
        var digits = ArticleSlug.DigitsNeeded(keys);
        return keys.Order(StringComparer.Ordinal).Select(k => ArticleSlug.Of("Two Locks", k + ".txt", k, digits[k]));
    }

    private List<string> Given(string touched)
    {
        ArchiveAddresses.Assign(db, AuthorityFile.Empty, [touched]);
        return [.. db.Articles.AsNoTracking().OrderBy(a => a.Key).Select(a => a.Slug)];
    }
}
