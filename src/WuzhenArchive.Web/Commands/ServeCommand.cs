using System.CommandLine;
using System.Security.Cryptography;
using WuzhenArchive.Authority;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen</c> or <c>wuzhen serve</c>: fills an archive that is not there yet from the seeds, then shows it.</summary>
internal sealed class ServeCommand : Command
{
    /// <param name="args">All of the command line: the host reads its own options from it.</param>
    public ServeCommand(DataOption data, string[] args)
        : base("serve", "Show the archive as pages; a new one is filled from the seeds first.")
    {
        TreatUnmatchedTokensAsErrors = false;
        Options.Add(new Option<string>("--urls")
        {
            Description = "Addresses to listen on [default: http://127.0.0.1:5080]",
            HelpName = "URLS"
        });
        SetAction((parsed, _) => RunAsync(args, data.Folder(parsed), parsed.InvocationConfiguration));
    }

    /// <summary>The authority file a new archive begins with.</summary>
    public static byte[]? BuiltInAuthority() =>
        Path.Combine(Seeds, AuthorityLoader.FileName) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    private static string Seeds => Path.Combine(AppContext.BaseDirectory, "seeds");

    private static async Task<int> RunAsync(string[] args, ArchiveFolder folder, InvocationConfiguration configuration)
    {
        // What maps tables to types takes as long to set up as the host: both begin at once.
        _ = Task.Run(() => (folder.Open() as Opened)?.Db().Dispose());
        await using var app = Serving.Build(args, folder);
        if (WrongAddress(app.Configuration["urls"]) is { } wrong)
        {
            configuration.Error.WritePlainLine($"wuzhen: '{wrong}' is no address to listen on; allowed: such as http://127.0.0.1:5080");
            return ExitCode.WrongUse;
        }

        if (app.Configuration["PublicAddress"] is { } known && !PublicAddress.IsOne(known))
        {
            configuration.Error.WritePlainLine($"wuzhen: '{known}' is no public address (PublicAddress); allowed: such as https://archive.example/wuzhen");
            return ExitCode.WrongUse;
        }

        if (app.Configuration[KeptAnswers.Setting] is { } room && KeptAnswers.Megabytes(room) is null)
        {
            configuration.Error.WritePlainLine($"wuzhen: '{room}' is not a number of megabytes ({KeptAnswers.Setting}); give a whole number, or 0 to keep nothing");
            return ExitCode.WrongUse;
        }

        if (Fill(folder, configuration) is { } why)
        {
            configuration.Error.WritePlainLine(why);
            return ExitCode.Refused;
        }

        var https = app.Configuration["urls"]?.Contains("https:", StringComparison.OrdinalIgnoreCase) == true;
        app.Lifetime.ApplicationStarted.Register(() =>
            configuration.Output.WriteLine($"The archive is open at {string.Join(" ", app.Urls)}"));
        // The first page would wait longest for the first reader, so it is made while the host starts. Why there is none, the page tells.
        _ = Task.Run(() => app.Services.GetRequiredService<CurrentArchive>().Read().Dispose());
        try
        {
            await app.RunAsync();
            return ExitCode.Done;
        }
        catch (Exception e) when (e is InvalidOperationException or CryptographicException && https)
        {
            configuration.Error.WritePlainLine(
                "wuzhen: there is no certificate for https; https needs one configured by Kestrel:Certificates, or a proxy before an http address");
            return ExitCode.Refused;
        }
    }

    private static string? WrongAddress(string? addresses) => addresses?.Split(';', StringSplitOptions.RemoveEmptyEntries) switch
    {
        null => null,
        [] => "",
        var several => several.FirstOrDefault(a => !IsAddress(a)),
    };

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Port is >= 0 and <= ushort.MaxValue;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Fills a new archive; answers why there is none to show.</summary>
    private static string? Fill(ArchiveFolder folder, InvocationConfiguration configuration)
    {
        if (folder.Open() is NothingYet)
        {
            var report = new Importer(folder).Import([Seeds]);
            ReportLines.Write(report, configuration.Error, configuration.Error);
        }

        return folder.Open() switch
        {
            Unreadable unreadable => unreadable.Why,
            NothingYet nothing => nothing.Why,
            _ => null,
        };
    }
}
