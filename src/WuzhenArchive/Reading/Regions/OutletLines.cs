using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>The lines that the outlets of an archive print on their pages, as the authority file lists them.</summary>
internal sealed class OutletLines
{
    private readonly WordSet whole;
    private readonly Beginnings beginnings;

    public OutletLines(IReadOnlyList<OutletEntry> outlets)
    {
        All = outlets;
        Each = outlets.Count == 1 ? [this] : [.. outlets.Select(o => new OutletLines([o]))];
        var lines = outlets.SelectMany(o => o.Furniture).ToList();
        whole = new(lines.Where(f => !f.EndsWith('*')).Select(Shadow.Of), StringComparer.OrdinalIgnoreCase);
        beginnings = new(lines.Where(f => f.EndsWith('*')).Select(f => Shadow.Of(f[..^1].TrimEnd())).Where(f => f.Length > 0));
    }

    public IReadOnlyList<OutletEntry> All { get; }

    /// <summary>Those of each outlet alone, in the same order.</summary>
    public IReadOnlyList<OutletLines> Each { get; }

    public bool Has(ReadOnlySpan<char> line) => whole.Has(line) || beginnings.Open(line);
}
