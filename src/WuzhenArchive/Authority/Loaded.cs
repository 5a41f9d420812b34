namespace WuzhenArchive.Authority;

/// <summary>A file a curator wrote, loaded; or every problem it has, one line each, and no value.</summary>
public sealed record Loaded<T>(T? Value, IReadOnlyList<string> Problems)
    where T : class
{
    internal static Loaded<T> From(T? value, YamlFile file) =>
        file.Problems is { Count: > 0 } problems ? new(null, problems) : new(value, []);
}
