using System.Net;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Tests.Web.Http;

public sealed partial class ChangedUnderLoadTests : IDisposable
{
    private static readonly string[] Addresses = ["/articles", "/statements", "/search?q=gate", "/articles.json"];

    private readonly PublishedSite site = new();
    private int answers;

    public void Dispose() => site.Dispose();

    // Two imports and a way back within one look at the folder: the archive that was current is swept away while it is read.
    [Fact]
    public async Task no_answer_fails_and_none_is_of_two_archives()
    {
        var names = new List<string> { Import(0) };
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(r => Task.Run(() => ReadAsync(r, done.Token))).ToList();
        for (var i = 1; i <= 8; i++)
        {
            names.Add(Import(i));
            await AnsweredAsync(readers);
            if (i % 2 == 0)
                continue;
            site.GoBackTo(names[^2]);
            site.Clock.Move(TimeSpan.FromSeconds(2));
            await Task.Delay(50, TestContext.Current.CancellationToken);
            site.GoBackTo(names[^1]);
        }
        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), count => Assert.True(count > 0));

        site.Clock.Move(TimeSpan.FromSeconds(2));
        Assert.Equal(8, await MarkAsync("/articles"));
    }

    // However quick an import is, everybody reads on before the next.
    private async Task AnsweredAsync(List<Task<int>> readers)
    {
        var next = Volatile.Read(ref answers) + readers.Count;
        while (Volatile.Read(ref answers) < next && !readers.Exists(r => r.IsCompleted))
            await Task.Delay(5, TestContext.Current.CancellationToken);
    }

    private string Import(int number)
    {
        site.Work.Write("b.txt", Text("Quay", number));
        return site.Import(Text("Harbour", number));
    }

    private static string Text(string place, int number) =>
        $"The {place} of mark{number}x\n\nAnn Weir said that gate mark{number}x is shut. “The gate of mark{number}x is old,” Ann Weir added.";

    private async Task<int> ReadAsync(int start, CancellationToken done)
    {
        for (var count = 0; ; count++)
        {
            await MarkAsync(Addresses[(start + count) % Addresses.Length]);
            Interlocked.Increment(ref answers);
            if (done.IsCancellationRequested)
                return count + 1;
        }
    }

    private async Task<int> MarkAsync(string address)
    {
        using var answer = await site.AskAsync(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        var marks = Marks().Matches(text).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(marks.Count == 1, $"{address}: {string.Join(", ", marks)}");
        return int.Parse(marks[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("mark([0-9])x")]
    private static partial Regex Marks();
}
