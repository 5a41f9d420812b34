namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>The elements that are open at a place of a page, as a parser would have them.</summary>
internal sealed class OpenTags
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> counts = [];

    // Body, row and cell are not counted themselves, because each may lack its end tag.
    private const int LevelsInTable = 3;

    /// <returns>How many levels are open with this one.</returns>
    public int Open(string name)
    {
        if (name == "a")
        {
            // A link ends where the next begins.
            Close(name);
        }
        names.Add(name);
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return names.Count + (LevelsInTable * counts.GetValueOrDefault("table"));
    }

    public void Close(string name)
    {
        if (counts.GetValueOrDefault(name) == 0)
        {
            return;
        }
        var at = names.LastIndexOf(name);
        if (TagKinds.Formatting.Contains(name))
        {
            // "<b><div></b>" ends the bold, not the division.
            RemoveAt(at);
        }
        else if (TagKinds.Blocks.Contains(name) || !names.Skip(at).Any(TagKinds.Blocks.Contains))
        {
            for (var i = names.Count - 1; i >= at; i--)
            {
                RemoveAt(i);
            }
        }
    }

    private void RemoveAt(int at)
    {
        counts[names[at]]--;
        names.RemoveAt(at);
    }
}
