namespace WuzhenArchive.Authority;

/// <summary>Names that may be given once in a list; the second use is a problem that names the line of the first.</summary>
internal sealed class UniqueNames(YamlFile file)
{
    private readonly Dictionary<string, long> lines = [];

    /// <param name="what">What is taken, as the message shall call it.</param>
    /// <param name="shown">The name as the message shall show it, when that is not <paramref name="name"/>.</param>
    public void Take(string name, long line, string what, string? shown = null)
    {
        if (name.Length > 0 && !lines.TryAdd(name, line))
            file.Refuse(line, $"{what} '{shown ?? name}' is taken already on line {lines[name]}");
    }
}
