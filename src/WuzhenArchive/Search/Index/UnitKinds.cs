using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Index;

/// <summary>What regions, statements and passages are to the search.</summary>
internal static class UnitKinds
{
    /// <summary>Null for what is not sought: furniture, bylines, datelines.</summary>
    public static SearchUnit? Of(RegionKind kind) => kind switch
    {
        RegionKind.Title => SearchUnit.Title,
        RegionKind.Caption => SearchUnit.Caption,
        RegionKind.Heading or RegionKind.Standfirst => SearchUnit.Heading,
        RegionKind.Paragraph => SearchUnit.Paragraph,
        RegionKind.Blockquote => SearchUnit.Blockquote,
        _ => null,
    };

    public static SearchVoice VoiceOf(StatementMode mode) => mode switch
    {
        StatementMode.Direct => SearchVoice.Direct,
        StatementMode.Mixed => SearchVoice.Mixed,
        StatementMode.Block => SearchVoice.Block,
        StatementMode.Interpreted => SearchVoice.Interpreted,
        _ => SearchVoice.Reported,
    };

    public static SearchVoice VoiceOf(PassageKind kind) => kind switch
    {
        PassageKind.Direct => SearchVoice.Direct,
        PassageKind.Mixed => SearchVoice.Mixed,
        PassageKind.Block => SearchVoice.Block,
        PassageKind.Term => SearchVoice.Term,
        PassageKind.Name => SearchVoice.Name,
        _ => SearchVoice.Scare,
    };
}
