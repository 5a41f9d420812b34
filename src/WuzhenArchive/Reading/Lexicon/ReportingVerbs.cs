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
        assail n
        assert cnx
        assure chx
        attack n
        attest cx
        back+up X
        badmouth n
        begin X
        bemoan cnx
        berate n
        blame n
        blast n
        blog cx
        boast cx
        brag cx
        brand n
        call X
        call+for n
        call+on n
        call+out n
        castigate n
        caution chx
        champion n
        chant X
        characterise n
        characterize n
        charge cx
        chide nX
        cite nx
        claim cx
        clarify cqx
        commend n
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
        contradict n
        counter cx
        criticise nx
        criticize nx
        cry X
        declare cnx
        decry nx
        defend n
        demand cnx
        denigrate n
        denounce nx
        deny cnx
        deplore nx
        deride n
        describe nqx
        detail nq
        disavow n
        disclose cnqx
        dismiss n
        disparage n
        dispute cnx
        downplay n
        dub n
        elaborate X
        emphasise cnqx
        emphasize cnqx
        endorse n
        estimate cx
        exclaim X
        exhort nix
        explain cqx
        express nx
        extol n
        fault n
        forecast cx
        fume X
        go+on X
        gripe cx
        grumble cx
        hail n
        highlight cnx
        hint cx
        hit+back X
        imply cx
        impugn n
        indicate cnqx
        inform hcx
        inquire q
        insist cx
        insist+on n
        intimate cx
        joke cx
        label n
        lambaste n
        lament cnx
        lash+out X
        lash+out+at n
        laud n
        lay+out nq
        liken n
        maintain cx
        mention cnqx
        mock n
        muse cx
        nickname n
        note cnqx
        object cx
        observe cx
        offer X
        opine cx
        oppose n
        outline nq
        play+down n
        play+up n
        plead cix
        pledge cinx
        point+out cqnx
        point+to n
        portray n
        posit cx
        praise n
        predict cnqx
        press X
        proclaim cnx
        promise cinhx
        propose cnix
        protest cnx
        push+back X
        question nqx
        quip cx
        quote X
        rail+against n
        rave cx
        read X
        reaffirm cnx
        reason cx
        rebuff n
        rebuke nX
        rebut n
        recall cnqx
        recommend cnx
        recount cnq
        refer+to n
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
        ridicule n
        rule+out n
        salute n
        say cqx
        say+to X
        scoff cx
        scold nX
        shoot+back X
        shout cx
        signal cn
        slam n
        sneer cx
        speak+of n
        specify cq
        speculate cqx
        spell+out nq
        state cnqx
        stipulate cx
        stress cnqx
        submit cx
        suggest cnqx
        summarize nx
        surmise cx
        swear cix
        taunt nX
        tease nX
        tell hcqix
        testify cx
        thank n
        theorize cx
        thunder cx
        tout n
        trumpet n
        tweet cx
        underline cnqx
        underscore cnqx
        urge nchix
        voice n
        vow cinx
        warn chnx
        warn+against n
        warn+of n
        weigh+in X
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
