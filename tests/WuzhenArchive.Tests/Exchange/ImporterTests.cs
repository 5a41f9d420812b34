using System.Diagnostics;
using System.Net.Sockets;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Exchange;

public sealed class ImporterTests : IDisposable
{
    private const string Authority = "series: {name: World Internet Conference}\n";

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void the_seeds_come_in_with_their_text_their_bytes_and_their_authority_file()
    {
        var report = work.Import(Workplace.Seeds);

        Assert.Equal([ImportOutcome.Added, ImportOutcome.Added], report.Articles.Select(a => a.Outcome));
        using var db = work.OpenDb();
        Assert.Equal(File.ReadAllText(Path.Combine(Workplace.Seeds, "000_8aa4ff3c18294944.txt")), db.TextsOf([1])[1]);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Workplace.Seeds, "000_8aa4ff3c18294944.txt")),
            Packed.Unpack(db.ArticleSources.Single(s => s.Article!.File.StartsWith("000")).Bytes));
        Assert.StartsWith("https://blogs.cfr.org/", db.Articles.Single(a => a.File.StartsWith("004")).Address, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(2014, 12), db.Conferences.OrderBy(c => c.Year).Select(c => c.Year));
        Assert.Contains("xi-jinping", db.Speakers.Select(s => s.Slug));
        Assert.Equal(11, db.Topics.Count());
    }

    [Fact]
    public void importing_twice_is_importing_once()
    {
        work.Import(Workplace.Seeds);

        var second = work.Import(Workplace.Seeds);

        Assert.All(second.Articles, a => Assert.Equal(ImportOutcome.Unchanged, a.Outcome));
        Assert.Null(second.Archive);
        Assert.Equal(["archive-000001.db"], work.ArchiveFiles());
    }

    [Fact]
    public void other_bytes_under_the_same_name_are_an_update()
    {
        work.Write("a.txt", "One.");
        work.Write("b.txt", "Two.");
        work.Import();
        work.Write("a.txt", "Three.");

        var report = work.Import();

        Assert.Equal([ImportOutcome.Updated, ImportOutcome.Unchanged], report.Articles.Select(a => a.Outcome));
        using var db = work.OpenDb();
        Assert.Equal(["Three.", "Two."], db.Records([.. db.Articles.Select(a => a.Id)]).Values.OrderBy(a => a.Article.File).Select(a => a.Record.Text));
    }

    [Fact]
    public void another_sidecar_is_an_update()
    {
        work.Write("a.txt", "One.");
        work.Import();
        work.Write("a.yaml", "address: https://example.org/a");

        Assert.Equal(ImportOutcome.Updated, Assert.Single(work.Import().Articles).Outcome);
        using var db = work.OpenDb();
        Assert.Equal("https://example.org/a", db.Articles.Single().Address);
    }

    [Fact]
    public void the_same_bytes_under_another_name_are_refused_and_the_other_is_named()
    {
        work.Write("a.txt", "One.");
        work.Write("b.txt", "One.");

        Assert.Equal([new("a.txt", ImportOutcome.Added), new("b.txt", ImportOutcome.Refused, "is a duplicate: it has the same bytes as a.txt")],
            work.Import().Articles);
        work.Write("c.txt", "One.");
        Assert.Equal("is a duplicate: it has the same bytes as a.txt", work.Import().Articles[2].Reason);
    }

    [Fact]
    public void articles_that_cannot_be_read_are_refused_and_the_others_come_in()
    {
        work.Write("binary.txt", [0, 1, 2, 3]);
        work.Write("empty.txt", []);
        work.Write("good.txt", "One.");
        work.Write("large.txt", new byte[11 * 1024 * 1024]);
        work.Write("wrong.txt", "Two.");
        work.Write("wrong.yaml", "year: soon");

        Assert.Equal(
        [
            new("binary.txt", ImportOutcome.Refused, "is no text: it holds control characters"),
            new("empty.txt", ImportOutcome.Refused, "is empty, or not a plain file"),
            new("good.txt", ImportOutcome.Added),
            new("large.txt", ImportOutcome.Refused, "has 11.0 MB; at most 10 MB are read"),
            new("wrong.txt", ImportOutcome.Refused,
                "has a sidecar with problems: wrong.yaml:1: 'year' is 'soon'; allowed: a number from 1900 to 2199"),
        ], work.Import().Articles);
    }

    [Fact]
    public void a_path_that_means_no_article_is_refused_and_nothing_is_published()
    {
        var folder = Directory.CreateDirectory(Path.Combine(work.Articles, "inside")).FullName;

        var report = work.Import("/no/such/path", folder, work.Write("a.pdf", "x"));

        Assert.Equal(["does not exist", "is no article; allowed: .txt, .md, .html, .htm, archive.yaml, or a folder",
                "is a folder without articles (.txt, .md, .html, .htm); folders inside it are not searched"],
            report.Articles.Select(a => a.Reason));
        Assert.Null(report.Archive);
        Assert.Empty(work.ArchiveFiles());
    }

    [Fact]
    public void another_authority_file_makes_every_article_be_read_again()
    {
        work.Write("a.txt", "One.");
        work.Write("archive.yaml", Authority);
        work.Import();
        File.Delete(Path.Combine(work.Articles, "a.txt"));
        work.Write("archive.yaml", Authority + "speakers: [{name: Fadi Chehade, kind: person}]\neditions: [{year: 2019}]");

        var report = work.Import();

        Assert.Equal(1, report.ReadAgain);
        using var db = work.OpenDb();
        Assert.Equal("One.", db.TextsOf([1])[1]);
        Assert.Equal("fadi-chehade", db.Speakers.Single().Slug);
        Assert.Equal(2019, db.Conferences.Single().Year);
    }

    [Fact]
    public void added_names_make_only_those_articles_be_read_again_that_may_have_them_and_the_archive_is_as_if_all_were()
    {
        const string Speakers = "speakers:\n- {name: Ann Lee, kind: person, aliases: [the harbour chief]}\n- {name: Bo Lindt, kind: person}\n";
        work.Write("a.txt", "One\n\nGovernor Ann Lee said that the lock was dry. Minister Nan Lee said that it was wet.");
        work.Write("b.txt", "Two\n\nMinister Otto Berg said that the lock was dry.");
        work.Write("c.txt", "Three\n\nThe Works Board said that the dam was dry, said Otto Berg.");
        work.Write("d.txt", "Four\n\nMinister Berg said that the dam was low.");
        work.Write("e.txt", "Five\n\nNobody said so.");
        work.Write("e.yaml", "publisher: Lake Herald");
        work.Write("archive.yaml", Authority + Speakers);
        work.Import();
        work.Write("archive.yaml", Authority + Speakers.Replace("harbour chief]", "harbour chief, Nan Lee]", StringComparison.Ordinal)
            + "- {name: Otto Berg, kind: person, merge: [Minister Berg]}\n- {name: Lake Works Board, kind: body, aliases: [Works Board]}\n");

        Assert.Equal(5, work.Import().ReadAgain);
        var added = Everything();
        new Rebuilder(work.Folder).Rebuild(cancel: TestContext.Current.CancellationToken);

        Assert.Equal(Everything(), added);
        work.Write("archive.yaml", "# the same\n" + File.ReadAllText(Path.Combine(work.Articles, "archive.yaml")).Replace("harbour chief,", "harbour chief, Nancy Leeman,", StringComparison.Ordinal));
        Assert.Equal(1, work.Import().ReadAgain);
    }

    // What pages show of speakers, whatever numbers rows have.
    private string Everything()
    {
        using var db = work.OpenDb();
        var names = db.Speakers.ToDictionary(s => s.Id, s => s.Name);
        return string.Join('\n', db.Speakers.AsEnumerable().Select(s => $"{s.Slug} {s.Name} {s.Kind} {s.Statements}")
            .Concat(db.SpeakerAliases.AsEnumerable().Select(a => $"{names[a.SpeakerId]}: {a.Name} {a.Slug}")).Order(StringComparer.Ordinal)
            .Concat(db.Articles.OrderBy(a => a.File).AsEnumerable().Select(a => $"{a.File} {a.Slug} {a.Findings} "
                + string.Join(", ", db.Records([a.Id])[a.Id].Record.Statements.Select(s => $"{s.Key} {s.Speaker?.Name} {s.Sentence}"))))
            .Concat(db.Findings.AsEnumerable().Select(f => f.Message).Order(StringComparer.Ordinal))
            .Append(System.Text.Encoding.UTF8.GetString(db.Head.Single().Authority)));
    }

    [Fact]
    public void a_page_and_a_note_are_kept_as_bytes_and_shown_as_text()
    {
        const string Page = "<meta property='og:url' content='https://lake.example/a'><h1>Old Locks</h1><p>The lock <b>at the end</b> of the lake was opened in the morning.</p>";
        work.Write("a.html", Page);
        work.Write("b.md", "---\nauthor: Ann Lee\n---\n# New Locks\n\nThe lock *at the other end* of the lake was opened in the evening.");
        work.Write("b.yaml", "title: The Newest Locks");
        work.Import();

        using var db = work.OpenDb();
        var page = db.Articles.Single(a => a.File == "a.html");
        Assert.Equal(("Old Locks", "Old Locks\n\nThe lock at the end of the lake was opened in the morning.", "https://lake.example/a"), (page.Title, db.TextsOf([page.Id])[page.Id], page.Address));
        Assert.Equal(Page, System.Text.Encoding.UTF8.GetString(Packed.Unpack(db.ArticleSources.Single(s => s.ArticleId == page.Id).Bytes)));
        Assert.Equal(("The Newest Locks", "Ann Lee"), (db.Articles.Single(a => a.File == "b.md").Title, db.ArticleAuthors.Single().Name));
        Assert.Empty(Verifier.Differences(db));
    }

    [Fact]
    public void a_page_over_a_limit_is_refused_and_the_others_come_in()
    {
        work.Write("a.html", string.Concat(Enumerable.Repeat("<div>", 501)) + "One.");
        work.Write("b.html", "<p>Two.</p>");

        Assert.Equal([new("a.html", ImportOutcome.Refused, "is nested deeper than 500 levels; it was not read"), new("b.html", ImportOutcome.Added)], work.Import().Articles);
    }

    [Fact]
    public void a_wrong_authority_file_changes_nothing()
    {
        work.Write("a.txt", "One.");
        work.Import();
        work.Write("b.txt", "Two.");
        work.Write("archive.yaml", "serie: WIC");

        Assert.Equal(["archive.yaml:1: unknown key 'serie' in the archive; allowed: series, editions, speakers, topics, outlets",
            "archive.yaml:1: the archive needs 'series'"], work.Import().Problems);
        Assert.Equal(["archive-000001.db"], work.ArchiveFiles());
    }

    [Fact]
    public void an_empty_authority_file_does_not_replace_the_archives()
    {
        work.Write("a.txt", "One.");
        work.Write("archive.yaml", Authority);
        work.Import();
        work.Write("archive.yaml", "");

        Assert.Equal(["archive.yaml:1: the archive needs 'series'"], work.Import().Problems);
        Assert.Equal(["archive-000001.db"], work.ArchiveFiles());
    }

    [Fact]
    public void a_sidecar_without_its_article_is_refused()
    {
        work.Write("a.txt", "One.");
        work.Write("a.yaml", "title: A");
        work.Write("lonely.yaml", "title: B");

        Assert.Equal([new("a.txt", ImportOutcome.Added), new("lonely.yaml", ImportOutcome.Refused, "no article of this name beside it (.txt, .md, .html, .htm)")],
            work.Import().Articles);
    }

    [Fact]
    public void a_link_to_nothing_is_refused_as_that()
    {
        File.CreateSymbolicLink(Path.Combine(work.Articles, "a.txt"), "/no/such/file");
        var given = File.CreateSymbolicLink(Path.Combine(work.Articles, "given.txt"), "given.txt").FullName;
        work.Write("b.txt", "One.");
        File.CreateSymbolicLink(Path.Combine(work.Articles, "b.yaml"), "/no/such/file");

        Assert.Equal(["is a link to nothing", $"cannot be read: {Path.Combine(work.Articles, "b.yaml")}: is a link to nothing", "is a link to nothing"],
            work.Import().Articles.Select(a => a.Reason));
        Assert.Equal("is a link to nothing", Assert.Single(work.Import(given).Articles).Reason);
    }

    [Fact]
    public void a_link_out_of_a_given_folder_is_not_followed_and_one_within_it_is()
    {
        var inner = Directory.CreateDirectory(Path.Combine(work.Articles, "inner")).FullName;
        var secret = Path.Combine(Path.GetDirectoryName(work.Articles)!, "secret.txt");
        File.WriteAllText(secret, "Nobody gave this.");
        File.WriteAllText(Path.Combine(inner, "kept.txt"), "This was given.");
        Directory.CreateSymbolicLink(Path.Combine(work.Articles, "away"), Path.GetDirectoryName(work.Articles)!);
        File.CreateSymbolicLink(Path.Combine(work.Articles, "a.txt"), secret);
        File.CreateSymbolicLink(Path.Combine(work.Articles, "b.txt"), "../secret.txt");
        File.CreateSymbolicLink(Path.Combine(work.Articles, "c.txt"), "away/secret.txt");
        File.CreateSymbolicLink(Path.Combine(work.Articles, "d.txt"), "inner/kept.txt");
        work.Write("e.txt", "One.");
        File.CreateSymbolicLink(Path.Combine(work.Articles, "e.yaml"), secret);

        const string Out = "is a link out of its folder; give what it names by its own path";
        Assert.Equal([("a.txt", Out), ("b.txt", Out), ("c.txt", Out), ("d.txt", null), ("e.txt", $"has a sidecar that {Out}")],
            work.Import().Articles.Select(a => (a.File, a.Reason)));
        Assert.Equal(ImportOutcome.Added, Assert.Single(work.Import(Path.Combine(work.Articles, "a.txt")).Articles).Outcome);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("link to a pipe")]
    [InlineData("link to a device")]
    [InlineData("socket")]
    [InlineData("sidecar")]
    public async Task what_is_no_file_is_passed_by(string kind)
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Path.Combine(work.Articles, "a.txt");
        var elsewhere = Path.Combine(Path.GetDirectoryName(work.Articles)!, "elsewhere");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        if (kind == "socket")
            socket.Bind(new UnixDomainSocketEndPoint(path));
        else if (kind == "link to a device")
            File.CreateSymbolicLink(path, "/dev/zero");
        else if (kind == "link to a pipe")
            File.CreateSymbolicLink(path, Pipe(elsewhere));
        else
            Pipe(kind == "sidecar" ? Path.ChangeExtension(path, ".yaml") : path);
        if (kind == "sidecar")
            work.Write("a.txt", "One.");
        work.Write("b.txt", "Two.");

        // Whether the folder is given or the file itself.
        var stop = TestContext.Current.CancellationToken;
        var report = await Task.Run(() => work.Import(work.Articles, path), stop).WaitAsync(TimeSpan.FromSeconds(60), stop);
        Assert.Equal(kind == "sidecar" ? ImportOutcome.Added : ImportOutcome.Refused, report.Articles.First(a => a.File == "a.txt").Outcome);
        Assert.Equal(ImportOutcome.Added, report.Articles.Single(a => a.File == "b.txt").Outcome);
        Assert.Equal(kind == "sidecar" ? null : "is empty, or not a plain file",
            ArticleFiles.Load(path).Why);
    }

    private static string Pipe(string path)
    {
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        return path;
    }

    [Fact]
    public void a_path_that_is_not_there_is_told_in_full() =>
        Assert.Equal($"does not exist: there is no {Path.GetFullPath("no/such")}", Assert.Single(work.Import("no/such").Articles).Reason);

    [Fact]
    public void an_import_that_is_stopped_leaves_the_archive_as_it_was()
    {
        work.Write("a.txt", "One.");
        work.Import();
        work.Write("b.txt", "Two.");
        work.Write("c.txt", "Three.");
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => new Importer(work.Folder).Import([work.Articles], new Stopping(stop), stop.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => new Rebuilder(work.Folder).Rebuild(null, stop.Token));

        Assert.Equal(["archive-000001.db", "current", "lock"],
            Directory.GetFiles(work.Folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }

    [Fact]
    public void an_address_ends_in_the_first_digits_of_the_articles_key_whichever_came_first()
    {
        work.Write("b.txt", "Two.");
        work.Write("b.yaml", "title: The Same");
        work.Import();
        work.Write("a.txt", "One.");
        work.Write("a.yaml", "title: The Same");
        work.Import();

        using var db = work.OpenDb();
        Assert.All(db.Articles, a => Assert.Equal($"the-same-{a.Key[..8]}", a.Slug));
    }
}
