namespace WuzhenArchive.Store;

/// <summary>What the statements and passages of an article say, by their keys: words outlive a change of their file, places do not.</summary>
public static class KeyedWords
{
    private const string Between = " … ";

    public static IReadOnlyList<(string Key, string Words)> StatementWords(this ArchiveDb db, int article) =>
        [.. db.StatementContents.Where(c => c.Statement!.ArticleId == article).OrderBy(c => c.Id).Select(c => new { c.Statement!.Key, c.Text }).AsEnumerable()
            .GroupBy(c => c.Key, c => c.Text).Select(s => (s.Key, string.Join(Between, s)))];

    public static IReadOnlyList<(string Key, string Words)> PassageWords(this ArchiveDb db, int article) =>
        [.. db.Passages.Where(p => p.ArticleId == article).OrderBy(p => p.Id).Select(p => new { p.Key, p.Text }).AsEnumerable().Select(p => (p.Key, p.Text))];
}
