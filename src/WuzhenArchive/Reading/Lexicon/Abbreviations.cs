using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Shortened words whose dot ends no sentence before a capital letter.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> All = """
        Adm Amb Asst Assoc Att Atty Brig Capt Cmdr Col Comdr Cpl Dep Dr Drs Fr Gen Gov Hon Insp Lt Maj Messrs Mr Mrs Ms Mx Msgr Prof Rep Reps Res Rev Sen Sens
        Sgt Sr St Supt Treas Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec No Nos Vol vs cf viz al ed eds pp Fig figs approx est Ave Blvd Rd Mt Ft
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>True for the dot of an initial or of a shortened word: it ends nothing.</summary>
    public static bool EndsAt(ReadOnlySpan<char> mark, ReadOnlySpan<char> before) => mark is "." && (before.Length == 1 || Contains(before));

    public static bool Contains(ReadOnlySpan<char> word) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static readonly FrozenSet<string> NameEnds = "Bros Co Corp Cos Esq Inc Jr Ltd Sr".Split(' ').ToFrozenSet();

    /// <summary>Shortened words that close a name: "Blue Harbour Inc.", "Otto Berg Jr."</summary>
    public static bool EndsName(ReadOnlySpan<char> word) => NameEnds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
