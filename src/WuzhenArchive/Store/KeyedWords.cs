using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>
/// What the statements and passages of an article say, by their keys: words outlive a change of their file, places do not.
/// </summary>
public static class KeyedWords
{
    private const string Between = " … ";

    public static IEnumerable<(string Key, string Words)> StatementWords(this ArticleRecord record) =>
        record.Statements.Where(s => s.Content.Count > 0)
            .Select(s => (s.Key, string.Join(Between, s.Content.Select(c => c.Of(record.Text)))));

    public static IEnumerable<(string Key, string Words)> PassageWords(this ArticleRecord record) =>
        record.Passages.Select(p => (p.Key, p.Text));
}
