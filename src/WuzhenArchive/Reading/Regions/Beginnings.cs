namespace WuzhenArchive.Reading.Regions;

/// <summary>Phrases that lines may begin with, compared without case and as whole words; kept by first letter, for pages have many lines.</summary>
internal sealed class Beginnings
{
    private readonly Dictionary<char, string[]> phrases;

    public Beginnings(IEnumerable<string> phrases) =>
        this.phrases = phrases.GroupBy(p => char.ToLowerInvariant(p[0])).ToDictionary(g => g.Key, g => g.ToArray());

    public bool Open(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !phrases.TryGetValue(char.ToLowerInvariant(line[0]), out var candidates))
        {
            return false;
        }
        foreach (var phrase in candidates)
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (line.Length == phrase.Length || !char.IsLetter(phrase[^1]) || !char.IsLetterOrDigit(line[phrase.Length])))
            {
                return true;
            }
        }
        return false;
    }
}
