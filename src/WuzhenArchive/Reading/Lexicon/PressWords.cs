using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Words that stand in the head of an article beside its title: who works at a paper, what papers are called, what their parts are called.</summary>
internal static class PressWords
{
    private static readonly FrozenSet<string> Jobs = Set("""
        academic advisor adviser analyst anchor associate board bureau chief columnist contributing contributor correspondent correspondents counsel critic desk director editor editorial editors emeritus
        expert fellow freelance freelancer guest intern journalist lawyer lecturer managing manager member news partner photographer president producer professor reader reporter reporters researcher scholar senior special
        specialist staff student team trainee writer writers
        """);

    // A company is "a member of" and "a leading specialist in" as well.
    private static readonly FrozenSet<string> OfBodies = Set("associate board bureau contributing desk editorial guest managing member news partner photo senior special specialist staff team");

    private static readonly FrozenSet<string> Outlets = Set("""
        agency beacon blog bulletin channel chronicle courier daily dispatch echo examiner gazette globe guardian herald inquirer insider journal magazine mail media monitor network news newspaper newswire
        observer online post press radio record register report review standard sun telegraph television times today tribune tv voice watch weekly wire world
        """);

    private static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(
        ["reuters", "afp", "ap", "associated press", "the associated press", "xinhua", "agence france-presse", "bloomberg", "dpa", "efe", "ians", "pti", "ani", "tass", "kyodo", "yonhap", "upi", "agencies", "agency", "staff",
            "admin", "administrator", "anonymous", "guest", "unknown", "webmaster", "newsroom", "editor", "editors", "author", "user"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Sections = Set("""
        africa americas analysis arts asia asia-pacific biz business china column columns comment commentary culture cyber cybersecurity defence defense digital economy education editorial editorials energy
        entertainment environment europe events fashion feature features finance focus food government headlines health home industry insight insights international internet interview interviews latest law
        legal letters life lifestyle local markets media metro money movies music national news op-ed opinion opinions people politics press region regional releases review reviews science security society
        space special sport sports stories story style tech technologies technology top travel trending update updates us video videos views weather world
        """);

    // "Posted by", "Last updated on", "Source:", "5 min read", "Updated 2 hours ago"
    private static readonly FrozenSet<string> Labels = Set("""
        posted published publication publish updated update last modified changed revised reviewed first release released immediate date dated time issued created added by on at from source sources edited written
        author authors editor reporter reporters views view mins min minutes minute read reads comments comment hits print share page local beijing pm am edt est gmt utc of the and de la & for th st nd rd ago hours hour day days ist cst bst cet pst pdt
        original originally an a few just view in your browser online web version edition issue no number vol volume listen download embed email mail print-friendly printer-friendly tip jar archive unsubscribe subscribe
        heard aired broadcast transcript filed under category tags
        """);

    // "New York", "San Marino", "Port Moresby": what opens names of places, and of papers.
    private static readonly FrozenSet<string> PlaceOpenings = Set("new old san santa saint st los las port cape mount lake north south east west upper lower great big deutsche radio la le al");

    public static bool OpensPlace(string word) => PlaceOpenings.Contains(word);

    public static bool IsJob(string word) => Jobs.Contains(word.TrimEnd('.', ','));

    /// <summary>A job that only somebody can have.</summary>
    public static bool IsPersonsJob(string word) => IsJob(word) && !OfBodies.Contains(word.TrimEnd('.', ','));

    public static bool IsOutlet(string word) => Outlets.Contains(word.TrimEnd('.', ','));

    /// <summary>An agency, or what signs where nobody does.</summary>
    public static bool IsAgency(string name) => Agencies.Contains(name);

    public static bool IsSection(string word) => Sections.Contains(word);

    public static bool IsLabel(string word) => Labels.Contains(word.TrimEnd('.', ':'));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
