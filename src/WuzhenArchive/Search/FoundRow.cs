using System.Data.Common;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>A row of the index that is a hit.</summary>
internal sealed record FoundRow(
    SearchUnit Unit, SearchVoice Voice, string? Key, int ArticleId, int? Paragraph, int? SpeakerId, Setting Setting, string? Cue,
    Span? Region, IReadOnlyList<Span> Pieces)
{
    public static FoundRow Read(DbDataReader row) => new(
        Enum.Parse<SearchUnit>(row.GetString(0)), Enum.Parse<SearchVoice>(row.GetString(1)), Text(row, 2), row.GetInt32(3),
        Number(row, 4), Number(row, 5), new(Number(row, 6), (YearBasis?)Number(row, 7), (OccasionKind?)Number(row, 8)), Text(row, 9),
        Number(row, 10) is { } start ? new Span(start, row.GetInt32(11)) : null, UnitPieces.Read(row.GetString(12)));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static int? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
