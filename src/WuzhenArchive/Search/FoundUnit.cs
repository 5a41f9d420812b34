using System.Data.Common;
using System.Globalization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>A unit that has everything the question asks for, with what it can be narrowed and sorted by.</summary>
/// <param name="Outer">The unit it is a part of; 0: none.</param>
/// <param name="Occasion">Null where nobody is heard but the author.</param>
/// <param name="Topics">The ids of the topics whose wordings it holds.</param>
/// <param name="Score">The less, the better.</param>
internal readonly record struct FoundUnit(
    long Id, long Outer, SearchUnit Unit, SearchVoice Voice, int? SpeakerId, int? Year, OccasionKind? Occasion, int ArticleId, int Start, int[] Topics, double Score)
{
    public const string Columns = "u.Id, u.\"Outer\", u.Unit, u.Voice, u.SpeakerId, u.Year, u.Occasion, u.ArticleId, u.Start, u.Topics";

    /// <param name="row">The <see cref="Columns"/> and the score.</param>
    public static FoundUnit Read(DbDataReader row) => new(
        row.GetInt64(0), row.IsDBNull(1) ? 0 : row.GetInt64(1), (SearchUnit)row.GetInt32(2), (SearchVoice)row.GetInt32(3),
        row.IsDBNull(4) ? null : row.GetInt32(4), row.IsDBNull(5) ? null : row.GetInt32(5), row.IsDBNull(6) ? null : (OccasionKind)row.GetInt32(6),
        row.GetInt32(7), row.GetInt32(8), row.IsDBNull(9) ? [] : TopicIds(row.GetString(9)), row.GetDouble(10));

    private static int[] TopicIds(string written) =>
        [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => int.Parse(t, CultureInfo.InvariantCulture))];
}
