namespace WuzhenArchive.Grammar.Words;

internal enum WordShape : byte
{
    Lower,
    LowerWithMark,
    Capital,
    Upper,
    Initial,
    Mixed,
    Digits,
    DigitsAndLetters,
    Mark,
}
