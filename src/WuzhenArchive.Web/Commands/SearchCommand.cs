using System.CommandLine;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen search QUERY</c>: prints what the archive holds for a query.</summary>
internal sealed class SearchCommand : Command
{
    private readonly Argument<string[]> query = new("QUERY") { Description = "Words, \"phrases\" and fields such as speaker:xi", Arity = ArgumentArity.OneOrMore };

    public SearchCommand(DataOption data)
        : base("search", "Search the archive.")
    {
        Arguments.Add(query);
        SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Error.WriteLine($"'{string.Join(' ', parsed.GetRequiredValue(query))}' cannot be sought in {data.Folder(parsed).Path} yet.");
            return ExitCode.Refused;
        });
    }
}
