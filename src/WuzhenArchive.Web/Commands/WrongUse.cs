using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace WuzhenArchive.Web.Commands;

/// <summary>Tells in plain words what is wrong with a command line; null when nothing is.</summary>
internal static class WrongUse
{
    // The host reads options of its own (--environment, --urls), so serving accepts options it does not know, but no words.
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is not (RootCommand or ServeCommand) && NoOption(parsed) is { } unknown)
            return unknown;
        if (parsed.Action is ParseErrorAction)
            return InPlainWords(parsed.Errors[0]);
        if (parsed.Action == command.Action && parsed.RootCommandResult.Command.Options.OfType<DataOption>().Single()
            .WrongUse(parsed) is { } noFolder)
            return noFolder;
        if (parsed.UnmatchedTokens is not [var first, ..])
            return null;
        if (command is not (RootCommand or ServeCommand))
            return $"'{first}' is no option of '{command.Name}'.";
        return first.StartsWith('-') ? null
            : $"'{first}' is no command; allowed: {string.Join(", ", parsed.RootCommandResult.Command.Subcommands.Select(c => c.Name))}.";
    }

    // A command with free arguments would take a misspelt option for one of them; behind a lone -- everything is an argument.
    private static string? NoOption(ParseResult parsed)
    {
        var tokens = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).ToList();
        var at = tokens.FindIndex(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal));
        if (at < 0)
            return null;
        return at > 0 && tokens[at - 1].Type == TokenType.Option
            && parsed.GetResult(tokens[at - 1].Value) is OptionResult { Tokens: [var taken, ..], Option: var option } && taken == tokens[at]
            ? $"{option.Name} needs a value: {option.HelpName}."
            : $"'{tokens[at].Value}' is no option of '{parsed.CommandResult.Command.Name}'.";
    }

    // The parser names .NET types where a value does not fit.
    private static string InPlainWords(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [], Option: { Arity.MinimumNumberOfValues: > 0 } option } =>
            $"{option.Name} needs a value: {option.HelpName}.",
        OptionResult { Tokens: [var token, ..], Option: var option } when error.Message.Contains("System.", StringComparison.Ordinal) =>
            $"'{token.Value}' is no value of {option.Name}.",
        _ => error.Message,
    };
}
