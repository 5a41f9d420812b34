namespace WuzhenArchive.Text;

/// <summary>Symbolic links, which may outlive what they name, name one another in a circle, or lead to what nobody meant to give.</summary>
public static class Links
{
    public static bool IsToNothing(string path)
    {
        try
        {
            return new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target && !Path.Exists(target.FullName);
        }
        catch (IOException)
        {
            return new FileInfo(path).LinkTarget is not null;
        }
    }

    /// <summary>Whether a link leads out of the folder it lies in: whoever gives a folder gives what is in it.</summary>
    public static bool LeadsOut(string path) =>
        File.Exists(path) && !IsToNothing(path) && new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target
        && !LiesIn(Path.GetDirectoryName(Path.GetFullPath(path))!, target.FullName);

    /// <summary>
    /// The number of bytes of what a path names in the end. It is 0 of an empty file, and of what is no file: a pipe, a socket or a device.
    /// To open these is to wait for ever, or to read without end.
    /// </summary>
    public static long Length(string path) =>
        (new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target ? new FileInfo(target.FullName)
            : new FileInfo(path)).Length;

    // A folder on the way may be a link itself, and lead out.
    private static bool LiesIn(string folder, string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            if (above == folder)
                return true;
            if (new DirectoryInfo(above).LinkTarget is not null)
                return false;
        }

        return false;
    }
}
