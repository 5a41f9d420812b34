using System.Text.Json;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Linked;

/// <summary>Tells which authors are bodies and no persons: a citation writes a person's family name first.</summary>
internal static class NamedBodies
{
    private const string Bodies = "SELECT Name FROM Speakers WHERE Name IN (SELECT value FROM json_each($0)) AND Kind = $1";

    public static IReadOnlySet<string> BodiesAmong(this ArchiveDb db, IEnumerable<string> authors)
    {
        var names = authors.Distinct().ToList();
        return names.Count == 0 ? new HashSet<string>()
            : db.Rows(Bodies, row => row.GetString(0), JsonSerializer.Serialize(names), (int)SpeakerKind.Body).ToHashSet();
    }
}
