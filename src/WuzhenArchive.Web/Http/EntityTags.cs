using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Strong entity tags. They are made of what decides over an answer's bytes (the archive, the program with its files and settings, the
/// address,
/// the coding), so that they are known without the answer, and are the same on every machine that has the same of all.
/// </summary>
/// <param name="program">Stands for the program; asked once, when the first tag is made.</param>
internal sealed class EntityTags(Func<string> program)
{
    // Twelve bytes are enough that no two answers ever share a tag by chance.
    private const int Length = 12;

    private readonly Lazy<string> program = new(program);

    /// <param name="day">The day the answer tells; null when it tells none, and holds as long as the archive does.</param>
    public string Of(Opened archive, AnswerKey key, DateOnly? day)
    {
        var told = string.Join('\n', program.Value, archive.Mark, key.Coding, day?.ToString("O", CultureInfo.InvariantCulture), key.Target);
        return $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, Length))}\"";
    }

    /// <summary>
    /// Whether <c>If-None-Match</c> names the tag. A proxy that codes anew makes tags weak; they still name the same page.
    /// </summary>
    public static bool Matches(StringValues asked, string tag)
    {
        if (asked.Count == 0)
            return false;
        if (asked.Count == 1 && asked[0] == tag)
            return true;
        foreach (var line in asked)
        {
            foreach (var piece in line.AsSpan().Split(','))
            {
                var one = line.AsSpan()[piece].Trim();
                if (one is "*" || (one.StartsWith("W/", StringComparison.Ordinal) ? one[2..] : one).SequenceEqual(tag))
                    return true;
            }
        }
        return false;
    }
}
