namespace WuzhenArchive.Text;

/// <summary>Looks things up in lists that rise, by halves.</summary>
internal static class Rising
{
    /// <summary>How many of the first fulfil a condition that none after them fulfils.</summary>
    public static int CountFirst<T>(IReadOnlyList<T> list, Func<T, bool> fulfils)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (fulfils(list[middle]))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
