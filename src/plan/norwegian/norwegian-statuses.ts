import type { NorwegianWords } from './in-swedish';

/**
 * "Avklart" says that something has been settled, and not whether the action is done. Swedish has no such word, so it is put
 * as what says nothing sure, and is asked about.
 */
const NOTHING_SURE = 'oklart';

/** "Blir fulgt opp" is being followed up, or will be: Norwegian has one form for both, of verbs for what goes on. */
const goesOnOrWill =
  `fulgt opp|følgt opp|følgd opp|fulgt med på|ivaretatt|ivareteke|håndtert|handtert|vurdert|behandlet|behandla|jobbet med|jobba med
  |arbeidet med|arbeidd med|sett på|sett nærmere på|overvåket|overvaka`
    .split(/\s*\|/)
    .map((verb) => `blir ${verb} = ${NOTHING_SURE}`)
    .join(' | ');

/** How things stand, in bokmål and the commonest forms of nynorsk, by sense. */
export const norwegianStatuses: NorwegianWords = {
  own: `
    underveis = på gång | undervegs = på gång | godt i gang = på god väg | godt på vei = på god väg | i ferd med = håller på med
    i prosess = i process | arbeides med = arbetas med | bearbeides = bearbetas | forberedes = bereds | behandles = behandlas
    tildelt = tilldelad
    lagt ned = nedlagd | legges ned = läggs ned | lagt bort = nedlagd | lagt på is = på is | lagt på vent = på vänt
    frosset = fryst | parkert = parkerad | blokkert = blockerad | hviler = vilar | kuttet = slopad | forkastet = avslagen
    utsett = uppskjuten | utsettast = uppskjuts
    så å si = så gott som | bortimot = nästan | tilnærmet = nästan | omtrent = nästan | praktisk talt = praktiskt taget
    avklart = ${NOTHING_SURE} | avklara = ${NOTHING_SURE} | delvis avklart = delvis
    har blitt = är | er blitt = är | ble ikke = blev inte | jf = se | jfr = se | jmf = se | anskaffet = införskaffat
    anskaffa = införskaffat | starta = startad | byrja = börjat | byrjar = startar | aktuelt = aktuellt | aktuelle = aktuella
    skal gjennomføres = ska genomföras | skal ikke gjennomføres = ska ej genomföras | skal utføres = ska utföras
    skal ikke utføres = ska ej utföras | skal ikke gjøres = ska ej göras | vil ikke bli gjennomført = kommer inte att genomföras
    ${goesOnOrWill}
    blir ikke gjennomført = genomförs ej | blir ikke utført = utförs ej
    kommer ikke til å bli gjennomført = kommer inte att genomföras | kommer ikke til å gjennomføres = kommer inte att genomföras
    ble ikke noe av = blev inte av | blir det ikke noe av = blir inte av
    avsluttet = avslutad | avslutta = avslutad | avsluttede = avslutade | avslutte = avsluta
    ferdig = färdig | ferdigbehandlet = avslutad | ferdigstille = färdigställa
    ferdigstilles = färdigställs | ferdigstilt = färdigställd | ferdigstilte = färdigställda | fikset = fixat | fiksa = fixat
    fullføre = slutföra | fullførte = slutförda | fullføres = slutförs | gjennomføre = genomföra
    gjennomføring = genomförande | gjennomføringen = genomförandet | gjennomførast = genomföras
    gjennomførte = genomförda | gjennomgått = genomgånget | gjerast = göras | gjere = göra
    gjøre = göra | gjøres = görs | i boks = i hamn | i havn = i hamn | i orden = ok | innføre = införa
    innført = infört | innførte = införda | kvittert ut = avbockad | løst = löst | løste = lösta | lukke = stänga | lukkes = stängs
    lukket = stängd | lukka = stängd | lukkede = stängda | ordnet = ordnat | ordna = ordnat | rettet = åtgärdat | rettet opp = åtgärdat
    utbedra = åtgärdat | utbedret = åtgärdat | utføre = utföra | utføres = utförs | utførte = utförda

    ansettelse = anställning | avholdt = hållits | bestilt = beställd | byttet ut = utbytt | dokumentert = dokumenterad
    etablert = upprättad | innkjøpt = inköpt | installert = installerad | kjøpt = köpt | kjøpt inn = inköpt
    kommunisert = kommunicerad | montert = monterad | på plass = på plats
    publisert = publicerad | rekruttert = rekryterad | signert = signerad | utarbeidet = framtagen
    oppfylt = uppfyllt | oppnådd = uppnådd | oppnått = uppnått
    godkjent = godkänd | innlevert = inlämnad | innsendt = inskickad | kontrollert = kontrollerad | oversendt = skickad
    sendt = skickad
    sendt inn = inskickad | testet = testad | verifisert = verifierad

    begynner = startar | begynne = börja | begynt = börjat | i gang = igång | igangsatt = igångsatt
    igangværende = pågående | kommet i gang = igång | oppstart = uppstart | oppstartet = uppstartad
    påbegynne = påbörja | påbegynnes = påbörjas | påbegynt = påbörjad | påbegynte = påbörjade
    satt i gang = igångsatt | settes i gang = påbörjas | starta opp = startad | startet = startad | startes = startas
    startes opp = startas | startet opp = startad
    under planlegging = planering | under utarbeidelse = under framtagande
    under utarbeiding = under framtagande | under utvikling = under utveckling | under vurdering = under utredning
    jobbes med = jobbas med | jobber med = jobbar på
    fortsetter = fortsätter | fortset = fortsätter
    i rute = i fas | etter plan = enligt plan | etter planen = enligt planen | i henhold til = enligt | i følge = enligt
    ifølge = enligt | iht = enligt
    ihht = enligt | i tråd med = enligt | som planlagt = som planerat | i samsvar med = enligt

    gjenstår = återstår | gjenstående = återstående | planlagt = planerad | planlagte = planerade
    planlegge = planera | planlegges = planeras | planlegging = planering | åpen = öppen | åpent = öppet | åpne = öppna
    åpna = öppnad | åpnet = öppnad | åpnes = öppnas | foreslått = föreslagen | foreslås = föreslås | uåpnet = öppen
    må gjøres = ska göras

    anket = överklagad | avvente = avvakta | avventes = avvaktas | i bero = på is | stilt i bero = vilande
    på vent = på vänt | satt på vent = på vänt | satt på hold = på vänt | pauset = pausad | påklaget = överklagad
    stanset = stoppad | stoppa = stoppad
    stoppet = stoppad | stanses = stoppas | venter = väntar | ventar = väntar | vente = vänta | i påvente av = i väntan på

    akseptert = accepterad | aksepterer = accepterar | aksepteres = accepteras | risiko = risk | risikoen = risken
    restrisiko = restrisk | klappet og klart = klappat och klart
    avbrutt = avbruten | avlyst = inställd | avlyses = ställs in | avslått = avslagen | avvist = avvisad | bortfalle = utgå
    bortfaller = utgår | bortfalt = utgått | bortprioritert = bortprioriterad | droppet = slopad | droppes = slopas
    falt bort = utgått
    faller bort = utgår | falle bort = utgå | fjernes = tas bort | fjernet = borttagen | frafalt = utgått | henlagt = avskriven
    kansellert = makulerad
    kanselleres = makuleras | skrinlagt = nedlagd | skrinlegges = läggs ned | slettet = raderad | slettes = raderas | strøket = struken
    strykes = stryks | trukket = avskriven | uaktuell = inaktuell | uaktuelt = inaktuellt | uaktuelle = inaktuella | utgikk = utgick
    ikke noe av = inte av | aktuell lenger = aktuell längre

    flyttes = flyttas | flyttet = flyttad | forlenges = förlängs | forlenget = förlängd | forskjøvet = framskjuten
    forskyves = framskjuts
    overføres = överförs | overført = överförd | overførte = överförda | tas videre i = överförs till | utsatt = uppskjuten
    utsettes = uppskjuts | utsette = skjuta upp
    utsettelse = förlängning | videreføres i = överförs till | videreføres til = överförs till | videreført til = överförd till
    videreført i = överförd till | videreføre = fortsätta | videreføres = oklart | videreført = oklart | videreførast = oklart
    forsinka = försenad | forsinkelse = försening | forsinkelser = förseningar | forsinket = försenad
    bak skjema = efter tidplan | på overtid = försenad
    etter skjema = enligt tidplan | fristen er ute = försenad | over frist = försenad

    halvferdig = halvfärdig | halvgjort = halvklar | halvparten = hälften | halvveis = halvvägs
    det aller meste = det mesta | hovedsakelig = huvudsakligen | hovedsakleg = huvudsakligen | i all hovedsak = i huvudsak
    i hovedsak = i huvudsak
    i det store og hele = i stort sett | stort sett = i stort sett | i stor grad = till stor del | i noen grad = till viss del
    i liten grad = till viss del
    for det meste = till största delen | det meste = det mesta | mesteparten = merparten | størstedelen = merparten
    hoveddelen = huvuddelen
    litt igjen = lite kvar | mye igjen = mycket kvar | noe igjen = något kvar | litt gjenstår = lite kvar | noe gjenstår = något kvar
    litt = lite | med unntak av = förutom | med unntak for = förutom | nærmest = nästan | så godt som = så gott som | unntatt = utom
    utenom = utom | unntak = undantag | noe = något | nokre = några | enkelte = vissa | gjenåpnes = återöppnas
    gjenåpnet = återöppnad | gjenopptatt = återupptagen
    gjenopptas = återupptas | gjenopprettet = oklart | på god vei = på god väg

    forhåpentlegvis = förhoppningsvis | forhåpentligvis = förhoppningsvis | førebels = preliminärt | formodentlig = förmodligen
    antakelig = antagligen | antagelig = antagligen | mulig = möjligen | mogleg = möjligen | sannsynligvis = sannolikt
    truleg = troligen
    uavklart = oklart | uavklara = oklart | uklar = oklar | usikker = osäker
    ventes = väntas | forventes = förväntas | forventet = förväntad | beregnes = beräknas | beregnet = beräknad
    vurderes = övervägs | vurdere = överväga
    vurdert = oklart | bør = borde | burde = borde | kan ikke = kan inte | kunne ikke = kunde inte | kunne = kunde

    aldri = aldrig | endå = ännu | fremdeles = fortfarande | framleis = fortfarande | ikke = ej | ikkje = ej
    ikke lenger = inte längre
    ikke lengre = inte längre | intet = inget | neppe = knappast | nei = nej | verken = varken
    manglar = saknas | mangle = saknas | trengs = behövs | trenger = behövs | behøves = behövs | ikke rukket = inte hunnit
    rukket = hunnit
    har ikke skjedd = inte gjort | skjedd = skett | har ikke hatt tid = ej påbörjad
    såfremt = ifall | så lenge = ifall | med forbehold = ifall | forutsetter = förutsatt | avhenger av = beroende
    avhengig av = beroende
    etter at = efter att | mens = medan | imidlertid = dock | likevel = ändå
    grunnet = på grund av | på grunn av = på grund av | som følge av = på grund av | skyldes = beror

    alt = allt | begge = båda | blitt = blivit | ble = blev | blei = blev | også = även | samtlige = samtliga | vært = varit
    vore = varit | vere = vara
    allerede = redan | allereie = redan | nå = nu | gjennom = genom | etterpå = därefter
    flere = flera | fleire = flera | mange = många | disse = dessa | ellers = annars | bare = bara | kun = endast
    selv = själva | meget = mycket | mye = mycket | mykje = mycket
    tiltak = åtgärd | tiltaket = åtgärden | tiltakene = åtgärderna | tiltaka = åtgärderna | oppgave = uppgift
    oppgaven = uppgiften | oppgaver = uppgifter | oppgavene = uppgifterna
    arbeid = arbete | arbeidet = arbetet | aktivitetene = aktiviteterna | aktivitetane = aktiviteterna | målene = målen
    opplæringen = utbildningen | kurset = kursen
    anskaffelse = upphandling | anskaffelsen = upphandlingen | utredes = utreds | høring = remiss | ute på høring = på remiss
    til høring = på remiss | utlyst = på anbud
    nettsiden = webbplatsen | nettsidene = webben | hjemmesiden = hemsidan | nettside = webb | intranettet = intranätet
    intranett = intranät | ledermøte = ledningsgrupp | ledermøtet = ledningsgruppsmöte | personalmøte = personalmöte
    avdelingsmøte = möte
    vedlegg = bilaga | referat = protokoll | referatet = protokollet | saksnr = ärendenr | lenke = länk | sak nr = ärende nr
    deler = delar | fase = fas | trinn = steg | steget = steg | etappe = etapp
    se merknad = se kommentar | ikke vurdert = oklart | ikke avklart = oklart | settes opp = planeras
    sees på = ses över | ses på = ses över | følges opp = bör följas upp | må følges opp = oklart
    må gjøres om = måste göras om | gjøres om = göras om | skal gjøres = ska göras
    delmål nådd = uppnått | ikke nådd = ej uppnått | underkjent = underkänd | ikke godkjent = inte godkänd
    foreslås lukket = föreslås stängas | foreslås avsluttet = föreslås avslutas | anbefales = föreslås`,
  shared: `
    klar = redo | klart = redo | klare = redo | on hold = on hold | hold = håll | kvar = varje
    er = är | å = att | fortsatt = fortfarande | sent = sen | to = två | fire = fyra | seks = sex | syv = sju | åtte = åtta | ni = nio
    for = för | no = oklart | enda = ännu | vil = kommer | siste = sista | over = över | forrige = förra | i fjor = förra året
    igjen = igen
    stengt = stängd | rolig = lugn | anledning = tillfälle | by = stad | held = tur`,
};
