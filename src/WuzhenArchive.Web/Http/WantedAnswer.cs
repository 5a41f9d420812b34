using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Http;

/// <summary>An answer that was not kept, on its way to be made.</summary>
/// <param name="Archive">The one that was current when it was asked for.</param>
internal sealed record WantedAnswer(AnswerKey Key, Opened Archive)
{
    /// <summary>The page of an error is made on a second way through; only the first counts.</summary>
    public bool IsTried { get; set; }

    /// <summary>The finished answer, which has not been sent yet; null for one that was sent as it was made.</summary>
    public KeptAnswer? Made { get; set; }
}
