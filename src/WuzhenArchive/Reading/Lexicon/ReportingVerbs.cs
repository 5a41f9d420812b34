namespace WuzhenArchive.Reading.Lexicon;

/// <summary>
/// The verbs that report speech, with what each takes: c clause, n noun phrase, h hearer, H a hearer always, i infinitive, q question word,
/// x quotation marks, X only quotation marks, m an object with words in quotation marks,
/// d for documents alone. A verb may stand several times, with different particles.
/// </summary>
internal static class ReportingVerbs
{
    public static IReadOnlyList<ReportingVerb> All { get; } =
    [
        .. """
        accuse n
        acknowledge cnqx
        add cx
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
        ask chiqx
        assail m
        assert cnx
        assure cHx
        attack m
        attest cx
        back+up X
        badmouth m
        begin X
        believe cm
        believe+in m
        bemoan cnx
        berate m
        blame n
        blast m
        blog cx
        boast cx
        boast+of n
        brag cx
        brand m
        call mX
        call+for n
        call+on n
        call+out n
        castigate m
        caution chx
        champion m
        chant X
        characterise n
        characterize n
        charge cx
        chide nX
        cite m
        claim cx
        clarify cqx
        commend m
        comment cx
        compare m
        complain cx
        complain+about n
        concede cx
        conclude cx
        condemn nx
        confess cx
        confirm cnqx
        consider m
        contend cx
        continue X
        contradict n
        counter cx
        criticise nx
        criticize nx
        cry X
        declare cnx
        decry nx
        deem m
        defend m
        demand cnx
        denigrate m
        denounce nx
        deny cnx
        deplore nx
        deride m
        describe nqx
        detail nq
        determine cx
        disavow m
        disclose cnqx
        dismiss m
        disparage m
        dispute cnx
        doubt c
        downplay m
        dub m
        elaborate X
        email X
        emphasise cnqx
        emphasize cnqx
        endorse m
        estimate cx
        exclaim X
        exhort nix
        explain cqx
        express nx
        extol m
        exult X
        fault m
        fear cm
        feel cm
        find cdm
        forecast cx
        fume X
        go+on X
        gripe cx
        grumble cx
        hail nm
        hammer m
        highlight cnx
        hint cx
        hit+back X
        hope ci
        imply cx
        impugn m
        indicate cnqx
        inform Hcx
        inquire q
        insist cx
        insist+on n
        interject X
        interrupt X
        intimate cx
        joke cx
        label m
        lambaste m
        lament cnx
        lash+out X
        lash+out+at m
        laud nm
        lay+out nq
        liken m
        maintain cx
        make+clear cq
        make+it+clear c
        make+the+case c
        make+the+point c
        marvel cx
        mention cnqx
        mock m
        muse cx
        nickname m
        note cnqx
        object cx
        observe cx
        offer X
        opine cx
        oppose n
        outline nq
        play+down m
        play+up m
        plead cix
        pledge cinx
        point+out cqnx
        point+to n
        portray m
        posit cx
        post cx
        praise n
        predict cnqx
        press X
        proclaim cnx
        promise cinhx
        propose cnix
        protest cnx
        push+back X
        put+it c
        question nqx
        quip cx
        quote X
        rail+against m
        rate m
        rave cx
        read X
        read+aloud X
        reaffirm cnx
        realize c
        rebuff m
        rebuke nX
        rebut n
        recall cnqx
        recommend cnx
        recount cnq
        refer+to m
        refute n
        regard m
        reiterate cnx
        reject n
        rejoin X
        relate cnq
        remark cx
        remind Hcx
        repeat cx
        reply cx
        reply+back X
        report cnqx
        respond cx
        retort cx
        reveal cnqx
        ridicule m
        rule+out n
        rule c
        salute m
        say cqx
        say+back X
        say+to X
        scoff cx
        scold nX
        shoot+back X
        shout cx
        show cd
        signal cn
        slam m
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
        sum+up m
        summarize nx
        surmise cx
        swear cix
        taunt nX
        tease nX
        tell Hcqix
        testify cx
        text X
        text+back X
        thank m
        theorize cx
        think cm
        thunder cx
        tout m
        trumpet m
        tweet cx
        underline cnqx
        underscore cnqx
        urge nchix
        view m
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
        write+back X
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
        'H' => VerbFrame.Hearer | VerbFrame.NeedsHearer,
        'i' => VerbFrame.Infinitive,
        'q' => VerbFrame.Question,
        'x' => VerbFrame.Quote,
        'd' => VerbFrame.Document,
        'm' => VerbFrame.Naming,
        'X' => VerbFrame.Quote | VerbFrame.QuoteOnly,
        _ => throw new FormatException($"'{letter}' is no frame"),
    };
}
