namespace WuzhenArchive.Reading.Lexicon;

/// <summary>What a reporting verb takes for its content.</summary>
[Flags]
internal enum VerbFrame
{
    None = 0,

    /// <summary>A clause, with or without "that": argued (that) the port is closed.</summary>
    Clause = 1,

    /// <summary>A noun phrase that is the content: opposed the plan.</summary>
    Noun = 2,

    /// <summary>A hearer stands between verb and content: told reporters that.</summary>
    Hearer = 4,

    /// <summary>An infinitive is the content: promised to leave, urged them to leave.</summary>
    Infinitive = 8,

    /// <summary>A question word opens the content: explained how.</summary>
    Question = 16,

    /// <summary>Words in quotation marks.</summary>
    Quote = 32,

    /// <summary>Only words in quotation marks make it speech: "smiled", "began".</summary>
    QuoteOnly = 64,
}

/// <param name="Particle">The word that belongs to the verb: "call for", "point out"; null for most.</param>
internal sealed record ReportingVerb(string Verb, string? Particle, VerbFrame Frame)
{
    /// <summary>The words of the particle; none for most verbs.</summary>
    public IReadOnlyList<string> Particles { get; } = Particle?.Split(' ') ?? [];
}

/// <summary>
/// The verbs that report speech, with what each takes: c clause, n noun phrase, h hearer, i infinitive, q question word,
/// x quotation marks, X only quotation marks. A verb may stand several times, with different particles.
/// </summary>
internal static class ReportingVerbs
{
    public static IReadOnlyList<ReportingVerb> All { get; } =
    [
        .. """
        accuse n
        acknowledge cnqx
        add cx
        address n
        admit cnx
        advise chix
        advocate nx
        affirm cnx
        agree cx
        allege cx
        announce cnqx
        answer cx
        apologize X
        appeal+for n
        argue cx
        argue+against n
        argue+for n
        ask cqx
        assert cnx
        assure chx
        attest cx
        back+up X
        begin X
        blame n
        blog cx
        boast cx
        call X
        call+for n
        call+out n
        call+on n
        caution chx
        claim cx
        clarify cqx
        comment cx
        complain cx
        complain+about n
        concede cx
        conclude cx
        condemn nx
        confess cx
        confirm cnqx
        contend cx
        continue X
        counter cx
        criticize nx
        criticise nx
        cry X
        declare cnx
        decry nx
        demand cnx
        denounce nx
        deny cnx
        deplore nx
        describe nqx
        detail nq
        disclose cnqx
        emphasize cnqx
        emphasise cnqx
        estimate cx
        exclaim X
        explain cqx
        express nx
        forecast cx
        hail n
        highlight cnx
        hint cx
        imply cx
        inform hcx
        inquire q
        insist cx
        insist+on n
        joke cx
        lament cnx
        lash+out+at n
        lay+out nq
        maintain cx
        mention cnqx
        mock n
        note cnqx
        object cx
        observe cx
        offer X
        oppose n
        opine cx
        outline nq
        pledge cinx
        point+out cqnx
        point+to n
        posit cx
        praise n
        predict cnqx
        proclaim cnx
        promise cinhx
        propose cnix
        protest cnx
        question nqx
        quip cx
        quote X
        reaffirm cnx
        recall cnqx
        recommend cnx
        recount cnq
        refute n
        reiterate cnx
        reject n
        rejoin X
        relate cnq
        remark cx
        remind hcx
        repeat cx
        reply cx
        report cnqx
        respond cx
        retort cx
        reveal cnqx
        rule+out n
        say cqx
        say+to X
        shout cx
        signal cn
        speak+of n
        specify cq
        state cnqx
        stipulate cx
        stress cnqx
        submit cx
        suggest cnqx
        summarize nx
        swear cix
        tell hcqix
        testify cx
        tout n
        tweet cx
        underline cnqx
        underscore cnqx
        urge nchix
        voice n
        vow cinx
        warn chnx
        warn+of n
        warn+against n
        welcome n
        whisper X
        wonder cqx
        write cx
        yell X
        """.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse),
    ];

    private static ReportingVerb Parse(string line)
    {
        var (phrase, letters) = line.Split(' ') is [var p, var l] ? (p, l) : throw new FormatException(line);
        var parts = phrase.Split('+', 2);
        return new(parts[0], parts.Length > 1 ? parts[1].Replace('+', ' ') : null, letters.Aggregate(VerbFrame.None, (f, c) => f | Frame(c)));
    }

    private static VerbFrame Frame(char letter) => letter switch
    {
        'c' => VerbFrame.Clause | VerbFrame.Quote,
        'n' => VerbFrame.Noun,
        'h' => VerbFrame.Hearer,
        'i' => VerbFrame.Infinitive,
        'q' => VerbFrame.Question,
        'x' => VerbFrame.Quote,
        'X' => VerbFrame.Quote | VerbFrame.QuoteOnly,
        _ => throw new FormatException($"'{letter}' is no frame"),
    };
}
