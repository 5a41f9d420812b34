namespace WuzhenArchive.BrowserTests;

/// <summary>One address for every kind of page there is; what holds for a page is held for each of them.</summary>
public static class KindsOfPage
{
    public const string Of2015 = "/articles/chinas-internet-conference-xi-jinpings-1ca54630";
    public const string Of2016 = "/articles/china-cyber-stepping-into-the-shoes-of-a-3a158530";
    public const string NotThere = "/no/such/page";

    private static readonly string[] Addresses =
    [
        "/",
        "/articles", Of2015, Of2016, $"{Of2015}/source",
        "/conferences", "/conferences/2015", "/conferences/2016",
        "/speakers", "/speakers/xi-jinping",
        "/topics", "/topics/cyber-sovereignty",
        "/statements", "/statements/3a158530b0-26u-z", "/passages/3a158530b0-26u-zq",
        "/compare", "/compare/2015/2016", "/compare/2015/2016?topic=cyber-sovereignty", "/compare/2015/2016?part=facts", "/compare/2015/2016?part=topics",
        "/compare/2015/2016?part=speakers", "/compare/2015/2016?part=words", "/compare/2014/2015/2016",
        "/search?q=sovereignty", "/search", "/search?q=internet&year=2015&year=2016&view=speaker", "/search?q=internet&view=context",
        "/search?q=sovreignty+zebra&year=2015",
        "/findings", "/findings?article=chinas-internet-conference-xi-jinpings-1ca54630",
        "/notebook",
        "/docs", "/docs/for-researchers", "/docs/search-language", "/docs/reading-rules-conference",
        NotThere,
    ];

    // Of the same template as another above.
    private static readonly string[] Alike =
        [Of2016, "/conferences/2016", "/search", "/findings", "/docs", "/docs/for-researchers", "/docs/search-language"];

    public static TheoryData<string> All => [.. Addresses];

    public static TheoryData<string> OfEachTemplate => [.. Addresses.Except(Alike)];

    public static ColorScheme[] Lights => [ColorScheme.Light, ColorScheme.Dark];

    public static int Status(string address) => address == NotThere ? 404 : 200;
}
