using System.CommandLine;
using System.Data.Common;
using System.Net.Sockets;
using System.Text;

namespace WuzhenArchive.Web.Commands;

/// <summary>The commands of <c>wuzhen</c>, and the edge at which a failure becomes one line and an exit code.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return RunAsync(args, Console.Out, Console.Error);
    }

    /// <summary>Runs one command with results to <paramref name="output"/> and everything else to <paramref name="error"/>.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Root(args).Parse(args);
        if (WrongUse.Of(parsed) is { } wrong)
        {
            error.WritePlainLine($"wuzhen: {wrong} See 'wuzhen --help'.");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new()
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or SocketException or DbException)
        {
            error.WritePlainLine($"wuzhen: {e.Message.ReplaceLineEndings(" ")}");
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            error.WritePlainLine("wuzhen: stopped; the archive is as it was");
            return ExitCode.Stopped;
        }
    }

    internal static RootCommand Root(string[] args)
    {
        var data = new DataOption();
        var serve = new ServeCommand(data, args);
        var root = new RootCommand($"An archive and reader of articles about a recurring conference. Without a command: serve. {ExitCode.Explained}")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        root.Options.Add(data);
        root.Add(serve);
        root.Add(new ImportCommand(data));
        root.Add(new ReadCommand());
        root.Add(new SearchCommand(data));
        root.Add(new ExportCommand(data));
        root.Add(new RebuildCommand(data));
        root.Add(new CompactCommand(data));
        root.Add(new VerifyCommand(data));
        root.Action = serve.Action;
        return root;
    }
}
