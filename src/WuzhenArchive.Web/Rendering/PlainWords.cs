using System.Globalization;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What the archive's kinds and values are called on a page.</summary>
internal static class PlainWords
{
    public static string Of(StatementMode mode) => mode switch
    {
        StatementMode.Direct => "quoted",
        StatementMode.Mixed => "partly quoted",
        StatementMode.Block => "block quotation",
        StatementMode.Interpreted => "author’s reading",
        _ => "reported",
    };

    public static string Meaning(StatementMode mode) => mode switch
    {
        StatementMode.Direct => "The speaker’s own words, in quotation marks from end to end.",
        StatementMode.Mixed => "The author’s account of what was said; only the words in quotation marks are the speaker’s.",
        StatementMode.Block => "The speaker’s own words, set off as a block.",
        StatementMode.Interpreted => "What the author reads in somebody’s mind; nobody is said to have spoken.",
        _ => "The author’s account of what was said; none of the words are claimed to be the speaker’s.",
    };

    /// <summary>What the archive can tell of where words were said.</summary>
    public static string Meaning(OccasionKind occasion) => occasion switch
    {
        OccasionKind.Stated => "The text says so:",
        OccasionKind.Context => "It runs on inside the report of a speech made there:",
        OccasionKind.Elsewhere => "The text names another place, another time or another way:",
        _ => "The article does not tell where or when these words were said.",
    };

    public static string Meaning(Confidence confidence) => confidence switch
    {
        Confidence.High => "Who says it, by which word, and where it begins and ends are all printed.",
        Confidence.Medium => "One step was inferred",
        _ => "A guess from what stands around",
    };

    /// <summary>", corrected" behind what a curator has changed; nothing behind what the reader said.</summary>
    public static string Corrected(IReadOnlyCollection<Correction> corrections) =>
        corrections.Count == 0 ? "" : corrections.Any(c => c.Kind == CorrectionKind.Added) ? ", added by a curator" : ", corrected";

    public static string Finding(FindingKind kind) => kind switch
    {
        FindingKind.Encoding => "Guessed encoding",
        FindingKind.Form => "Read as plain text",
        FindingKind.FrontMatter => "Front matter not understood",
        _ => Capital(kind.Name()),
    };

    public static string Of(PassageKind kind) => kind switch
    {
        PassageKind.Direct => "quoted",
        PassageKind.Mixed => "quoted inside a report",
        PassageKind.Block => "block quotation",
        PassageKind.Term => "a term, not speech",
        PassageKind.Name => "a name, not speech",
        _ => "a word held at a distance, not speech",
    };

    public static string Of(RegionKind kind) => kind switch
    {
        RegionKind.Boilerplate => "Printed by the site, not the article’s",
        RegionKind.Blockquote => "Block quotation",
        _ => kind.ToString(),
    };

    /// <summary>"2nd" for 2.</summary>
    public static string Ordinal(int number) =>
        number + ((number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    public static string Month(int month) =>
        month is >= 1 and <= 12 ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : $"month {month}";

    /// <summary>A fact's value as a reader writes it: "2,000", "2nd", "November"; words stay as they are.</summary>
    public static string Value(FactProperty property, string value, string? hedge) =>
        hedge is null ? Value(property, value) : $"{hedge} {Value(property, value)}";

    public static string Value(FactProperty property, string value)
    {
        if (property == FactProperty.Dates)
            return WrittenDate.OfRange(value) ?? value;
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return value;
        return property == FactProperty.Ordinal ? Ordinal(number)
            : property == FactProperty.Month ? Month(number)
            : number.ToString("N0", CultureInfo.InvariantCulture);
    }

    private static readonly Dictionary<FactProperty, string> Questions = new()
    {
        [FactProperty.Participants] = "How many came",
        [FactProperty.OpenedBy] = "Who opened it",
        [FactProperty.HowOpened] = "How it was opened",
        [FactProperty.PresidedBy] = "Who presided",
        [FactProperty.SpokeAtOpeningCeremony] = "Who spoke at the opening",
        [FactProperty.SpokeAtOpening] = "Who spoke at the opening",
        [FactProperty.Representation] = "Who was sent",
        [FactProperty.Outcome] = "How it ended",
        [FactProperty.Host] = "Who hosted it",
        [FactProperty.Organiser] = "Who organised it",
        [FactProperty.Countries] = "From how many countries",
        [FactProperty.Exhibitors] = "How many exhibited",
        [FactProperty.Theme] = "Its theme",
        [FactProperty.Dates] = "When it was held",
        [FactProperty.Ordinal] = "Which in the series",
        [FactProperty.Month] = "In which month",
    };

    /// <summary>What a fact answers, as a row of a table asks it.</summary>
    public static string Property(FactProperty property) => Questions.GetValueOrDefault(property) ?? Capital(property.Name);

    // Of the value as it is, and as a reader writes it with its hedge.
    private static readonly Dictionary<FactProperty, Func<string, string, string>> Notes = new()
    {
        [FactProperty.Participants] = (_, written) => $"{written} participants",
        [FactProperty.Countries] = (_, written) => $"participants from {written} countries",
        [FactProperty.Exhibitors] = (_, written) => $"{written} exhibitors",
        [FactProperty.Theme] = (value, _) => $"themed “{value}”",
        [FactProperty.Dates] = (value, _) => $"held {Value(FactProperty.Dates, value)}",
        [FactProperty.Organiser] = (value, _) => $"organised by {value}",
        [FactProperty.Ordinal] = (value, _) => $"{Value(FactProperty.Ordinal, value)} conference",
        [FactProperty.Month] = (value, _) => $"in {Value(FactProperty.Month, value)}",
        [FactProperty.Host] = (value, _) => $"hosted by {value}",
        [FactProperty.HowOpened] = (value, _) => $"opened {value}",
        [FactProperty.Outcome] = (_, written) => written,
        [FactProperty.Representation] = (value, _) => value,
    };

    /// <summary>A fact as a margin note says it; a long value is named only, for it stands in the text beside the note.</summary>
    public static string Stated(FactProperty property, string value, string? hedge = null) =>
        value.Length > 60 ? Property(property).ToLowerInvariant()
        : Notes.TryGetValue(property, out var note) ? note(value, Value(property, value, hedge))
        : $"{property.Name} {Value(property, value)}";

    /// <summary>A part and its manner after the speaker's name: "opened, by video".</summary>
    public static string Took(string part, string? manner) => manner is null ? part : $"{part}, {manner}";

    /// <summary>"told a year later" when an article on 2016 states a fact of 2015; null when the year's own article does.</summary>
    public static string? Told(int year, int? articleYear) => (articleYear - year) switch
    {
        0 => null,
        1 => "told a year later",
        -1 => "told a year before",
        > 1 and var years => $"told {years} years later",
        < -1 and var years => $"told {-years} years before",
        null => "told by an article about no known year",
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> words, string last = " and ") =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + last + words[^1];

    /// <param name="atLeast">There may be more.</param>
    public static string Count(int number, string one, string many, bool atLeast = false) =>
        (atLeast ? "at least " : "") + number.ToString("N0", CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
