namespace WuzhenArchive.Text;

/// <summary>
/// What is told of an edition. A part that a speaker had in it counts as one, so there are more than are listed here. Stored, exported and
/// addressed by its name.
/// </summary>
/// <param name="Name">"participants", "opened by", "spoke at the closing ceremony".</param>
public readonly record struct FactProperty(string Name)
{
    public static readonly FactProperty Participants = new("participants");
    public static readonly FactProperty Countries = new("countries");
    public static readonly FactProperty Exhibitors = new("exhibitors");
    public static readonly FactProperty Theme = new("theme");
    public static readonly FactProperty OpenedBy = new("opened by");
    public static readonly FactProperty HowOpened = new("how opened");
    public static readonly FactProperty PresidedBy = new("presided by");
    public static readonly FactProperty SpokeAtOpeningCeremony = new("spoke at the opening ceremony");
    public static readonly FactProperty SpokeAtOpening = new("spoke at the opening");
    public static readonly FactProperty Representation = new("representation");
    public static readonly FactProperty Outcome = new("outcome");
    public static readonly FactProperty Host = new("host");
    public static readonly FactProperty Organiser = new("organiser");
    public static readonly FactProperty Ordinal = new("ordinal");
    public static readonly FactProperty Month = new("month");
    public static readonly FactProperty Dates = new("dates");

    private const string By = " by";

    /// <summary>"opened" and "presided" answer the question by whom; "spoke at the opening ceremony" is its own name.</summary>
    public static FactProperty OfPart(string part) => new(part.Contains(' ') ? part : part + By);

    /// <summary>What a speaker did: "opened" for "opened by".</summary>
    public string Part => Name.EndsWith(By, StringComparison.Ordinal) ? Name[..^By.Length] : Name;

    public override string ToString() => Name;
}
