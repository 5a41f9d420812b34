using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>The words that tell where and when something was said.</summary>
internal static class OccasionWords
{
    /// <summary>Nouns for an event at which people speak.</summary>
    public static readonly WordSet Events = WordSet.Of("""
        conference summit event forum gathering meeting congress ceremony session plenary panel roundtable round-table workshop
        sub-forum subforum symposium dialogue convention seminar talks assembly fair expo exhibition festival banquet dinner
        luncheon opening closing
        """);

    /// <summary>Those of them that mean the conference itself only where the series is named so.</summary>
    public static readonly WordSet Apart = WordSet.Of(
        "fair expo exhibition festival convention symposium assembly dialogue seminar talks congress");

    /// <summary>Parts that a large event has many of: "a panel", "a side event".</summary>
    public static readonly WordSet Parts = WordSet.Of("panel session plenary sub-forum subforum roundtable round-table workshop");

    /// <summary>Heads of the names of other events: "Harbour Trade Fair", "Munich Security Conference".</summary>
    public static readonly WordSet NamedEvents = WordSet.Of("""
        conference summit forum congress fair expo exhibition dialogue assembly festival symposium convention roundtable meeting
        games olympics hearing week
        """);

    /// <summary>Nouns for what one says at an event.</summary>
    public static readonly WordSet Speeches = WordSet.Of("""
        speech speeches address keynote keynotes remarks comments message letter talk presentation lecture toast intervention
        video greeting greetings
        """);

    /// <summary>Words that make a speech one for an occasion: "opening speech", "congratulatory letter".</summary>
    public static readonly WordSet Ceremonial = WordSet.Of("""
        opening keynote inaugural welcome welcoming closing concluding congratulatory video videotaped pre-recorded prerecorded
        televised opening-day
        """);

    /// <summary>What stands between an event and the words that lead to it: "at the opening of the conference".</summary>
    public static readonly WordSet Stretches = WordSet.Of("""
        opening close closing start end launch inauguration sidelines sideline margins fringes fringe day days part session
        sessions ceremony eve
        """);

    /// <summary>Those who listen at an event.</summary>
    public static readonly WordSet Audience = WordSet.Of("""
        delegates participants attendees audience audiences guests crowd gathering listeners representatives dignitaries hall
        ballroom auditorium
        """);

    /// <summary>Where a speaker stands: "from the podium".</summary>
    public static readonly WordSet Stands = WordSet.Of("stage podium floor rostrum lectern platform hall ballroom auditorium plenary");

    /// <summary>Speeches that are only letters or films where nothing says that they were read or shown there.</summary>
    public static readonly WordSet Sent = WordSet.Of(
        "letter message video greeting greetings talk presentation lecture intervention toast");

    /// <summary>What is sent to a conference and read or shown there.</summary>
    public static readonly WordSet Letters = WordSet.Of("letter message video greeting greetings");

    public static readonly WordSet Press = WordSet.Of("""
        reporters journalists newspaper newspapers magazine agency radio television broadcaster paper press media correspondent
        outlet website daily weekly
        """);

    /// <summary>Verbs by which one writes.</summary>
    public static readonly WordSet Writing = WordSet.Of(
        "wrote write writes writing written tweeted tweet tweets tweeting posted posting blogged emailed texted published");

    /// <summary>What is read, seen or heard away from an event.</summary>
    public static readonly WordSet Media = WordSet.Of("""
        interview interviews post tweet article op-ed column commentary editorial report paper study book email e-mail memo filing
        lawsuit complaint petition survey poll blog newsletter podcast documentary briefing webinar press-release page website
        webpage profile essay
        """);

    public static readonly WordSet Platforms = WordSet.Of(
        "twitter weibo facebook wechat linkedin youtube instagram x telegram mastodon medium");

    /// <summary>Verbs of speaking at an event.</summary>
    public static readonly WordSet Speaking = WordSet.Of("""
        spoke speak speaks speaking spoken addressed address addresses addressing opened open opens opening delivered deliver
        delivers delivering gave give gives giving made make makes making sent send sends sending told closed inaugurated
        """);

    /// <summary>Prepositions that place words at an event.</summary>
    public static readonly WordSet AtWords = WordSet.Of(
        "at to during in before on told addressing addressed addresses address opening opened opens telling");

    /// <summary>Words that place words before or behind an event.</summary>
    public static readonly WordSet ApartWords = WordSet.Of(
        "ahead prior after following since until before eve run-up runup preparing preparations");

    public static readonly WordSet Spans = WordSet.Of(
        "day week month year spring summer autumn fall winter decade century night evening days weeks months years decades");
}
