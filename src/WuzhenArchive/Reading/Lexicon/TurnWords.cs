using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>What stands before the colon of a transcript instead of a name, and what stands before colons elsewhere. All in small letters.</summary>
internal static class TurnWords
{
    /// <summary>They speak, but they are nobody: "Q:", "REPORTER:", "主持人：".</summary>
    public static readonly FrozenSet<string> Parts = Table("""
        q|question|questioner|questions|reporter|reporters|journalist|journalists|correspondent|interviewer|interview|host|hosts|co-host|moderator|facilitator|presenter|anchor|announcer|narrator
        |audience|audience member|member of the audience|speaker|participant|participants|panelist|panellist|delegate|student|caller|listener|viewer|crowd|all|both
        |interpreter|translator|voice|voices|unidentified male|unidentified female|unidentified speaker|unidentified reporter|unknown speaker|unknown|operator|chair|chairman|chairwoman|chairperson|the chair|president|the president
        |secretary|minister|spokesman|spokeswoman|spokesperson|man|woman|male|female|male voice|female voice|inaudible|editor|press|media
        |问|記者|记者|主持人|主持|提问|提問|观众|觀眾|网友|翻译
        """);

    /// <summary>They answer: the one person who is interviewed, where there is only one.</summary>
    public static readonly FrozenSet<string> Answers = Table("a|answer|answers|respondent|interviewee|guest|答|回答");

    /// <summary>Words that open a line and a colon in any prose, and never speak.</summary>
    public static readonly FrozenSet<string> Never = Table("""
        note|notes|nb|ps|update|updates|updated|correction|clarification|disclaimer|copyright|credit|credits|photo|photos|picture|pictures|image|images|video|videos|audio|watch|listen|read|see|see also|also|more|related
        |source|sources|caption|warning|caution|tip|tips|hint|example|examples|for example|summary|abstract|background|context|overview|introduction|intro|conclusion|conclusions|result|results|findings|outcome|outcomes
        |topic|topics|theme|themes|subject|re|fw|fwd|from|to|cc|bcc|sent|date|dates|time|times|day|place|venue|venues|location|where|when|what|who|why|how|which|whom|address|contact|contacts|phone|tel|telephone|fax|email|e-mail|mail|web|website|url|link|links
        |keywords|tags|tag|category|categories|topics covered|section|chapter|part|page|table|figure|box|appendix|annex|article|item|step|rule|lesson|point|reason|fact|facts|myth|key points|highlights|takeaways|bottom line|the bottom line
        |winner|winners|runner-up|loser|verdict|score|rating|details|agenda|programme|program|schedule|price|prices|cost|costs|cast|director|author|authors|by|written by|reporting by|editing by|edited by|writing by|publisher|published|isbn|language|languages
        |exclusive|breaking|breaking news|live|opinion|analysis|comment|commentary|editorial|review|profile|explainer|factbox|timeline|poll|quiz|full text|text|transcript|statement|press release|media advisory|contents|title|name|names|age|born|died|job|occupation|education|nationality
        |strengths|weaknesses|pros|cons|advantages|disadvantages|problem|solution|challenge|opportunity|goal|goals|aim|aims|objective|objectives|mission|vision|task|tasks|action|actions|recommendation|recommendations|proposal|principle|principles|decision|resolved|resolution
        |first|second|third|fourth|fifth|finally|lastly|then|now|today|tomorrow|yesterday|here|there|yes|no|in short|in brief|in fact|in other words|that is|namely|remember|important|注|图|图片|来源|编辑|责任编辑|作者|标题|时间|地点
        """);

    private static FrozenSet<string> Table(string words) =>
        words.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
