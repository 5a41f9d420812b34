namespace WuzhenArchive.Grammar.Words;

/// <summary>Where a word stands to the quotation marks of its sentence.</summary>
internal enum QuoteState : byte
{
    Outside,
    Inside,
    Opening,
    Closing,
}
