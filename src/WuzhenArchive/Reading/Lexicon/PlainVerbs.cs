namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Frequent verbs that do not report, so that clauses can be told from noun phrases.</summary>
internal static class PlainVerbs
{
    public static readonly string[] All = """
        abide accept achieve act affect aim allow appear apply approve arrive attack attend avoid become believe block break
        bring build buy carry cause chair change choose circulate close come compete consider consult contain continue contribute
        control cooperate create cut deal decide deepen defend deliver depend develop discuss draft draw drive drop ease emerge
        employ enable encourage end enjoy ensure establish evidence evolve exceed exercise exist expand expect extend face fall favor feature feed
        feel fight fill find follow force form fund gain gather get give go govern grow happen hear help hold host hurt ignore
        impose improve include increase interfere introduce invest invite involve join keep know lack launch lead learn leave let like
        limit live look lose love make manage mark matter mean meet mitigate monitor move need obtain occur open operate
        organize organise own participate pass pay permit place plan play prefer prepare present preside prevent produce promote protect prove provide
        publish pursue push put raise reach react receive recognize recognise reduce reference refer reflect reform regulate release rely remain remove replace
        represent require resist respect restrict result return rise run safeguard secure see seem sell send serve set share
        show shrink sign sing sit slow speak spend spread staff stand start stay step stop strengthen strike struggle succeed suffer support surround take
        talk teach think threaten travel treat trust turn undermine understand unveil use visit vote wait walk want watch win
        withdraw work worry
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What follows these has not happened: "intends to announce", "declined to comment".</summary>
    public static readonly string[] Unrealised = """
        aim attempt decline expect fail hesitate hope intend need neglect plan prepare refuse seek struggle threaten try want wish
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
