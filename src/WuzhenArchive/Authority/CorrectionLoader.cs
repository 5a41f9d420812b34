using WuzhenArchive.Text;

namespace WuzhenArchive.Authority;

/// <summary>Loads the corrections of a sidecar; what they point at is looked for when the article is read.</summary>
internal sealed class CorrectionLoader(YamlFile yaml)
{
    private const int Longest = 5000;
    private const int LongestName = 500;
    private const int HighestNumber = 100_000;

    // Each is sought in the whole article.
    private const int Most = 1000;

    private readonly UniqueNames taken = new(yaml);

    public List<Correction> Load(YamlFields sidecar)
    {
        List<Correction> corrections =
        [
            .. sidecar.Records("statements", "a statement's correction", "words", "occurrence", "paragraph", "cue", "speaker", "mode",
                "reject", "note").Select(Statement),
            .. sidecar.Records("passages", "a passage's correction", "words", "occurrence", "paragraph", "kind", "reject", "note")
            .Select(Passage),
            .. sidecar.Records("additions", "an addition", "words", "more", "occurrence", "paragraph", "source", "cue", "speaker", "mode",
                "note").Select(Addition),
        ];
        if (corrections.Count > Most)
            yaml.Refuse(1, $"holds {corrections.Count} corrections; allowed: at most {Most}");
        return corrections;
    }

    private StatementCorrection Statement(YamlFields fields)
    {
        var (words, cue) = (Words(fields), fields.Text("cue", Longest));
        var correction = new StatementCorrection(yaml.Place(fields.Node), words, Note(fields), cue,
            fields.Text("speaker", LongestName), fields.Word<StatementMode>("mode"), Rejects(fields));
        taken.Take($"statement {words} {cue}", fields.Line("words"), "the statement", words.Words);
        if (correction.Rejects == (correction is { Speaker: not null } or { Mode: not null }))
            yaml.Refuse(fields.Node, "a statement's correction needs 'speaker', 'mode' or both, or else 'reject'");
        return correction;
    }

    private PassageCorrection Passage(YamlFields fields)
    {
        var words = Words(fields);
        var correction = new PassageCorrection(yaml.Place(fields.Node), words, Note(fields), fields.Word<PassageKind>("kind"),
            Rejects(fields));
        taken.Take($"passage {words}", fields.Line("words"), "the passage", words.Words);
        if (correction.Rejects == correction.Kind is not null)
            yaml.Refuse(fields.Node, "a passage's correction needs 'kind', or else 'reject'");
        return correction;
    }

    private StatementAddition Addition(YamlFields fields) => new(
        yaml.Place(fields.Node), Words(fields), Note(fields), fields.Texts("more", Longest), fields.Text("source", Longest),
        fields.Text("cue", Longest),
        fields.Text("speaker", LongestName), (fields.Required("mode") is "" ? null : fields.Word<StatementMode>("mode")) ?? default);

    private static NamedWords Words(YamlFields fields) =>
        new(fields.Required("words", Longest), fields.Number("occurrence", 1, HighestNumber), fields.Number("paragraph", 1, HighestNumber));

    private static string? Note(YamlFields fields) => fields.Text("note", Longest);

    private static bool Rejects(YamlFields fields) => fields.Text("reject", r => r is "true", "true") is not null;
}
