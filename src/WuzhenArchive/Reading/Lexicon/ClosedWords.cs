namespace WuzhenArchive.Reading.Lexicon;

/// <summary>The words of English whose number does not grow, by class, and small tables of nouns the rules ask for.</summary>
internal static class ClosedWords
{
    public static readonly (WordClass Class, string Words)[] All =
    [
        (WordClass.Determiner, "a an the this these those some any each every no another all both either neither such several many most few more"),
        (WordClass.PossessivePronoun, "my his her its our your their"),
        (WordClass.PersonalPronoun, "i he she it we you they"),
        (WordClass.IndefinitePronoun, "someone somebody anyone anybody everyone everybody others one some many"),
        (WordClass.RelativePronoun, "who which whom whose that"),
        (WordClass.WhWord, "how what why whether where when which who"),
        (WordClass.That, "that"),
        (WordClass.To, "to"),
        (WordClass.Preposition, "about above across after against along among amid around as at before behind below beneath beside besides between beyond by despite during except for from in inside into like near of off on onto out outside over per since through throughout to toward towards under until unto up upon via vs versus with within without including"),
        (WordClass.Conjunction, "and or but nor yet &"),
        (WordClass.Subordinator, "while although though because since if unless whereas after before until when whenever where as once lest so"),
        (WordClass.Be, "am is are was were be been being isn't aren't wasn't weren't"),
        (WordClass.Have, "have has had having haven't hasn't hadn't"),
        (WordClass.Do, "do does did doing done don't doesn't didn't"),
        (WordClass.Modal, "can could may might must shall should will would cannot can't couldn't won't wouldn't shouldn't mustn't ought"),
        (WordClass.Negation, "not never no neither nor cannot can't couldn't won't wouldn't shouldn't mustn't don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't nobody none hardly scarcely without"),
        (WordClass.Adverb, "also again already always ever even far further here however instead just later meanwhile much never not now often once only perhaps quite rather recently then there therefore thus today tomorrow too very well yesterday still soon else further both"),
        (WordClass.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"),
        (WordClass.Cardinal, "one two three four five six seven eight nine ten eleven twelve"),
        (WordClass.Month, "january february march april may june july august september october november december"),
        (WordClass.Weekday, "monday tuesday wednesday thursday friday saturday sunday"),
        (WordClass.Honorific, "mr mrs ms miss dr sir dame lord lady prof rev hon gov sen rep gen col lt capt sgt adm amb"),
        (WordClass.NameParticle, "de del della der den di du van von bin ibn al el la le da dos ter ten"),
        (WordClass.RolePrefix, "former then acting deputy vice prime chief senior foreign interior finance defence defense assistant associate executive managing general permanent late incoming outgoing current top lead ex interim special under-secretary"),
        (WordClass.Role, "president premier minister chancellor secretary chairman chairwoman chairperson chair co-chair head leader chief director director-general governor mayor senator congressman congresswoman representative ambassador envoy commissioner spokesman spokeswoman spokesperson king queen prince princess sultan emir pope bishop general admiral colonel captain founder co-founder cofounder ceo cfo cto executive officer owner partner manager editor publisher journalist reporter correspondent analyst researcher scholar professor scientist engineer economist historian lawyer judge attorney author writer columnist critic activist dissident delegate member fellow vice-president coordinator adviser advisor expert official lawmaker deputy undersecretary rector dean coach doctor entrepreneur investor consultant student artist rapporteur moderator teacher lecturer banker farmer poet novelist philosopher sociologist physicist biologist chemist surgeon nurse"),
        (WordClass.BodyNoun, "administration agency alliance army assembly association authority bank board bureau cabinet center centre chamber church club coalition college commission committee community company congress consortium corporation corp corps council court department directorate federation fellowship force forum foundation fund government group house inc institute institution journal kingdom league limited ltd ministry mission movement museum nation nations network news office organisation organization parliament party police politburo post press republic review school secretariat senate service society state states studio systems task team telecom times tribunal union university ministers"),
        (WordClass.ThingNoun, "act agreement airport award bill charter city conference convention county day declaration economy expo fair festival framework gazette initiative internet lake law march media mobile prize program programme project protocol province river road route security street summit technologies technology tower treaty war week workshop year"),
        (WordClass.Human, "academics activists advocates aide aides allies analysts attendees authorities bloggers businessmen campaigners citizens civilians colleagues companies countries critics delegates democrats developers diplomats dissidents engineers entrepreneurs executives experts firms governments insiders investigators investors journalists lawmakers lawyers leaders man men neighbors observers officials opponents organisers organizers others participants people person police politicians prosecutors reporters republicans researchers residents scholars scientists source sources speakers spokesmen students supporters users victims visitors voters westerners witnesses woman women workers"),
        (WordClass.CueNoun, "account accusation admission advice allegation answer appeal argument assertion assessment belief call charge claim comment complaint conclusion contention criticism declaration demand denial description estimate explanation formulation framing insistence judgment judgement lament message notion objection opinion phrase plea pledge prediction promise proposal reading remark reminder reply report response rhetoric speech statement suggestion telling testimony threat tweet version view vision vow warning words"),
        (WordClass.Document, "ad address affidavit agreement analysis announcement article blog book brief bulletin campaign charter column complaint communique communiqué constitution declaration document draft email framework guideline guidelines letter memo memorandum message note notice paper plan report resolution speech statement strategy study survey text treaty filing indictment lawsuit newspaper petition platform poll post op-ed editorial website site magazine press release tweet transcript paper"),
        (WordClass.TermNoun, "expression label moniker name nickname notion phrase slogan term title word wording concept buzzword catchphrase motto"),
    ];
}
