using System.CommandLine;
using System.Text.Json;
using WuzhenArchive.Exchange;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen read PATH…</c>: reads articles and prints what was found; no archive is needed or changed.</summary>
internal sealed class ReadCommand : Command
{
    private static readonly Dictionary<string, Action<Utf8JsonWriter, string, ArticleReading>> Formats = new()
    {
        ["json"] = ReadingJson.Write,
        ["quotes"] = ReadingQuotes.Write,
        ["body"] = ReadingBody.Write,
    };

    private readonly Argument<string[]> paths =
        new("PATH") { Description = "Articles, or folders of them", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> format = new("--format")
    {
        Description = "json: all that was found; quotes: who is quoted where; body: the article without what its site prints round it",
        DefaultValueFactory = _ => "json",
        HelpName = "json, quotes or body",
    };

    private readonly Option<string?> authority = new("--authority")
    {
        Description = "The authority file [default: archive.yaml beside the article, else none]",
        HelpName = "FILE",
    };

    public ReadCommand()
        : base("read", "Read articles and print what was found, without an archive.")
    {
        format.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !Formats.ContainsKey(token.Value))
                given.AddError($"'{token.Value}' is no format; allowed: {string.Join(", ", Formats.Keys)}.");
        });
        Arguments.Add(paths);
        Options.Add(format);
        Options.Add(authority);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var files = ArticleFiles.Find(parsed.GetRequiredValue(paths));
        var readers = new FolderReaders(parsed.GetValue(authority));
        if (readers.Load(files.Articles) is { Count: > 0 } problems)
        {
            problems.ToList().ForEach(error.WritePlainLine);
            return ExitCode.Refused;
        }

        var refusals = files.Refusals.Select(r => $"{r.Path}: {r.Why}").ToList();
        using (var json = new JsonText(output))
        {
            json.Writer.WriteStartArray();
            foreach (var (path, reading, why) in files.Articles.AsParallel().AsOrdered().Select(readers.Read))
            {
                if (reading is null)
                    refusals.Add($"{Path.GetFileName(path)}: {why}");
                else
                    Formats[parsed.GetRequiredValue(format)](json.Writer, Path.GetFileName(path), reading);
                refusals.AddRange(reading?.Findings.Where(f => f.Kind == FindingKind.CorrectionWithoutMatch).Select(f => f.Message) ?? []);
                json.PassOn();
            }

            json.Writer.WriteEndArray();
        }

        refusals.ForEach(error.WritePlainLine);
        return ExitCode.Of(refusals.Count > 0);
    }
}
