using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>The speakers, topics and authors a question names, found by the words of their names.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<QueryNode, IReadOnlyList<object>> found = [];
    private readonly List<string> notes = [];

    /// <summary>Names nobody has, in sentences.</summary>
    public IReadOnlyList<string> Notes => notes;

    public static async Task<NameLookup> ForAsync(ArchiveDb archive, IEnumerable<QueryNode> nodes, CancellationToken cancel)
    {
        var lookup = new NameLookup();
        foreach (var node in nodes.SelectMany(Named).Distinct())
        {
            await (node switch
            {
                SpeakerIs speaker => lookup.FindSpeakers(archive, speaker, cancel),
                TopicIs topic => lookup.FindTopics(archive, topic, cancel),
                AuthorIs author => lookup.FindAuthors(archive, author, cancel),
                _ => Task.CompletedTask,
            });
        }
        return lookup;
    }

    /// <summary>The row ids (of authors: the names) as a JSON list.</summary>
    public string Json(QueryNode node) => JsonSerializer.Serialize(found[node]);

    private static IEnumerable<QueryNode> Named(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.SelectMany(Named),
        AnyOf any => any.Nodes.SelectMany(Named),
        Except except => Named(except.Node),
        _ => [node],
    };

    private async Task FindSpeakers(ArchiveDb archive, SpeakerIs node, CancellationToken cancel)
    {
        var names = await archive.Speakers.Select(s => new { s.Id, s.Slug, s.Name }).ToListAsync(cancel);
        var aliases = await archive.SpeakerAliases.Select(a => new { a.SpeakerId, a.Name }).ToListAsync(cancel);
        var bySlug = names.Where(n => n.Slug == node.Name).Select(n => n.Id).ToList();
        var has = HasWordsOf(node.Name);
        Keep(node, "speaker", node.Name, bySlug.Count > 0 ? bySlug
            : names.Where(n => has(n.Name)).Select(n => n.Id).Concat(aliases.Where(a => has(a.Name)).Select(a => a.SpeakerId)));
    }

    private async Task FindTopics(ArchiveDb archive, TopicIs node, CancellationToken cancel)
    {
        var topics = await archive.Topics.Select(t => new { t.Id, t.Slug, t.Name }).ToListAsync(cancel);
        var has = HasWordsOf(node.Topic);
        Keep(node, "topic", node.Topic, topics.Where(t => t.Slug == node.Topic || has(t.Name)).Select(t => t.Id));
    }

    private async Task FindAuthors(ArchiveDb archive, AuthorIs node, CancellationToken cancel)
    {
        var names = await archive.ArticleAuthors.Select(a => a.Name).Distinct().ToListAsync(cancel);
        Keep(node, "author", node.Name, names.Where(HasWordsOf(node.Name)));
    }

    private void Keep<T>(QueryNode node, string what, string name, IEnumerable<T> rows) where T : notnull
    {
        found[node] = [.. rows.Distinct().Cast<object>()];
        if (found[node].Count == 0)
            notes.Add($"No {what} goes by the name “{name}”.");
    }

    private static Func<string, bool> HasWordsOf(string sought)
    {
        var words = IndexText.Words(sought);
        return name => words.All(IndexText.Words(name).Contains);
    }
}
