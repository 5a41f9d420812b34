using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>What somebody said, as against what an author reads in somebody's mind: only the first can be compared between years.</summary>
public static class SpokenStatements
{
    public static IQueryable<StatementRow> Spoken(this IQueryable<StatementRow> statements) =>
        statements.Where(s => s.Mode != StatementMode.Interpreted);
}
