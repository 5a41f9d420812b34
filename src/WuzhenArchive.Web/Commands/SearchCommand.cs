using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Data;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen search QUERY</c>: prints what the archive holds for a query, a page at a time.</summary>
internal sealed class SearchCommand : Command
{
    private readonly Argument<string[]> query =
        new("QUERY") { Description = "Words, \"phrases\" and fields such as speaker:xi", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> page =
        new("--page")
        {
            Description = $"The page of hits, {SearchRequest.PageSize} on each",
            DefaultValueFactory = _ => 1,
            CustomParser = Page,
            HelpName = "N"
        };
    private readonly Option<bool> json = new("--json") { Description = "Print the hits as JSON" };

    public SearchCommand(DataOption data)
        : base("search", "Search the archive.")
    {
        Arguments.Add(query);
        Options.Add(page);
        Options.Add(json);
        SetAction((parsed, cancel) => RunAsync(parsed, data.Folder(parsed), cancel));
    }

    private static int Page(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
            return page;
        given.AddError($"'{given.Tokens[0].Value}' is no page; allowed: a number from 1.");
        return 1;
    }

    private async Task<int> RunAsync(ParseResult parsed, ArchiveFolder folder, CancellationToken cancel)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var asked = SearchQuery.Parse(string.Join(' ', parsed.GetRequiredValue(query)));
        if (asked.IsEmpty)
        {
            error.WritePlainLine("wuzhen: nothing to search for; allowed: words, \"phrases\" and fields such as speaker:xi");
            return ExitCode.WrongUse;
        }

        if (folder.Open() is not Opened opened)
            return OpenArchive.Run(parsed, folder, _ => ExitCode.Done);
        await using var archive = opened.Db();
        var result = await new ArchiveSearch(archive).FindAsync(new(asked) { Page = parsed.GetValue(page) }, cancel);
        if (parsed.GetValue(json))
            SearchJson.Write(result, output);
        else
            await WriteLinesAsync(result, output, error);
        return ExitCode.Done;
    }

    private static async Task WriteLinesAsync(SearchResult result, TextWriter output, TextWriter error)
    {
        await error.WriteLineAsync($"Understood as: {result.Understood}. {PlainWords.Count(result.Total, "hit", "hits", result.IsCut)}, page {result.Page} of {result.Pages}.");
        foreach (var note in result.Notes)
            await error.WriteLineAsync(note);
        foreach (var hit in result.Hits)
        {
            var words = string.Join(' ', hit.Excerpt.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            await output.WriteLineAsync($"{Place(hit)}\t{hit.SpeakerName ?? "-"}\t{hit.VoiceInWords}\t{hit.Setting.InWords}\t{words}");
        }
    }

    private static string Place(SearchHit hit) =>
        $"{hit.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"} {hit.ArticleSlug}#p{hit.Paragraph}";
}
