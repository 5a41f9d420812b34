namespace WuzhenArchive.Web.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something was refused, differs, or could not be done.</summary>
    public const int Refused = 1;

    /// <summary>An unknown word or option, or a missing one.</summary>
    public const int WrongUse = 2;

    /// <summary>Ended by Ctrl-C, as shells number it.</summary>
    public const int Stopped = 130;

    public const string Explained = "Exit codes: 0 done, 1 something was refused or differs, 2 wrong use, 130 stopped.";

    public static int Of(bool refused) => refused ? Refused : Done;
}
