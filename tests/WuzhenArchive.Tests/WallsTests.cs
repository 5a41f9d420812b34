using System.Text.RegularExpressions;
using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests;

/// <summary>Holds the walls of the house: which room of the library may know which, and that none knows the web.</summary>
public partial class WallsTests
{
    private static readonly string Library = Path.Combine(Seeds.Root, "src", "WuzhenArchive");

    // Room by room, what it may know besides itself.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Authority"] = ["Text"],
        ["Reading"] = ["Authority", "Text"],
        ["Model"] = ["Text"],
        ["Store"] = ["Model", "Text"],
        ["Search"] = ["Store", "Model", "Text"],
        ["Evidence"] = ["Store", "Model", "Text"],
        ["Comparison"] = ["Evidence", "Summaries", "Store", "Model", "Text"],
        ["Summaries"] = ["Store", "Model", "Text"],
        ["Citing"] = ["Model", "Text"],
        ["Exchange"] = ["Reading", "Authority", "Evidence", "Search", "Summaries", "Store", "Model", "Text"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Fact]
    public void every_room_has_its_walls() =>
        Assert.Equal(Allowed.Keys.Order(), Directory.EnumerateDirectories(Library).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj")).Order());

    [Theory, MemberData(nameof(Rooms))]
    public void a_room_knows_only_the_rooms_below_it(string room) =>
        Assert.Subset(new HashSet<string>([.. Allowed[room], room]), Known(Path.Combine(Library, room), Allowed.Keys).ToHashSet());

    [Fact]
    public void inside_the_reading_room_no_two_folders_know_each_other()
    {
        var reading = Path.Combine(Library, "Reading");
        var folders = Directory.EnumerateDirectories(reading).Select(f => Path.GetFileName(f)!).ToList();
        var known = folders.ToDictionary(f => f, f => Known(Path.Combine(reading, f), folders, "Reading.").Where(k => k != f).ToList());
        Assert.All(folders, f => Assert.DoesNotContain(f, Reached(f, known)));
    }

    [Fact]
    public void what_a_reading_is_made_of_knows_no_rule()
    {
        var reading = Path.Combine(Library, "Reading");
        var rules = Directory.EnumerateFileSystemEntries(reading).Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => f != "Results").ToList();
        Assert.Empty(Known(Path.Combine(reading, "Results"), rules, "Reading."));
        Assert.Equal(["Text"], Known(Path.Combine(reading, "Results"), Allowed.Keys).Where(r => r != "Reading"));
    }

    // What addresses ask for is read alike by pages and data; pages show it, data writes it, and neither is known below.
    [Fact]
    public void the_folders_of_the_web_know_those_below_them_alone()
    {
        string[] stairs = ["Http", "Rendering", "Asking", "Drawing", "Api", "Pages", "Commands"];
        var web = Path.Combine(Seeds.Root, "src", "WuzhenArchive.Web");
        Assert.Equal(stairs.Order(), Directory.EnumerateDirectories(web).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj" or "wwwroot" or "Properties")).Order());
        foreach (var (folder, below) in stairs.Select((folder, step) => (folder, stairs[..(step + 1)])))
            Assert.Subset(below.ToHashSet(), Known(Path.Combine(web, folder), stairs, "Web.").ToHashSet());
    }

    [Fact]
    public void the_library_knows_no_web_framework() =>
        Assert.DoesNotContain(typeof(WuzhenArchive.Text.Span).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

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

    private static IEnumerable<string> Known(string folder, IEnumerable<string> rooms, string within = "")
    {
        var names = rooms.ToHashSet();
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(l => !l.StartsWith("namespace ", StringComparison.Ordinal) && !l.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(l => Reference().Matches(l.Replace("WuzhenArchive." + within, "WuzhenArchive.", StringComparison.Ordinal)))
            .Select(m => m.Groups[1].Value).Where(names.Contains).Distinct();
    }

    [GeneratedRegex(@"WuzhenArchive\.(\w+)")]
    private static partial Regex Reference();
}
