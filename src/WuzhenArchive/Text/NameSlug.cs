using System.Text;

namespace WuzhenArchive.Text;

/// <summary>The last piece of the address of somebody's page: a speaker's, an author's.</summary>
public static class NameSlug
{
    private const int KeyLength = 12;

    /// <summary>"ann-de-vries"; a piece of a hash for a name without a letter that can be written in ASCII.</summary>
    public static string Of(string name) =>
        Slug.Of(name) is { Length: > 0 } slug ? slug : ContentKey.Sha256(Encoding.UTF8.GetBytes(name))[..KeyLength];
}
