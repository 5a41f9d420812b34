using System.Globalization;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Http;

/// <summary>The answers kept of the archive that is read now; they go when it does. Thread-safe.</summary>
internal sealed class KeptAnswers(CurrentArchive current, TimeProvider clock, IConfiguration settings)
{
    /// <summary>How many megabytes (of 2^20 bytes) kept answers may take.</summary>
    public const string Setting = "KeptMegabytes";

    private const int Usual = 64;

    private readonly long room = (Megabytes(settings[Setting]) ?? Usual) * 1024L * 1024;
    private readonly Lock turning = new();
    private volatile Shelf? shelf;

    /// <summary>Null when it is no number the setting can have.</summary>
    public static int? Megabytes(string? setting) =>
        int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public KeptAnswer? Find(Opened archive, AnswerKey key) =>
        shelf is { } known && ReferenceEquals(known.Archive, archive) && known.Answers.Find(key) is { } answer
            && (answer.Day is null || answer.Day == clock.Today())
            ? answer : null;

    /// <summary>Keeps nothing of an archive that is not current any more.</summary>
    public void Keep(Opened archive, AnswerKey key, KeptAnswer answer)
    {
        if (ReferenceEquals(archive, current.Now))
            Of(archive).Keep(key, answer);
    }

    private AnswerStore Of(Opened archive)
    {
        lock (turning)
        {
            if (shelf is { } known && ReferenceEquals(known.Archive, archive))
                return known.Answers;
            shelf = new(archive, new(room));
            return shelf.Answers;
        }
    }

    private sealed record Shelf(Opened Archive, AnswerStore Answers);
}
