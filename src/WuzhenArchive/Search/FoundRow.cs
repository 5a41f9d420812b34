using System.Data.Common;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>A row of the index that is a hit.</summary>
internal sealed record FoundRow(
    SearchUnit Unit, SearchVoice Voice, string? Key, int ArticleId, int? Paragraph, int? SpeakerId, int? Year, string? Cue,
    Span? Region, IReadOnlyList<Span> Pieces)
{
    public static FoundRow Read(DbDataReader row) => new(
        Enum.Parse<SearchUnit>(row.GetString(0)), Enum.Parse<SearchVoice>(row.GetString(1)), Text(row, 2), row.GetInt32(3),
        Number(row, 4), Number(row, 5), Number(row, 6), Text(row, 7),
        Number(row, 8) is { } start ? new Span(start, row.GetInt32(9)) : null, UnitPieces.Read(row.GetString(10)));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static int? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
