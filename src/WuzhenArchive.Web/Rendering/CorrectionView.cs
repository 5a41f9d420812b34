using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What a curator changed, in words: what it was, where that is written, and why.</summary>
/// <param name="Place">The sidecar's file and line.</param>
internal sealed record CorrectionView(string What, string Was, string Place, string? Note)
{
    public static CorrectionView Of(Correction correction) => new(WhatOf(correction.Kind), WasOf(correction), correction.Place, correction.Note);

    private static string WhatOf(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Mode => "Voice",
        CorrectionKind.Rejected => "Taken out",
        _ => kind.ToString(),
    };

    private static string WasOf(Correction correction) => (correction.Kind, correction.Was) switch
    {
        (_, null) => "the reader had not found it",
        (CorrectionKind.Mode, var was) when Enum.TryParse<StatementMode>(was, ignoreCase: true, out var mode) => $"the reader had “{PlainWords.Of(mode)}”",
        (CorrectionKind.Kind, var was) when Enum.TryParse<PassageKind>(was, ignoreCase: true, out var kind) => $"the reader had “{PlainWords.Of(kind)}”",
        (CorrectionKind.Rejected, var was) => $"the reader had a {was}",
        (_, var was) => $"the reader had “{was}”",
    };
}
