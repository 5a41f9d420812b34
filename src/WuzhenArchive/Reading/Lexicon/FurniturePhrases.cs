namespace WuzhenArchive.Reading.Lexicon;

/// <summary>How lines of a page that belong to the site, not to the article, begin; and the lines an article does not survive.</summary>
internal static class FurniturePhrases
{
    /// <summary>A short line that begins so is furniture wherever it stands.</summary>
    public static readonly string[] Beginnings =
    [
        "advertisement", "advertise with us", "add to favorites", "all rights reserved", "bookmark this", "browse by", "click here", "click to", "close menu", "contact us",
        "cookie", "copyright", "download the app", "email this", "follow us", "follow @", "get our newsletter", "get the newsletter", "home |", "home >", "image credit",
        "join our", "jump to", "learn more", "like this:", "listen to this", "log in", "login", "main menu", "more from", "more on this", "most popular", "most read", "most viewed", "newsletter",
        "no comments", "popular posts", "post a comment", "powered by", "previous article", "next article", "print print", "print this", "privacy policy",
        "read also", "read more", "read next", "related articles", "related content", "related news", "related posts", "related stories", "related topics", "related:",
        "save this", "see also", "share on", "share this", "share via", "sharing is", "show comments", "sign in", "sign up", "skip to", "sponsored", "story continues", "style: mla", "subscribe", "tags:",
        "terms of", "thank you for", "thanks for signing", "this site uses", "topics:", "view all", "view comments", "view more", "we use cookies", "you may also like", "©", "(c) 20",
    ];

    /// <summary>The same, unless the line is a sentence: "Photos show the lake." is prose.</summary>
    public static readonly string[] BeginningsOfLabels =
    [
        "advert", "categories", "email", "facebook", "filed under", "filed in", "image", "latest", "linkedin", "loading", "menu", "more stories", "password", "photo", "photos", "pinterest", "please",
        "popular", "posted in", "print", "published", "recommended", "reddit", "register", "related", "reply", "search", "share", "support us", "tags", "topics", "trending", "tweet", "twitter", "updated", "video",
        "watch", "whatsapp", "follow",
    ];

    /// <summary>Words that only a notice of the site uses, wherever in the line.</summary>
    public static readonly string[] Notices =
        ["our newsletter", "newsletters", "click here", "your inbox", "your email", "javascript", "cookies", "to subscribe", "privacy policy"];

    /// <summary>Whole lines, without closing punctuation.</summary>
    public static readonly string[] Whole =
    [
        "comment", "comments", "email", "facebook", "forum", "like", "linkedin", "more", "next", "pinterest", "previous", "print", "reddit", "required", "share", "submit", "tweet",
        "twitter", "weibo", "wechat", "whatsapp", "cite", "close", "home", "menu", "top", "back to top", "leave a reply", "leave a comment", "add a comment",
    ];

    /// <summary>What follows a line that begins so is the article only when much more of it follows.</summary>
    public static readonly string[] Ends =
    [
        "about the author", "about this", "about us", "add a comment", "all rights reserved", "categories", "comments", "copyright", "filed under", "follow us", "get the", "join our", "join the conversation",
        "join the discussion", "latest", "leave a comment", "leave a reply", "like this:", "more from", "more great", "more news", "more stories", "most popular", "most read", "most viewed", "must read", "newsletter",
        "next article", "next post", "no comments", "popular", "post a comment", "previous article", "previous post", "privacy", "read next", "recommended", "related articles", "related content", "related news", "related posts",
        "related stories", "related topics", "share on", "share this", "sharing is", "show comments", "sign up", "sources", "stay connected", "stay up", "subscribe", "tags", "tell us", "terms of", "topics", "trending", "view comments",
        "view the discussion", "you may also like", "you might also like", "©", "* required",
    ];

    /// <summary>What titles of other articles follow.</summary>
    public static readonly string[] LeadsToOthers =
    [
        "related", "read more", "read next", "read also", "see also", "also read", "more from", "more on", "more in", "more stories", "more news", "more great", "most read", "most popular", "most viewed",
        "trending", "recommended", "you may", "you might", "latest", "popular", "top stories", "must read",
    ];

    /// <summary>Words that open a credit or a caption line.</summary>
    public static readonly string[] Captions =
        ["photo:", "photo by", "photograph:", "image:", "picture:", "caption:", "credit:", "file photo", "photo credit", "(photo", "[photo", "figure", "video:", "above:", "below:", "pictured:"];

    /// <summary>Words by which a picture's owner is named, wherever in a line of caption's length.</summary>
    public static readonly string[] Credits =
    [
        "getty images", "via getty", "(credit", "credit:", "photo by", "file photo", "submitted photo", "ap photo", "via ap", "courtesy of", "(photo", "(image", "stock image", "stock photo", "shutterstock",
        "photograph:", "photo:", "image:",
    ];
}
