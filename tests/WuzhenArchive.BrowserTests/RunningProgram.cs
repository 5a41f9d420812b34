using System.Collections.Concurrent;
using System.Diagnostics;

namespace WuzhenArchive.BrowserTests;

/// <summary>The real program in a process of its own, on a free port, with a new archive of the seeds.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private const string Opening = "The archive is open at ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("wuzhen-browser-");
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    public RunningProgram()
    {
        _process = new() { StartInfo = Start(), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(Trouble("ended before it opened"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the program says where it listens.</summary>
    public async Task<string> AddressAsync()
    {
        try
        {
            return await _address.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw Trouble($"did not open within {Patience}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private ProcessStartInfo Start() => new(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "wuzhen.dll"), "--urls", "http://127.0.0.1:0", "--data", _data.FullName])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _said.Enqueue(line);
        if (line.StartsWith(Opening, StringComparison.Ordinal))
            _address.TrySetResult(line[Opening.Length..].Trim());
    }

    private InvalidOperationException Trouble(string what) => new($"wuzhen {what}; it said:\n{string.Join('\n', _said)}");
}
