using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Store;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>Finds whom and what a question names.</summary>
internal sealed class NameFinder(ArchiveDb archive, OpenArchive open)
{
    public async Task<NameLookup> FindAsync(IEnumerable<QueryNode> nodes, CancellationToken cancel)
    {
        var lookup = new NameLookup();
        foreach (var node in NameLookup.Named(nodes))
        {
            switch (node)
            {
                case SpeakerIs speaker:
                    lookup.Keep(node, await SpeakersAsync(speaker, cancel), "speaker", speaker.Name);
                    break;
                case TopicIs topic:
                    lookup.Keep(node, await TopicsAsync(topic, cancel), "topic", topic.Topic);
                    break;
                case AuthorIs author:
                    lookup.Keep(node, Authors(author), "author", author.Name);
                    break;
                case ArticleIs article:
                    lookup.Keep(node, await ArticlesAsync(article, cancel), "article", article.Title);
                    break;
                case CueIs cue:
                    lookup.Keep(node, new(Numbers("SELECT Id FROM SearchCue WHERE instr(Stems, $0) > 0", IndexCues.Stems(cue.Cue)), []));
                    break;
            }
        }
        return lookup;
    }

    private async Task<NamesFound> SpeakersAsync(SpeakerIs node, CancellationToken cancel)
    {
        var ids = (await archive.Speakers.Where(s => s.Slug == node.Name).Select(s => s.Id).ToListAsync(cancel)).ToHashSet();
        if (ids.Count == 0)
            ids = WithWords(NameField.Speaker, node.Name);
        return await NamedAsync(ids, archive.Speakers.Where(s => ids.Contains(s.Id)).Select(s => s.Name), cancel);
    }

    private async Task<NamesFound> TopicsAsync(TopicIs node, CancellationToken cancel)
    {
        var ids = (await archive.Topics.Where(t => t.Slug == node.Topic).Select(t => t.Id).ToListAsync(cancel)).ToHashSet();
        if (ids.Count == 0)
            ids = WithWords(NameField.Topic, node.Topic);
        return await NamedAsync(ids, archive.Topics.Where(t => ids.Contains(t.Id)).Select(t => t.Name), cancel);
    }

    private NamesFound Authors(AuthorIs node)
    {
        var ids = WithWords(NameField.Author, node.Name);
        return new(ids, ids.Count > NamesFound.MostNames ? [] : Names(ids));
    }

    private async Task<NamesFound> ArticlesAsync(ArticleIs node, CancellationToken cancel)
    {
        var ids = await archive.ArticleAtAsync(node.Title, cancel) is { } article ? [article.Id] : WithTitle(node);
        return await NamedAsync(ids, archive.Articles.Where(a => ids.Contains(a.Id)).Select(a => a.Title ?? a.File), cancel);
    }

    private static async Task<NamesFound> NamedAsync(HashSet<int> ids, IQueryable<string> names, CancellationToken cancel) =>
        new(ids, ids.Count is 0 or > NamesFound.MostNames ? [] : [.. (await names.ToListAsync(cancel)).Order(StringComparer.Ordinal)]);

    private HashSet<int> WithWords(NameField field, string sought)
    {
        var words = IndexText.Words(sought).Distinct().ToList();
        return Numbers(
            """
            SELECT n.Owner FROM SearchNameWord w JOIN SearchName n ON n.Id = w.Name
            WHERE w.Field = $0 AND w.Word IN (SELECT value FROM json_each($1)) GROUP BY w.Name HAVING count(*) = $2
            """, (int)field, JsonSerializer.Serialize(words), words.Count);
    }

    private HashSet<int> WithTitle(ArticleIs node)
    {
        var title = MatchExpression.And(MatchExpressions.TitleStems(node).Select(t => MatchExpression.Field(FieldTokens.Title(t))));
        return Numbers("SELECT rowid FROM SearchText WHERE SearchText MATCH $0", title!.Write([]));
    }

    private List<string> Names(HashSet<int> authors)
    {
        using var command = open.Command("SELECT Name FROM SearchAuthor WHERE Id IN (SELECT value FROM json_each($0)) ORDER BY Name",
            JsonSerializer.Serialize(authors));
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private HashSet<int> Numbers(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = open.Command(sql, values);
        using var reader = command.ExecuteReader();
        var numbers = new HashSet<int>();
        while (reader.Read())
            numbers.Add(reader.GetInt32(0));
        return numbers;
    }
}
