using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Chooses the coding of an answer by the weights in <c>Accept-Encoding</c>; of equal ones the smallest: br, gzip, plain (RFC 9110,
/// 12.5.3).
/// </summary>
internal static class AcceptedCoding
{
    /// <summary>What accepts nothing at all gets the plain answer.</summary>
    public static Coding Of(StringValues accept)
    {
        var weights = new Weights();
        foreach (var line in accept)
        {
            foreach (var piece in line.AsSpan().Split(','))
                weights.Read(line.AsSpan()[piece]);
        }
        return weights.Best();
    }

    private struct Weights()
    {
        // Below zero: not told.
        private double brotli = -1;
        private double gzip = -1;
        private double plain = -1;
        private double other = -1;

        public void Read(ReadOnlySpan<char> piece)
        {
            var end = piece.IndexOf(';');
            var name = (end < 0 ? piece : piece[..end]).Trim();
            var weight = end < 0 ? 1 : Weight(piece[(end + 1)..].Trim());
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
                brotli = weight;
            else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
                gzip = weight;
            else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase))
                plain = weight;
            else if (name is "*")
                other = weight;
        }

        // The plain answer need not be named to be accepted, but what is named is wanted more.
        public readonly Coding Best()
        {
            var (br, gz) = (brotli < 0 ? other : brotli, gzip < 0 ? other : gzip);
            var best = Math.Max(br, gz);
            return best <= 0 || plain > best ? Coding.Plain : br >= gz ? Coding.Brotli : Coding.Gzip;
        }

        private static double Weight(ReadOnlySpan<char> parameter) =>
            parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : 1;
    }
}
