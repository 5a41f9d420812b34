using System.Collections.Frozen;

namespace WuzhenArchive.Text;

/// <summary>The names that the members of an enum are stored and shown by: "quotation before its cue" of QuotationBeforeItsCue.</summary>
/// <param name="marked">The names that have marks, which a name in C# cannot have.</param>
internal sealed class WordNames<T>(IReadOnlyDictionary<T, string> marked) where T : struct, Enum
{
    private readonly FrozenDictionary<T, string> names =
        Enum.GetValues<T>().ToFrozenDictionary(m => m, m => marked.GetValueOrDefault(m) ?? Spaced(m.ToString()));

    private readonly FrozenDictionary<string, T> members =
        Enum.GetValues<T>().ToFrozenDictionary(m => marked.GetValueOrDefault(m) ?? Spaced(m.ToString()));

    public WordNames() : this(new Dictionary<T, string>())
    {
    }

    public string this[T member] => names[member];

    /// <summary>Null: no member has this name.</summary>
    public T? Find(string name) => members.TryGetValue(name, out var member) ? member : null;

    /// <exception cref="InvalidDataException">No member has this name.</exception>
    public T Read(string name) => Find(name) ?? throw new InvalidDataException($"'{name}' is no {Spaced(typeof(T).Name)}");

    private static string Spaced(string member) =>
        string.Concat(member.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).TrimStart();
}
