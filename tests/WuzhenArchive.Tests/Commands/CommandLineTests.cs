using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Commands;

namespace WuzhenArchive.Tests.Commands;

public sealed partial class CommandLineTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("frobnicate", "'frobnicate' is no command; allowed: serve, import, read, search, export, rebuild, compact, verify.")]
    [InlineData("serve now", "'now' is no command; allowed: serve, import, read, search, export, rebuild, compact, verify.")]
    [InlineData("import", "Required argument 'PATH' missing for command: 'import'.")]
    [InlineData("verify --frob", "'--frob' is no option of 'verify'.")]
    [InlineData("import none --frob", "'--frob' is no option of 'import'.")]
    [InlineData("search sovereignty --format xml", "'--format' is no option of 'search'.")]
    [InlineData("export --output", "--output needs a value: FILE.")]
    [InlineData("export --output --json", "--output needs a value: FILE.")]
    [InlineData("search x --page abc", "'abc' is no page; allowed: a number from 1.")]
    [InlineData("search x --page 0", "'0' is no page; allowed: a number from 1.")]
    [InlineData("search x --page -1", "'-1' is no page; allowed: a number from 1.")]
    [InlineData("read x --format xml", "'xml' is no format; allowed: json, quotes, body.")]
    [InlineData("search OR", "nothing to search for; allowed: words, \"phrases\" and fields such as speaker:xi")]
    [InlineData("search \"", "nothing to search for; allowed: words, \"phrases\" and fields such as speaker:xi")]
    [InlineData("search ", "nothing to search for; allowed: words, \"phrases\" and fields such as speaker:xi")]
    [InlineData("serve --urls ", "'' is no address to listen on; allowed: such as http://127.0.0.1:5080")]
    [InlineData("serve --KeptMegabytes=-1", "'-1' is not a number of megabytes (KeptMegabytes); give a whole number, or 0 to keep nothing")]
    [InlineData("serve --urls nonsense", "'nonsense' is no address to listen on; allowed: such as http://127.0.0.1:5080")]
    [InlineData("serve --PublicAddress=archive.example", "'archive.example' is no public address (PublicAddress); allowed: such as https://archive.example/wuzhen")]
    [InlineData("serve --PublicAddress=ftp://archive.example", "'ftp://archive.example' is no public address (PublicAddress); allowed: such as https://archive.example/wuzhen")]
    [InlineData("serve --PublicAddress=https://archive.example/?a", "'https://archive.example/?a' is no public address (PublicAddress); allowed: such as https://archive.example/wuzhen")]
    [InlineData("serve --urls http://127.0.0.1:80000", "'http://127.0.0.1:80000' is no address to listen on; allowed: such as http://127.0.0.1:5080")]
    public async Task wrong_use_is_one_line_and_exit_code_2(string line, string answer)
    {
        await Run("import", Workplace.Seeds);
        var (code, output, error) = await Run(line.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Equal($"wuzhen: {answer}", Assert.Single(Lines(error)).Replace(" See 'wuzhen --help'.", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task help_names_every_command_and_the_exit_codes()
    {
        var (code, output, _) = await Run("--help");

        Assert.Equal(0, code);
        Assert.All(["serve", "import", "read", "search", "export", "rebuild", "compact", "verify", "--data", "Exit codes: 0 "],
            word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task an_import_answers_for_each_article()
    {
        work.Write("a.txt", "One.");
        work.Write("b.txt", "");

        var (code, output, error) = await Run("import", work.Articles);

        Assert.Equal(1, code);
        Assert.Equal(["a.txt: added; findings: no title (1), no author (1), no date (1), no conference (1)", "1 added, 0 updated, 0 unchanged, 1 refused; published archive-000001.db"], Lines(output));
        Assert.Equal(["b.txt: refused: is empty, or not a plain file"], Lines(error));
    }

    [Fact]
    public async Task an_import_answers_a_program_in_json()
    {
        work.Write("a.txt", "One.");

        var (_, output, _) = await Run("import", work.Articles, "--json");

        var answer = JsonDocument.Parse(output).RootElement;
        Assert.Equal("added", answer.GetProperty("articles")[0].GetProperty("outcome").GetString());
        Assert.Equal("archive-000001.db", answer.GetProperty("archive").GetString());
    }

    [Theory]
    [InlineData("import")]
    [InlineData("read")]
    public async Task a_correction_that_matches_nothing_is_a_line_and_exit_code_1_and_nothing_is_lost(string command)
    {
        work.Write("a.txt", "One.");
        work.Write("a.yaml", "passages: [{words: Two, kind: term}]");

        var (code, output, error) = await Run(command, work.Articles);

        Assert.Equal((1, "a.yaml:1: the words 'Two' are not in the article"), (code, Assert.Single(Lines(error))));
        Assert.Contains("correction without match", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_import_tells_a_program_every_finding_with_its_place()
    {
        work.Write("a.txt", "One old pilot said that the lake is deep.");

        var findings = JsonDocument.Parse((await Run("import", work.Articles, "--json")).Output).RootElement.GetProperty("findings").EnumerateArray();

        var finding = Assert.Single(findings, f => f.GetProperty("kind").GetString() == "speaker not resolved");
        Assert.Equal(("a.txt", 1, 0, 13, "One old pilot"), (finding.GetProperty("file").GetString(), finding.GetProperty("paragraph").GetInt32(),
            finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32(), finding.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task read_applies_the_corrections_of_the_sidecar()
    {
        work.Write("a.txt", "One old pilot said that the lake is deep.");
        work.Write("a.yaml", "statements: [{words: the lake is deep, speaker: Ann Lee}]");

        var reading = JsonDocument.Parse((await Run("read", work.Articles)).Output).RootElement[0];

        Assert.Equal(("Ann Lee", "high"), (reading.GetProperty("statements")[0].GetProperty("speaker").GetString(), reading.GetProperty("statements")[0].GetProperty("confidence").GetString()));
        Assert.Equal("unattributed", reading.GetProperty("corrections")[0].GetProperty("was").GetString());
    }

    [Theory]
    [InlineData("export")]
    [InlineData("verify")]
    [InlineData("compact")]
    [InlineData("rebuild")]
    public async Task a_command_without_archive_is_one_line_and_exit_code_1(string command)
    {
        var (code, output, error) = await Run(command);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("holds no archive", Lines(error)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task read_needs_no_archive_and_cuts_what_it_tells()
    {
        var (code, output, _) = await Run("read", Workplace.Seeds);

        Assert.Equal(0, code);
        var readings = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        Assert.Equal(["000_8aa4ff3c18294944.txt", "004_ee7e96ba448954d5.txt"], readings.Select(r => r.GetProperty("file").GetString()));
        Assert.Equal(
            ["file", "title", "authors", "published", "updated", "publisher", "section", "edition", "regions", "passages", "statements", "people", "organizations", "facts", "topics", "findings", "corrections"],
            readings[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("CFR", readings[1].GetProperty("publisher").GetString());
        Assert.False(Directory.Exists(work.Folder.Path));
    }

    [Fact]
    public async Task read_uses_the_authority_file_it_is_given()
    {
        var wrong = work.Write("wrong.yaml", "serie: x");

        var (code, _, error) = await Run("read", Workplace.Seeds, "--authority", wrong);

        Assert.Equal(1, code);
        Assert.StartsWith($"{wrong}:1: unknown key 'serie'", Lines(error)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_exported_file_holds_what_the_output_would()
    {
        await Run("import", Workplace.Seeds);
        var file = Path.Combine(work.Articles, "export.json");

        await Run("export", "--output", file);

        Assert.Equal((await Run("export")).Output, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal((byte)'{', (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[0]);
    }

    [Fact]
    public async Task a_port_in_use_is_one_line_and_exit_code_1()
    {
        await Run("import", Workplace.Seeds);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (code, _, error) = await Run("serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(1, code);
        Assert.EndsWith("address already in use.", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void every_command_and_option_is_in_the_manual()
    {
        var root = CommandLine.Root([]);
        var manual = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "operations.md"));

        var words = root.Subcommands.Select(c => $"`wuzhen {c.Name}")
            .Concat(root.Subcommands.Append(root).SelectMany(c => c.Options).Select(o => o.Name).Except(["--help", "--version"]));
        Assert.All(words, word => Assert.Contains(word, manual, StringComparison.Ordinal));
    }

    [Fact]
    public void every_kind_of_finding_is_in_the_manual()
    {
        var manual = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "operations.md"));

        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.Matches($@"(?m)^\|[^|]*\b{kind.Name()}\b[^|]*\|", manual));
    }

    [Fact]
    public async Task a_run_while_another_writes_changes_nothing()
    {
        using var writing = work.Folder.BeginWriting();

        var (code, _, error) = await Run("import", Workplace.Seeds);

        Assert.Equal(1, code);
        Assert.Equal([$"another command is writing to {work.Folder.Path}; try again when it is done",
            "Nothing was done; the archive is as it was."], Lines(error));
    }

    [Theory]
    [InlineData("search -- --freedom", 0)]
    [InlineData("search order -freedom", 0)]
    [InlineData("import -- --freedom", 1)]
    public async Task behind_a_lone_double_dash_everything_is_an_argument(string line, int exit)
    {
        await Run("import", Workplace.Seeds);

        Assert.Equal(exit, (await RunIn(work.Folder.Path, line.Split(' '))).Code);
    }

    [Theory]
    [InlineData("import x")]
    [InlineData("search x")]
    [InlineData("export")]
    [InlineData("rebuild")]
    [InlineData("compact")]
    [InlineData("verify")]
    [InlineData("serve")]
    public async Task a_data_folder_that_is_none_is_wrong_use_of_every_command(string line)
    {
        var file = work.Write("file", "x");

        Assert.Equal((2, "", $"wuzhen: {file}: is a file; --data must be a folder. See 'wuzhen --help'.\n"), await RunIn(file, line.Split(' ')));
        Assert.Equal((2, "", "wuzhen: --data is empty; allowed: a folder. See 'wuzhen --help'.\n"), await RunIn("", line.Split(' ')));
    }

    [Fact]
    public async Task https_without_a_certificate_is_one_line_and_exit_code_1()
    {
        await Run("import", Workplace.Seeds);

        var (code, _, error) = await Run("serve", "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", work.Write("none.pfx", "x"));

        Assert.Equal(1, code);
        Assert.Contains("https needs one configured by Kestrel:Certificates, or a proxy", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_file_name_with_a_line_break_is_told_on_one_line()
    {
        work.Write("a\nb\u001b.txt", "");

        Assert.Equal([@"a\nb\u001B.txt: refused: is empty, or not a plain file"], Lines((await Run("import", work.Articles)).Error));
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] args) => RunIn(work.Folder.Path, args);

    private static async Task<(int Code, string Output, string Error)> RunIn(string data, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["--data", data, .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
