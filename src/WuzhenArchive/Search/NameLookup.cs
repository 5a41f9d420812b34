using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Whom and what a question names: an address name means that one alone, else every name with all the words.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<QueryNode, NamesFound> found = [];
    private readonly List<string> notes = [];

    /// <summary>Names nobody has, in sentences.</summary>
    public IReadOnlyList<string> Notes => notes;

    public static async Task<NameLookup> ForAsync(ArchiveDb archive, OpenArchive open, IEnumerable<QueryNode> nodes, CancellationToken cancel)
    {
        var lookup = new NameLookup();
        foreach (var node in nodes.SelectMany(Named).Distinct())
        {
            await (node switch
            {
                SpeakerIs speaker => lookup.FindSpeakers(archive, open, speaker, cancel),
                TopicIs topic => lookup.FindTopics(archive, open, topic, cancel),
                AuthorIs author => lookup.FindAuthors(open, author, cancel),
                ArticleIs article => lookup.FindArticles(archive, open, article, cancel),
                _ => Task.CompletedTask,
            });
        }
        return lookup;
    }

    /// <summary>The row ids (of authors: of their articles) as a JSON list.</summary>
    public string Json(QueryNode node) => JsonSerializer.Serialize(found[node].Ids);

    /// <summary>The names that were found, in order; none for what is no name.</summary>
    public IReadOnlyList<string> Names(QueryNode node) => found.TryGetValue(node, out var names) ? names.Names : [];

    private static IEnumerable<QueryNode> Named(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.SelectMany(Named),
        AnyOf any => any.Nodes.SelectMany(Named),
        Except except => Named(except.Node),
        _ => [node],
    };

    private async Task FindSpeakers(ArchiveDb archive, OpenArchive open, SpeakerIs node, CancellationToken cancel)
    {
        var ids = await archive.Speakers.Where(s => s.Slug == node.Name).Select(s => s.Id).ToListAsync(cancel);
        if (ids.Count == 0)
            ids = (await WithWords(open, NameWords.Speaker, node.Name, cancel)).Ids;
        Keep(node, "speaker", node.Name, new(ids, await archive.Speakers.Where(s => ids.Contains(s.Id)).Select(s => s.Name).ToListAsync(cancel)));
    }

    private async Task FindTopics(ArchiveDb archive, OpenArchive open, TopicIs node, CancellationToken cancel)
    {
        var ids = await archive.Topics.Where(t => t.Slug == node.Topic).Select(t => t.Id).ToListAsync(cancel);
        if (ids.Count == 0)
            ids = (await WithWords(open, NameWords.Topic, node.Topic, cancel)).Ids;
        Keep(node, "topic", node.Topic, new(ids, await archive.Topics.Where(t => ids.Contains(t.Id)).Select(t => t.Name).ToListAsync(cancel)));
    }

    private async Task FindAuthors(OpenArchive open, AuthorIs node, CancellationToken cancel) =>
        Keep(node, "author", node.Name, await WithWords(open, NameWords.Author, node.Name, cancel));

    private async Task FindArticles(ArchiveDb archive, OpenArchive open, ArticleIs node, CancellationToken cancel)
    {
        List<int> ids = await archive.ArticleAtAsync(node.Title, cancel) is { } article ? [article.Id] : [];
        if (ids.Count == 0)
            ids = await WithTitle(open, node.Title, cancel);
        Keep(node, "article", node.Title, new(ids, await archive.Articles.Where(a => ids.Contains(a.Id)).Select(a => a.Title ?? a.File).ToListAsync(cancel)));
    }

    private static async Task<NamesFound> WithWords(OpenArchive open, string field, string sought, CancellationToken cancel)
    {
        var words = IndexText.Words(sought).Distinct().ToList();
        await using var command = open.Command(
            """
            SELECT Name, Owner FROM SearchName WHERE Field = $0 AND Word IN (SELECT value FROM json_each($1))
            GROUP BY Name, Owner HAVING count(*) = $2
            """, field, JsonSerializer.Serialize(words), words.Count);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<(string Name, int Owner)>();
        while (await reader.ReadAsync(cancel))
            rows.Add((reader.GetString(0), reader.GetInt32(1)));
        return new([.. rows.Select(r => r.Owner).Distinct()], [.. rows.Select(r => r.Name).Distinct()]);
    }

    private static async Task<List<int>> WithTitle(OpenArchive open, string sought, CancellationToken cancel)
    {
        var title = FtsExpression.Of(new AllOf([.. IndexText.Tokens(sought).Select(t => new AnyForm(t))]))!;
        await using var command = open.Command(
            "SELECT DISTINCT u.ArticleId FROM SearchText JOIN SearchUnit u ON u.Id = SearchText.rowid WHERE SearchText MATCH $0 AND u.Unit = $1",
            title, (int)SearchUnit.Title);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var ids = new List<int>();
        while (await reader.ReadAsync(cancel))
            ids.Add(reader.GetInt32(0));
        return ids;
    }

    private void Keep(QueryNode node, string what, string name, NamesFound names)
    {
        found[node] = names with { Names = [.. names.Names.Order(StringComparer.Ordinal)] };
        if (names.Ids.Count == 0)
            notes.Add($"No {what} goes by the name “{name}”.");
    }

    private sealed record NamesFound(List<int> Ids, List<string> Names);
}
