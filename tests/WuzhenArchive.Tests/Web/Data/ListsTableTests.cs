using System.Collections;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using WuzhenArchive.Tests.Reading;
using WuzhenArchive.Web.Data.Lists;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Tests.Web.Data;

/// <summary>Holds the manual's table of lists to what each list reads of its address, and to its columns.</summary>
public sealed partial class ListsTableTests
{
    public static TheoryData<string> Lists => [.. ListAnswers.Lists.Keys];

    [Theory, MemberData(nameof(Lists))]
    public async Task the_manual_names_what_a_list_is_narrowed_by_and_its_columns(string list)
    {
        using var work = new Workplace();
        work.Write("a.txt", "Nothing is said here.");
        work.Import();
        await using var db = work.OpenDb();
        var asked = new AskedNames();
        var page = await ListAnswers.Lists[list](new(db, new PublicAddress(new ConfigurationBuilder().Build()), asked), TestContext.Current.CancellationToken);

        var row = File.ReadLines(Path.Combine(Seeds.Root, "docs", "data-format.md")).Single(l => l.StartsWith($"| `/{list}` |", StringComparison.Ordinal)).Split('|');
        Assert.Equal(asked.Names.Where(n => n != "page").Order(), Named(row[2]).Order());
        Assert.Equal(page.Columns, Named(row[3]));
    }

    private static IEnumerable<string> Named(string cell) => Code().Matches(cell).Select(m => m.Groups[1].Value);

    [GeneratedRegex("`([a-z]+)`")]
    private static partial Regex Code();

    /// <summary>An address without parts that remembers which ones were looked for.</summary>
    private sealed class AskedNames : IQueryCollection
    {
        public HashSet<string> Names { get; } = [];

        public StringValues this[string key]
        {
            get
            {
                Names.Add(key);
                return default;
            }
        }

        public int Count => 0;

        public ICollection<string> Keys => [];

        public bool ContainsKey(string key) => false;

        public bool TryGetValue(string key, out StringValues value)
        {
            value = this[key];
            return false;
        }

        public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, StringValues>>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
