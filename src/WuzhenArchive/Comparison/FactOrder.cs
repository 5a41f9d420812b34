using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>The order in which a reader asks: who came and how it opened first, what merely identifies the edition last.</summary>
public static class FactOrder
{
    private static readonly List<FactProperty> Asked =
    [
        FactProperty.Participants, FactProperty.Countries, FactProperty.Exhibitors, FactProperty.Theme, FactProperty.OpenedBy,
        FactProperty.HowOpened, FactProperty.PresidedBy, FactProperty.SpokeAtOpeningCeremony, FactProperty.Representation,
        FactProperty.SpokeAtOpening, FactProperty.Outcome, FactProperty.Host, FactProperty.Organiser,
    ];

    private static readonly List<FactProperty> Last = [FactProperty.Ordinal, FactProperty.Month, FactProperty.Dates];

    public static IEnumerable<IGrouping<FactProperty, ToldFact>> InOrder(IEnumerable<ToldFact> told) =>
        told.GroupBy(t => t.Property).OrderBy(g => Place(g.Key)).ThenBy(g => g.Key.Name, StringComparer.Ordinal);

    /// <summary>The edition is known by it; nobody compares years for it.</summary>
    public static bool IsMinor(FactProperty property) => Last.Contains(property);

    private static int Place(FactProperty property) =>
        Asked.IndexOf(property) is var asked and >= 0 ? asked : Asked.Count + 1 + Last.IndexOf(property);
}
