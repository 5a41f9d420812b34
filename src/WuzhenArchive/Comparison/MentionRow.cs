using System.Data.Common;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>How a place of a topic's wording is read where many are asked for at once.</summary>
internal static class MentionRow
{
    /// <summary>Of a row <c>m</c> of the mentions.</summary>
    public const string Columns =
        "m.Id, m.TopicId, m.ArticleId, m.ConferenceId, m.Basis, m.Occasion, m.Paragraph, m.Span_Start, m.Span_Length, m.Text, m.Wording, "
        + "m.Sentence_Start, m.Sentence_Length";

    public static TopicMention Read(DbDataReader row, ArchiveNames names) => new()
    {
        Id = row.GetInt32(0),
        TopicId = row.GetInt32(1),
        ArticleId = row.GetInt32(2),
        ConferenceId = row.GetInt32(3),
        Conference = names.Conferences[row.GetInt32(3)],
        Basis = (YearBasis?)row.NumberOrNull(4),
        Occasion = (OccasionKind?)row.NumberOrNull(5),
        Paragraph = row.NumberOrNull(6),
        Span = new(row.GetInt32(7), row.GetInt32(8)),
        Text = row.GetString(9),
        Wording = row.GetString(10),
        Sentence = new(row.GetInt32(11), row.GetInt32(12)),
    };
}
