using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What a curator wrote on one place, in words: what was changed, where that is written, and why.</summary>
/// <param name="Place">The sidecar's file and line.</param>
internal sealed record CorrectionView(IReadOnlyList<(string What, string Was)> Changes, string Place, string? Note)
{
    /// <summary>Speaker and mode of a statement are corrected in one place.</summary>
    public static CorrectionView Of(IGrouping<string, Correction> place) =>
        new([.. place.Select(c => (WhatOf(c.Kind), WasOf(c)))], place.Key, place.First().Note);

    public static IReadOnlyList<CorrectionView> All(IEnumerable<Correction> corrections) =>
        [.. corrections.GroupBy(c => c.Place).Select(Of)];

    private static string WhatOf(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Rejected => "Taken out",
        _ => kind.ToString(),
    };

    private static string WasOf(Correction correction) => (correction.Kind, correction.Was) switch
    {
        (_, null) => "the reader had not found it",
        (CorrectionKind.Mode, var was) when Enum.TryParse<StatementMode>(was, ignoreCase: true, out var mode) =>
            $"the reader had “{PlainWords.Of(mode)}”",
        (CorrectionKind.Kind, var was) when Enum.TryParse<PassageKind>(was, ignoreCase: true, out var kind) =>
            $"the reader had “{PlainWords.Of(kind)}”",
        (CorrectionKind.Rejected, var was) => $"the reader had a {was}",
        (_, var was) => $"the reader had “{was}”",
    };
}
