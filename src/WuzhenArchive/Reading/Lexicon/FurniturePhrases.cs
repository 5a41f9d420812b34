namespace WuzhenArchive.Reading.Lexicon;

/// <summary>How lines of a page that belong to the site, not to the article, begin; and the lines an article does not survive.</summary>
internal static class FurniturePhrases
{
    /// <summary>A short line that begins so is furniture wherever it stands.</summary>
    public static readonly string[] Beginnings =
    [
        "advertisement", "advertise with us", "add to favorites", "all rights reserved", "bookmark this", "browse by", "click here", "click to", "close menu", "contact us",
        "cookie", "copyright", "download the app", "email this", "follow us", "follow @", "get our newsletter", "get the newsletter", "home |", "home >", "image credit",
        "join our", "jump to", "listen to this", "loading", "log in", "login", "main menu", "menu", "more from", "more on this", "most popular", "most read", "most viewed", "newsletter",
        "no comments", "password", "popular posts", "post a comment", "powered by", "previous article", "next article", "print print", "print this", "privacy policy",
        "read also", "read more", "read next", "recommended", "register", "related:", "related articles", "related content", "related posts", "related stories", "related topics", "reply",
        "save this", "search", "see also", "share on", "share this", "share via", "show comments", "sign in", "sign up", "skip to", "sponsored", "style: mla", "subscribe", "tags:",
        "terms of", "thank you for", "this site uses", "topics:", "trending", "view all", "view comments", "we use cookies", "you may also like", "©", "(c) 20",
    ];

    /// <summary>Whole lines, without closing punctuation.</summary>
    public static readonly string[] Whole =
    [
        "comment", "comments", "email", "facebook", "forum", "like", "linkedin", "more", "next", "pinterest", "previous", "print", "reddit", "required", "share", "submit", "tweet",
        "twitter", "weibo", "wechat", "whatsapp", "cite", "close", "home", "menu", "top", "back to top", "leave a reply", "leave a comment", "add a comment",
    ];

    /// <summary>What follows a line that begins so, near the end of a page, is not the article.</summary>
    public static readonly string[] Ends =
    [
        "comments", "post a comment", "leave a comment", "leave a reply", "add a comment", "no comments", "about the author", "related articles", "related posts", "related stories", "related content",
        "more from", "most read", "most popular", "you may also like", "recommended", "read next", "copyright", "©", "follow us", "sign up", "subscribe", "share this", "tags:", "filed under",
        "terms of", "privacy policy", "* required", "previous article", "next article", "all rights reserved",
    ];

    /// <summary>Words that open a credit or a caption line.</summary>
    public static readonly string[] Captions =
        ["photo:", "photo by", "photograph:", "image:", "picture:", "caption:", "credit:", "file photo", "photo credit", "(photo", "[photo", "figure", "video:", "above:", "below:", "pictured:"];
}
