namespace WuzhenArchive.Reading.Lexicon;

/// <summary>The forms of a verb, regular ones made by rule, the rest from a table.</summary>
internal static class Inflection
{
    public static VerbForms Of(string verb) =>
        Irregular.TryGetValue(verb, out var forms) ? forms : new(verb, ThirdPerson(verb), Past(verb), Past(verb), Ing(verb));

    private static string ThirdPerson(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith("ch", StringComparison.Ordinal)
            || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith('o') ? verb + "es"
        : verb + "s";

    private static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : Doubled(verb) + "ed";

    private static string Ing(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : Doubled(verb) + "ing";

    private static string Doubled(string verb) => Doubling.Contains(verb) ? verb + verb[^1] : verb;

    private static bool EndsInConsonantY(string verb) => verb.Length > 1 && verb[^1] == 'y' && !"aeiou".Contains(verb[^2]);

    // Verbs whose last letter is doubled: the stress is on the last syllable.
    private static readonly HashSet<string> Doubling =
        [.. "admit blog chat commit confer deadpan defer drop expel fret hit let permit plan prefer quip rebut refer regret rip slam slip snap sob stop transmit".Split(' ')];

    // base, third person, past, participle, -ing
    private static readonly Dictionary<string, VerbForms> Irregular = """
        be is was been being
        beseech beseeches besought besought beseeching
        become becomes became become becoming
        begin begins began begun beginning
        break breaks broke broken breaking
        bring brings brought brought bringing
        build builds built built building
        buy buys bought bought buying
        choose chooses chose chosen choosing
        come comes came come coming
        cut cuts cut cut cutting
        deal deals dealt dealt dealing
        do does did done doing
        draw draws drew drawn drawing
        fall falls fell fallen falling
        feel feels felt felt feeling
        fight fights fought fought fighting
        find finds found found finding
        foresee foresees foresaw foreseen foreseeing
        forget forgets forgot forgotten forgetting
        get gets got got getting
        give gives gave given giving
        go goes went gone going
        grow grows grew grown growing
        have has had had having
        hear hears heard heard hearing
        hit hits hit hit hitting
        hold holds held held holding
        keep keeps kept kept keeping
        know knows knew known knowing
        lay lays laid laid laying
        lead leads led led leading
        leave leaves left left leaving
        let lets let let letting
        lose loses lost lost losing
        make makes made made making
        mean means meant meant meaning
        meet meets met met meeting
        pay pays paid paid paying
        put puts put put putting
        read reads read read reading
        rise rises rose risen rising
        run runs ran run running
        say says said said saying
        see sees saw seen seeing
        seek seeks sought sought seeking
        sell sells sold sold selling
        send sends sent sent sending
        set sets set set setting
        shoot shoots shot shot shooting
        show shows showed shown showing
        sing sings sang sung singing
        sit sits sat sat sitting
        speak speaks spoke spoken speaking
        spend spends spent spent spending
        stand stands stood stood standing
        steal steals stole stolen stealing
        swear swears swore sworn swearing
        take takes took taken taking
        teach teaches taught taught teaching
        tell tells told told telling
        think thinks thought thought thinking
        understand understands understood understood understanding
        wear wears wore worn wearing
        win wins won won winning
        withdraw withdraws withdrew withdrawn withdrawing
        write writes wrote written writing
        """.Split('\n').Select(line => line.Trim().Split(' ')).ToDictionary(f => f[0], f => new VerbForms(f[0], f[1], f[2], f[3], f[4]));
}

internal sealed record VerbForms(string Base, string ThirdPerson, string Past, string Participle, string Ing);
