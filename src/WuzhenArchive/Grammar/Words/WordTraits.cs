namespace WuzhenArchive.Grammar.Words;

/// <summary>
/// What the model knows of a word by itself: hashes of its letters and of its ends, its form, and whether it is in quotation marks.
/// </summary>
/// <param name="Row">Its row in the <see cref="Lexicon"/>, 0 if it is not known.</param>
/// <param name="Class">Which parts of speech it takes.</param>
internal readonly record struct WordTraits(
    uint Cased, uint Lower, uint Suffix2, uint Suffix3, uint Suffix4, uint Prefix3, WordShape Shape, QuoteState Quote, int Row, uint Class)
{
    public static WordTraits Of(ReadOnlySpan<char> word, QuoteState quote, Lexicon lexicon)
    {
        Span<char> buffer = stackalloc char[64];
        // Of a long word (an address, a line of marks) the first and the last letters say enough.
        var letters = buffer[..Math.Min(word.Length, 64)];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = Letters.Plain(word[i < 32 ? i : word.Length - letters.Length + i]);
        var shape = ShapeOf(letters);
        var cased = Whole(letters);
        for (var i = 0; i < letters.Length; i++)
            letters[i] = Letters.Lower(letters[i]);
        var (lower, suffix) = (Whole(letters), Ending(letters, 2));
        var row = lexicon.Row(lower);
        var prefix = Whole(letters[..Math.Min(3, letters.Length)]);
        return new(cased, lower, suffix, Ending(letters, 3), Ending(letters, 4), prefix, shape, quote, row, lexicon.Class(row, suffix, shape));
    }

    private static uint Whole(ReadOnlySpan<char> letters)
    {
        var hash = Hash.Start;
        // Every row of dots, of dashes and of the same mark is one word.
        for (var i = 0; i < letters.Length; i++)
        {
            if (i < 3 || Letters.IsWord(letters[i]) || letters[i] != letters[i - 1])
                hash = Hash.Add(hash, letters[i] == '…' ? '.' : letters[i]);
        }
        return hash;
    }

    private static uint Ending(ReadOnlySpan<char> letters, int length) => Whole(letters[Math.Max(0, letters.Length - length)..]);

    private static WordShape ShapeOf(ReadOnlySpan<char> letters)
    {
        var (upper, lower, digits, others) = (0, 0, 0, 0);
        foreach (var c in letters)
        {
            if (c == '0')
                digits++;
            else if (char.IsUpper(c))
                upper++;
            else if (Letters.IsLetter(c))
                lower++;
            else
                others++;
        }
        return digits > 0 ? upper + lower > 0 ? WordShape.DigitsAndLetters : WordShape.Digits
            : upper + lower == 0 ? WordShape.Mark
            : upper == 0 ? others > 0 ? WordShape.LowerWithMark : WordShape.Lower
            : upper == 1 && letters.Length <= 2 && lower == 0 ? WordShape.Initial
            : lower == 0 ? WordShape.Upper
            : upper == 1 && char.IsUpper(letters[0]) ? WordShape.Capital
            : WordShape.Mixed;
    }
}
