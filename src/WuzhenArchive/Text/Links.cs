namespace WuzhenArchive.Text;

/// <summary>Symbolic links, which may outlive what they name, or name one another in a circle.</summary>
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
}
