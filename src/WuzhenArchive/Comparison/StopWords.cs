namespace WuzhenArchive.Comparison;

/// <summary>
/// The words that say nothing of what a text is about. They are left out where words are weighed, and pages print this list.
/// </summary>
public static class StopWords
{
    public static IReadOnlyList<string> All { get; } =
        ("a about above across after again against ago all almost along already also although always am among an and another any are around as at away "
        + "back be became because been before being below between both but by came can cannot could did do does doing done down during each either else "
        + "even ever every few first for from further get gets got had has have having he her here hers herself him himself his how however i if in "
        + "including indeed into is it its itself just last least less like made make makes many may me might more most much must my myself near neither "
        + "never no nor not now of off often on once one only onto or other others our ours out over own per perhaps rather s said same say says second "
        + "see several shall she should since so some still such than that the their theirs them themselves then there therefore these they third this "
        + "those though three through thus to together too toward towards two under until up upon us use used using very was we well were what when where "
        + "whether which while who whom whose why will with within without would yet you your yours")
        .Split(' ');

    private static readonly HashSet<string> Folded = new(All, StringComparer.Ordinal);

    /// <param name="word">As the index folds it.</param>
    public static bool Has(string word) => Folded.Contains(word);
}
