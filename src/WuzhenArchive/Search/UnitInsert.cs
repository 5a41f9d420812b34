using System.Data.Common;

namespace WuzhenArchive.Search;

/// <summary>Writes units of the index with two commands that are prepared once.</summary>
internal sealed class UnitInsert : IDisposable
{
    // No token can be this character, so no phrase reaches across it.
    private const string Hole = "¶";

    private readonly DbCommand unitCommand;
    private readonly DbCommand textCommand;
    private long lastId;

    public UnitInsert(OpenArchive archive)
    {
        unitCommand = archive.Command(
            "INSERT INTO SearchUnit VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)", new object?[18]);
        textCommand = archive.Command("INSERT INTO SearchText (rowid, words, parts, stems) VALUES ($0, $1, $2, $3)", new object?[4]);
        unitCommand.Prepare();
        textCommand.Prepare();
        using var last = archive.Command("SELECT coalesce(max(Id), 0) FROM SearchUnit");
        lastId = (long)last.ExecuteScalar()!;
    }

    public void Run(int articleId, IndexedUnit unit, IReadOnlyList<IndexToken> tokens)
    {
        unit.Id = ++lastId;
        var held = unit.Tokens.Select(t => tokens[t]).ToList();
        Execute(unitCommand, unit.Id, articleId, unit.Outer?.Id, (int)unit.Unit, (int)unit.Voice, unit.SpeakerId, unit.Setting.Year, (int?)unit.Setting.Basis, (int?)unit.Setting.Occasion,
            held[0].Span.Start, Topics(unit), unit.Key, unit.Paragraph, unit.Cue, unit.Cue is { } cue ? CueStems.Of(cue) : null,
            unit.Region?.Start, unit.Region?.Length, UnitPieces.Write(unit.Tokens, tokens));
        Execute(textCommand, unit.Id, Joined(unit.Tokens, tokens, t => [t]),
            held.Any(t => t.Parts.Count > 0) ? Joined(unit.Tokens, tokens, t => t.Apart) : "",
            string.Join(' ', held.SelectMany(t => t.Parts.Prepend(t)).Select(t => t.Stem)));
    }

    // Between spaces, so that one of them is found in it whole: " 3 17 ".
    private static string? Topics(IndexedUnit unit) => unit.Topics.Count == 0 ? null : $" {string.Join(' ', unit.Topics)} ";

    public void Dispose()
    {
        unitCommand.Dispose();
        textCommand.Dispose();
    }

    private static void Execute(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private static string Joined(IReadOnlyList<int> held, IReadOnlyList<IndexToken> tokens, Func<IndexToken, IReadOnlyList<IndexToken>> words)
    {
        var parts = new List<string>(held.Count);
        for (var i = 0; i < held.Count; i++)
        {
            if (i > 0 && held[i] != held[i - 1] + 1)
                parts.Add(Hole);
            parts.AddRange(words(tokens[held[i]]).Select(w => w.Word));
        }
        return string.Join(' ', parts);
    }
}
