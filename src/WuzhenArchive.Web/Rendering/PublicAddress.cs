namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// The address the archive is known by, from the setting <c>PublicAddress</c>. Absolute links are made of it and never of what a request
/// claims; without it there are none.
/// </summary>
/// <param name="settings">PublicAddress has the prefix the site lives below, if any ("https://archive.example/wuzhen"); PathBase is that
/// prefix alone.</param>
internal sealed class PublicAddress(IConfiguration settings)
{
    private readonly string? door = settings["PublicAddress"] is { } address && !string.IsNullOrWhiteSpace(address)
        ? address.Trim().TrimEnd('/')
        : null;

    /// <summary>"/wuzhen"; empty for a site at the root of its host.</summary>
    public string Prefix { get; } = settings["PathBase"]?.TrimEnd('/') ?? "";

    public bool IsKnown => door is not null;

    /// <param name="path">Below the door: "/articles/harbour".</param>
    /// <returns>Null without a public address.</returns>
    public string? Of(string path) => door is null ? null : door + path;

    /// <summary>Absolute where that can be, else from the root of the host.</summary>
    public string Link(string path) => Of(path) ?? Prefix + path;

    public static bool IsOne(string? address) => string.IsNullOrWhiteSpace(address)
        || Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" }
            and { Query: "", Fragment: "", UserInfo: "" };
}
