using System.Buffers.Binary;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Summaries;

/// <summary>Keeps the order of the lists in step with their rows, so that no page of a list sorts or counts the others.</summary>
public static class ListOrders
{
    /// <summary>How many rows a stretch has; the last of a part may have fewer.</summary>
    public const int Stretch = 256;

    // The orders of ListsInOrder, by the indexes that have them: what is long is not sorted.
    private const string Articles = "SELECT Id, ConferenceId FROM Articles ORDER BY ConferenceId, Position";
    private const string Findings =
        "SELECT f.Id, f.Kind FROM Articles a CROSS JOIN Findings f ON f.ArticleId = a.Id ORDER BY a.Slug, f.Span_Start, f.Id";

    private const string Put = "INSERT INTO ListStretches (List, Part, Number, Ids) VALUES ({0}, {1}, {2}, {3})";

    /// <summary>The part of a list that belongs to one conference, or to none.</summary>
    public static string PartOf(int? conference) => conference?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>
    /// Writes the order of the statements of some conferences anew, and that of all other lists: a name or an address may change far from
    /// what came in.
    /// </summary>
    /// <param name="statements">Those whose statements changed; null: none.</param>
    public static void Renew(ArchiveDb db, IEnumerable<int?> statements)
    {
        var articles = db.Rows(Articles, row => (Part: PartOf(row.NumberOrNull(1)), Id: row.GetInt32(0)));
        Write(db, ListKind.Articles, articles.ToLookup(a => a.Part, a => a.Id));
        Write(db, ListKind.Speakers, db.Speakers.InOrder().Select(s => s.Id).AsEnumerable().ToLookup(_ => ""));
        var findings = db.Rows(Findings, row => (Kind: row.GetString(1), Id: row.GetInt32(0)));
        Write(db, ListKind.Findings, findings.ToLookup(f => f.Kind, f => f.Id));
        Write(db, ListKind.Findings, "", findings.Select(f => f.Id));
        foreach (var conference in statements.Distinct())
        {
            db.ListStretches.Where(s => s.List == ListKind.Statements && s.Part == PartOf(conference)).ExecuteDelete();
            Write(db, ListKind.Statements, PartOf(conference), db.Statements.Where(s => s.ConferenceId == conference)
                .OrderBy(s => s.ArticleId).ThenBy(s => s.Number).Select(s => s.Id));
        }
    }

    private static void Write(ArchiveDb db, ListKind list, ILookup<string, int> parts)
    {
        db.ListStretches.Where(s => s.List == list).ExecuteDelete();
        foreach (var part in parts)
            Write(db, list, part.Key, part);
    }

    private static void Write(ArchiveDb db, ListKind list, string part, IEnumerable<int> ids)
    {
        foreach (var (number, stretch) in ids.Chunk(Stretch).Index())
            db.Database.ExecuteSqlRaw(Put, (int)list, part, number, Bytes(stretch));
    }

    private static byte[] Bytes(int[] ids)
    {
        var bytes = new byte[ids.Length * sizeof(int)];
        foreach (var (index, id) in ids.Index())
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(index * sizeof(int)), id);
        return bytes;
    }
}
