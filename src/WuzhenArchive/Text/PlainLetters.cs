namespace WuzhenArchive.Text;

/// <summary>
/// Letters that no accent is taken from but that people without them on their keys write plainly: ø as o, ł as l, ß as ss.
/// </summary>
public static class PlainLetters
{
    /// <summary>The plain form of a small letter; null for all others.</summary>
    public static string? Of(char small) => small switch
    {
        'ø' => "o",
        'ł' => "l",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'đ' or 'ð' => "d",
        'ß' => "ss",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        _ => null,
    };
}
