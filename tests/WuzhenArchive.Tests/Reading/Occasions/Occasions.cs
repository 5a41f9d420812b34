namespace WuzhenArchive.Tests.Reading.Occasions;

/// <summary>Where the statements of an invented article were said, each as "kind year".</summary>
internal static class Occasions
{
    public static string[] Told(string text) =>
        [.. Invented.Read(text).Statements.Select(s => $"{s.Occasion.Kind.ToString().ToLowerInvariant()} {s.Occasion.Year}".TrimEnd())];
}
