using System.Reflection;
using System.Text.RegularExpressions;
using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests;

/// <summary>
/// Holds the walls of the house: which room of the library may know which, and that none knows the web. Looked at is what was compiled, so
/// that a reference counts however it is written, in a view as well; and what the sources say they use, since a constant leaves no trace.
/// </summary>
public partial class WallsTests
{
    private const string House = "WuzhenArchive";
    private const string Web = House + ".Web";

    private static readonly string Source = Path.Combine(Seeds.Root, "src");
    private static readonly Assembly Library = typeof(WuzhenArchive.Text.Span).Assembly;
    private static readonly Assembly Program = typeof(WuzhenArchive.Web.Serving).Assembly;

    // Room by room, what it may know besides itself.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Grammar"] = ["Text"],
        ["Authority"] = ["Text"],
        ["Reading"] = ["Grammar", "Authority", "Text"],
        ["Model"] = ["Text"],
        ["Store"] = ["Model", "Text"],
        ["Search"] = ["Store", "Model", "Text"],
        ["Evidence"] = ["Store", "Model", "Text"],
        ["Comparison"] = ["Evidence", "Summaries", "Store", "Model", "Text"],
        ["Summaries"] = ["Store", "Model", "Text"],
        ["Citing"] = ["Model", "Text"],
        ["Exchange"] = ["Reading", "Authority", "Evidence", "Search", "Summaries", "Store", "Model", "Text"],
    };

    // The same of the folders of the search; its doors stand above them all.
    private static readonly Dictionary<string, string[]> AllowedInSearch = new()
    {
        ["Language"] = [],
        ["Index"] = ["Language"],
        ["Matching"] = ["Index", "Language"],
        ["Engines"] = ["Matching", "Index", "Language"],
        ["Shown"] = ["Matching", "Index", "Language"],
    };

    // What addresses ask for is read alike by pages, data and citations; pages show it, data writes it, and neither is known below.
    private static readonly string[] Stairs = ["Http", "Rendering", "Asking", "Drawing", "Linked", "Data", "Pages", "Commands"];

    // Where the engine is named: the store, the engine's own folder, and the doors of the search, which choose it.
    private static readonly string[] EngineRooms = [House + ".Store", House + ".Search.Engines.Sqlite"];
    private static readonly Type[] EngineDoors =
        [typeof(WuzhenArchive.Search.ArchiveSearch), typeof(WuzhenArchive.Search.SearchIndex), typeof(WuzhenArchive.Search.IndexWriting)];

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    public static TheoryData<string> RoomsOfSearch => [.. AllowedInSearch.Keys];

    [Fact]
    public void every_room_has_its_walls()
    {
        Assert.Equal(Allowed.Keys.Order(), Folders(House).Order());
        Assert.Equal(AllowedInSearch.Keys.Order(), Folders(House + ".Search").Order());
        Assert.Equal(Stairs.Order(), Folders(Web).Except(["wwwroot", "Properties"]).Order());
    }

    [Theory, MemberData(nameof(Rooms))]
    public void a_room_knows_only_the_rooms_below_it(string room) => Assert.Subset(Allowed[room].ToHashSet(), Known(House, room));

    [Theory, MemberData(nameof(RoomsOfSearch))]
    public void a_room_of_the_search_knows_only_the_rooms_below_it(string room) =>
        Assert.Subset(AllowedInSearch[room].ToHashSet(), Known(House + ".Search", room));

    [Fact]
    public void inside_the_reading_room_no_two_folders_know_each_other()
    {
        const string reading = House + ".Reading";
        var known = Folders(reading).ToDictionary(f => f, f => Known(reading, f).ToList());
        Assert.All(known.Keys, f => Assert.DoesNotContain(f, Reached(f, known)));
    }

    [Fact]
    public void what_a_reading_is_made_of_knows_no_rule()
    {
        Assert.Empty(Known(House + ".Reading", "Results"));
        Assert.DoesNotContain(References(House + ".Reading.Results"), t => t.Namespace is House + ".Reading" or House + ".Authority");
    }

    [Fact]
    public void the_folders_of_the_web_know_those_below_them_alone() =>
        Assert.All(Stairs.Index(), folder => Assert.Subset(Stairs[..folder.Index].ToHashSet(), Known(Web, folder.Item)));

    [Fact]
    public void a_namespace_is_its_folder() =>
        Assert.All(Sources(House).Concat(Sources(Web)).Where(f => f.EndsWith(".cs", StringComparison.Ordinal)), file =>
    {
        var folder = Path.GetRelativePath(Source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
        Assert.All(File.ReadLines(file).Where(l => l.StartsWith("namespace ", StringComparison.Ordinal)),
            l => Assert.Equal($"namespace {folder};", l));
    });

    [Fact]
    public void the_engine_is_named_in_its_own_rooms_alone()
    {
        var others = Types().Where(t => !EngineRooms.Any(r => IsIn(t.Key, r)));
        Assert.All(others, t => Assert.DoesNotContain(t.Value, named => IsOfEngine(named)
            && !(EngineDoors.Contains(t.Key) && IsIn(named, EngineRooms[1]))));
        Assert.All(EngineRooms, r => Assert.Contains(References(r), IsOfEngine));
    }

    [Fact]
    public void the_library_knows_no_web_framework() =>
        Assert.DoesNotContain(Library.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private static bool IsOfEngine(Type type) => type.FullName!.Contains("sqlite", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Reached(string folder, Dictionary<string, List<string>> known)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>(known[folder]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                known[next].ForEach(open.Push);
            }
        }
        return reached;
    }

    /// <summary>The folders beside one that it knows, by the types it refers to and by what its sources say they use.</summary>
    private static HashSet<string> Known(string within, string folder)
    {
        var used = Sources($"{within}.{folder}").SelectMany(File.ReadLines).SelectMany(l => Used().Matches(l))
            .Select(m => m.Groups[1].Value + '.');
        return References($"{within}.{folder}").Select(t => t.Namespace + '.').Concat(used)
            .Where(n => n.StartsWith(within + '.', StringComparison.Ordinal))
            .Select(n => n[(within.Length + 1)..].Split('.')[0]).Intersect(Folders(within)).Where(f => f != folder).ToHashSet();
    }

    private static IEnumerable<Type> References(string room) => Types().Where(t => IsIn(t.Key, room)).SelectMany(t => t.Value);

    private static IEnumerable<KeyValuePair<Type, IReadOnlySet<Type>>> Types() =>
        CompiledTypes.References(Library).Concat(CompiledTypes.References(Program));

    // Views are compiled into a namespace of their own.
    private static bool IsIn(Type type, string room) =>
        ((type.Namespace == "AspNetCoreGeneratedDocument" ? Web + ".Pages" : type.Namespace) + '.')
            .StartsWith(room + '.', StringComparison.Ordinal);

    private static IEnumerable<string> Folders(string room) =>
        Directory.EnumerateDirectories(FolderOf(room)).Select(f => Path.GetFileName(f)!).Where(f => f is not ("bin" or "obj"));

    private static IEnumerable<string> Sources(string room) => Directory.EnumerateFiles(FolderOf(room), "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".cs" or ".cshtml" && !Path.GetRelativePath(FolderOf(room), f)
        .StartsWith("obj", StringComparison.Ordinal));

    private static string FolderOf(string room)
    {
        var program = IsWithin(room, Web) ? Web : House;
        return Path.Combine([Source, program, .. room[program.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static bool IsWithin(string room, string other) => (room + '.').StartsWith(other + '.', StringComparison.Ordinal);

    [GeneratedRegex(@"^@?using (?:static )?([\w.]+)")]
    private static partial Regex Used();
}
