import type { NorwegianWords } from './in-swedish';

/**
 * Words of headings, titles of sheets and captions. A heading is read before it is known which language the workbook is in,
 * so that `own` holds what is a word in Norwegian (or Danish) alone.
 */
export const norwegianHeadings: NorwegianWords = {
  own: `
    arbeid = arbete | skal utføres = ska utföras | bygningsdel = byggnadsdel | planlagt år = planerat år | aksjon = åtgärd
    aksjoner = åtgärder | aksjonspunkt = åtgärd | aksjonspunkter = åtgärder | aksjonsplan = åtgärdsplan
    forfaller = förfallodag | milepæl = milstolpe | milepæler = milstolpar | leveranse = leverans | delleveranse = leverans
    oppgavebeskrivelse = uppgift | tiltakshaver = åtgärdsägare | utsatt frist = ny deadline | justert frist = ny deadline
    revidert frist = ny deadline | ny dato = nytt datum | ny sluttdato = nytt slutdatum | forsinkelse = försening
    verifisert = verifierad | kvalitetssikret = granskad | effektmåling = effekt | årsverk = resurs
    bærekraftsmål = hållbarhetsmål | prosess = process | diskusjon = diskussion | bidragsyter = medverkande
    bidragsytere = medverkande | ressurspersoner = medverkande | må gjøres = ska göras | følger opp = följer upp
    umiddelbare tiltak = omedelbar åtgärd | langsiktige tiltak = åtgärd | ledelsens = ledningens | statusrapportering = status
    rapportert status = status | trafikklys = status | hva skal bli bedre = mål | vedlikeholdsplan = underhållsplan
    vedlikehold = underhåll | forbedringsplan = åtgärdsplan | utviklingsplan = handlingsplan
    utviklingstiltak = utvecklingsinsats | oppgaveliste = åtgärdslista | gjøremålsliste = åtgärdslista
    forklaring = förklaring | definisjon = definition | betydning = betydelse | begrep = begrepp | begreper = begrepp
    kalkyle = kalkyl | sum kr = summa kr | kode = kod | måneden = månaden | avviksnr = avvikelsenr
    avviksnummer = avvikelsenummer | observasjonsnr = observation nr | type avvik = typ av avvikelse
    *tiltak = åtgärd | *tiltaket = åtgärden | *tiltakene = åtgärderna | tiltaks = åtgärds | oppgave = uppgift
    *oppgaver = uppgifter | oppgåve = uppgift | oppgåver = uppgifter | *arbeidsoppgave = arbetsuppgift
    arbeidsoppgåve = arbetsuppgift
    gjøremål = göromål | gjeremål = göromål | innsats = insats | innsatser = insatser | hva = vad | kva = vad | skal = ska
    gjøres = görs | gjøre = göra | gjør = gör | gjerast = göras | skal gjøres = ska göras | gjennomføres = genomförs
    gjennomføre = genomföra | skal gjennomføres = ska genomföras | utføre = utföra
    dette skal = det ska | slik gjør = så gör | *forslag = förslag | foreslått = föreslagen | planlagt = planerad
    planlagte = planerade | konkrete = konkreta | korrigerende = korrigerande | forebyggende = förebyggande
    risikoreduserende = riskreducerande | avbøtende = begränsande | avtalt = beslutad
    anbefaling = rekommendation | anbefalinger = rekommendationer | anbefalt = rekommenderad | tilråding = rekommendation
    prosjekt = projekt | delprosjekt = delprojekt | *beskrivelse = beskrivning | beskriving = beskrivning | tittel = titel
    navn = namn | overskrift = rubrik | emne = ämne | innhold = innehåll | innhald = innehåll

    *ansvarlig = ansvarig | *ansvarleg = ansvarig | *ansvarlige = ansvariga | ansvarlege = ansvariga | hvem = vem | kven = vem
    hvilken = vilken | hvilket = vilket | hvilke = vilka | *eier = ägare | utfører = utförare | utførende = utförande
    tildelt = tilldelad | saksbehandler = handläggare | sakshandsamar = handläggare
    leiar = ledare | *sjef = chef | medarbeider = medarbetare | den som gjør det = den som gör | hvem sitt = vems
    eining = enhet | einingsleiar = enhetschef

    når ferdig = när klart | når er = när är | når skal = när ska | når evaluere = när utvärdera | når evalueres = när utvärderas
    når følges = när följs | når følger = när följer | når følge = när följa | når gjøres = när görs | når gjennomføres = när genomförs
    når starter = när startar | når starte = när starta | når utføres = när utförs | følge opp = följa upp | følges opp = följs upp
    oppgavenavn = uppgiftsnamn | evaluere = utvärdera | evalueres = utvärderas
    innen = senast | senest = senast | seneste = senaste | seinast = senast | ferdig = klart | hvor = hur
    hvor langt = hur långt | hvor står = hur är läget | hvor mye = hur mycket | hvor viktig = hur viktigt
    hvor sannsynlig = hur troligt | hvordan = hur | korleis = hur | hvorfor = varför | kvifor = varför
    forfall = förfallodag | forfallsdato = förfallodatum | *dato = datum | dato for gjennomføring = genomförs senast
    gjennomføringsdato = genomförs senast | sluttdato = slutdatum | leveringsdato = leveransdatum
    leveringsfrist = leveransdatum | oppstartsdato = startdatum | oppstart = start | starter = startar | startes opp = startas
    fra dato = startdatum | fra og med = fr.o.m
    igangsettes = påbörjas | igangsetting = igångsättning | iverksettes = påbörjas | påbegynt = påbörjad | påbegynnes = påbörjas
    begynner = börjar | tidspunkt = tidpunkt | tidsramme = tidsram | tidsrom = tidsram | fremdriftsplan = tidplan
    framdriftsplan = tidplan
    beregnet = beräknat | forventet = förväntat | forventa = förväntat | anslått = beräknad | estimert = beräknad
    virkelig = verkligt | opprinnelig = ursprunglig | opprinneleg = ursprunglig | første frist = ursprunglig deadline
    gammel frist = tidigare deadline | tidligere frist = tidigare deadline | opprinnelig frist = ursprunglig deadline
    revidert = reviderad | utsatt til = flyttat till | endret frist = ny deadline | *måned = månad | mnd = mån | uke = vecka
    bør være = bör vara | være = vara

    avsluttet = avslutad | avsluttet dato = avslutat datum | fullført = slutfört | fullføres = slutförs
    gjennomført = genomfört | ferdigstilt = färdigställd | ferdigstilt dato = klart datum | ferdigdato = färdigdatum
    dato fullført = klart datum | dato lukket = datum stängd | dato påbegynt = påbörjad den | lukket = stängt
    lukket dato = stängd datum | lukket den = stängd den | utført = utfört | utføres = utförs | kvittert = klarmarkerad
    når ble det = när blev det | ble = blev | kvittert dato = klarmarkerad den | kvittert ut = klarmarkerad
    gjennomført når = genomfört den
    oppnådd = uppnått | er det = är det | er vi kommet = har vi kommit | nåstatus = nuläge | situasjon = läge
    situasjonen = läget | stilling = läge | stoda = läget | tilstand = tillstånd | *fremdrift = framdrift
    fremdriftsgrad = färdiggrad | *framdriftsgrad = färdiggrad | ferdiggrad = färdiggrad | fullføringsgrad = färdiggrad
    gjennomføringsgrad = genomförandegrad | gjennomføring = genomförande | gjennomføringsstatus = genomförandestatus
    framdriftsstatus = status | oppfølgingsstatus = status | fremdriftsstatus = status | gjennomførings = genomförande
    *oppfølging = uppföljning | oppfølgjing = uppföljning | oppfølgings = uppföljnings | tilbakemelding = återrapportering
    statusoppdatering = statusuppdatering | tiltaksstatus = åtgärdsstatus | statusrapport = status | oppdatert = uppdaterad
    sist oppdatert = senast uppdaterad | oppfyllelsesgrad = uppfyllelsegrad | måloppnåelse = måluppfyllelse | prosent = procent
    hvor mye er gjort = hur stor del är gjord | evaluering = utvärdering | effektvurdering = effekt

    merknad = anmärkning | *merknader = anmärkningar | merk = anmärkning | notat = notering | notater = noteringar
    anmerkning = anmärkning | anmerkninger = anmärkningar | annet = övrigt | fritekst = fritext | utdyping = kommentar
    utfyllende opplysninger = kommentar | utfyllende = övrig | supplerende informasjon = kommentar | tilleggsinfo = kommentar
    tilleggsinformasjon = kommentar | opplysninger = anteckningar | beskriv hvordan det går = beskriv hur det gått
    beskrivelse av status = beskrivning av läget
    målsetting = målsättning | målsetning = målsättning | målsetjing = målsättning | hovedmål = huvudmål | hovudmål = huvudmål
    overordnet = övergripande | overordna = övergripande | virksomhetsmål = verksamhetsmål | tilhørende mål = mål
    knyttet til = kopplat till | understøtter = stöder | måltilknytning = mål | hører det til = hör det till | ønsket = önskat
    prioriterte = prioriterade | prioritert = prioriterat | miljømål = miljömål | målene = målen
    fagområde = ämnesområde | arbeidsområde = arbetsområde | innsatsområde = insatsområde | satsingsområde = fokusområde
    satsningsområde = fokusområde | virksomhetsområde = verksamhetsområde | tjenesteområde = verksamhetsområde
    hovedområde = huvudområde | kapittel = kapitel | temaområde = tema | miljøaspekt = miljöaspekt | miljøtema = tema
    arbeids = arbets | virksomhet = verksamhet | virksomhets = verksamhets
    avdeling = avdelning | avdelinger = avdelningar | seksjon = sektion | sted = plats | arbeidssted = arbetsplats
    arbeidsplass = arbetsplats | lokasjon = plats | lokasjonen = plats | etat = förvaltning | institutt = institution
    skole = skola | skule = skola | klinikk = klinik | resultatenhet = enhet | driftsenhet = enhet | berørt = berörd
    virksomheten = verksamheten | barnehage = förskola | gjelder = gäller | gjeld = gäller

    ressurs = resurs | *ressurser = resurser | ressursbehov = resursbehov | ressursbruk = resursåtgång | ressursar = resurser
    midler = medel | hjelpemidler = hjälpmedel | tidsbruk = tidsåtgång | timeverk = timmar | arbeidsinnsats = arbetsinsats
    arbeidstid = arbetstid | verktøy = verktyg | trengs = behövs | kreves = krävs | trengst = behövs | penger = pengar
    *budsjett = budget | beløp = belopp | kostnadsoverslag = kostnadskalkyl | kostnadsramme = budget | kostnadsestimat = kostnad
    investeringsbehov = investering | koster = kostar | økonomi = budget
    prioritetsgruppe = priogrupp | hastegrad = prioritet | haster det = hur angeläget är det | haster = angeläget
    rangering = rangordning | rekkefølge = turordning

    *avvik = avvikelse | avviket = avvikelsen | avvikene = avvikelserna | avviks = avvikelse | *avvikstype = typ av avvikelse
    avvikskategori = typ av avvikelse | type funn = typ av iakttagelse | type observasjon = typ av observation
    kategori avvik = typ av avvikelse | funntype = typ av iakttagelse | type tiltak = typ | gradering = klassning
    alvorlighetsklasse = klassning | klassifisering = klassificering | vurdering = bedömning | slags funn = slags iakttagelse
    hva slags = vad för slags
    *funn = fynd | funnnr = fynd nr | observasjon = observation | *observasjoner = observationer | observasjons = observations
    mangel = brist | *mangler = brister | manglar = brister | svakhet = svaghet | svakheter = svagheter | hendelse = händelse
    *hendelser = händelser | hending = händelse | uønsket = oönskad | uønsket hendelse = tillbud | utfordring = problem
    utfordringer = problem | forbedringsområde = förbättringsområde | forbedrings = förbättrings | forbedring = förbättring
    forbedringer = förbättringar | forbedringspunkt = förbättringsområde | revisjons = revisions | *revisjon = revision
    fant = fann | er feil = är fel | ble avdekket = upptäckte vi | skjedde = hände | galt = fel | bekymrer = oroar | fare = fara
    farer = faror | tilsyn = inspektion | vernerunde = skyddsrond | befaring = besiktning | styrke = styrka
    *årsak = orsak | årsaker = orsaker | årsaks = orsaks | årsaksanalyse = orsaksanalys | årsaksforklaring = orsak
    bakenforliggende = bakomliggande | bakanforliggande = bakomliggande | utløsende = utlösande | skyldes = beror på
    lovkrav = lagkrav | hjemmel = lagrum | lovhjemmel = lagrum | forskriftskrav = lagkrav | forskrift = förordning
    henvisning = hänvisning | *referanse = referens | referansenummer = referensnummer
    *risiko = risk | risikoer = risker | risikoen = risken | risikovurdering = riskbedömning | risikonivå = risknivå
    *sannsynlighet = sannolikhet | sannsyn = sannolikhet | sannsynleg = sannolikt | sannsynlig = trolig | hyppighet = frekvens
    alvorlighet = allvarlighet | *alvorlighetsgrad = allvarlighetsgrad | påvirkning = påverkan | skadeomfang = skadeverkan
    virkning = verkan | håndtering = hantering | handtering = hantering | møter vi = bemöter vi | med risikoen = åt risken
    konsekvensgrad = konsekvens

    *vedtak = beslut | vedtaket = beslutet | vedtaks = besluts | vedtatt = beslutat | vedtatt av = beslutas av
    vedtas av = beslutas av | beslutning = beslut | beslutninger = beslut | beslutnings = besluts | besluttet = beslutad
    besluttes = beslutas | beslutter = beslutar | bestemmer = bestämmer | beslutningstaker = beslutsfattare
    beslutningsmyndighet = beslutsfattare | vedtaksmyndighet = beslutsfattare | beslutningsorgan = beslutsorgan
    vedtaksorgan = beslutsorgan | godkjennes = godkänns | godkjent = godkänd | ble vi enige om = kom vi fram till
    oppdrag = uppdrag | *møte = möte | møtedato = mötesdatum | saksnr = ärendenr | saksnummer = ärendenummer
    sakstittel = ärende | saksstatus = ärendestatus | utvalg = nämnd | styret = styrelsen
    begrunnelse = motivering | grunngiving = motivering | bakgrunn = bakgrund | formål = syfte | føremål = syfte
    hensikt = syfte | gevinst = nytta | nytteverdi = nytta | motivasjon = motiv | derfor = därför | måleindikator = indikator
    resultatindikator = indikator | nøkkeltall = nyckeltal | måltall = mätetal | måleparameter = mätetal | målemetode = mätmetod
    styringsparameter = styrtal | suksesskriterium = framgångskriterium | suksesskriterier = framgångskriterier
    kjennetegn på måloppnåelse = framgångskriterium | kjennetegn = indikator | måler = mäter | måles = mäts
    følges det opp = följs det upp | ønsket nivå = målvärde
    kilde = källa | kjelde = källa | opphav = ursprung | stammer fra = härrör från | kommer fra = härrör från
    initiert = initierad | meldt = anmäld | meldt av = väckt av | meldt dato = inkom | meldt inn = inkommen
    innmeldt = inkommen | registrert = registrerad | opprettet = skapad | opprettet dato = skapad | oppdaget = upptäckt
    avdekket = upptäckt | avdekket dato = upptäckt den | registrert dato = registrerad | koblet til = kopplad till
    kopling = koppling | kobling = koppling | svarer på = svarar på | avhengighet = beroende | avhengigheter = beroenden
    støtte = stöd | deltakere = deltagare | samarbeidspartner = samarbetspartner | involverte = involverade
    målgruppe = målgrupp | metode = metod | og = och | fra = från | til = till | ved = vid | gjennom = genom | før = före
    etter = efter | løpenr = löpnr | løpenummer = löpnummer | løpende notater = löpande anteckningar | tiltaksnr = åtgärdsnr
    tiltaksnummer = åtgärdsnummer | åtgjerd = åtgärd

    tiltaksplan = åtgärdsplan | *liste = lista | *oversikt = översikt | *skjema = schema | klimaplan = klimatplan
    miljøplan = miljöplan | miljøprogram = miljöprogram | bærekraftsplan = hållbarhetsplan | vedtaksprotokoll = beslutsprotokoll
    møtebok = protokoll | møteprotokoll = protokoll | referat = protokoll | ledelsens gjennomgang = ledningens genomgång
    mål og tiltak = mål och åtgärder | klima = klimat | miljø = miljö | klimafond = klimatfond
    leverandør = leverantör | leverandører = leverantörer | epost = e-post | adresse = adress | utstyr = utrustning
    kjøretøy = fordon | deltaker = deltagare | ansatt = anställd | ansatte = anställda | utleid = uthyrd | *avtale = avtal
    avtaleeier = avtalsägare | gyldig = giltig | fastsatt = fastställd | vare = vara | leveringsstatus = orderstatus
    innmelder = anmälare | søker = sökande | *søknad = ansökan | mottatt = mottagen | besvart = besvarad | innkommet = inkommen
    leietaker = hyresgäst | eiendel = inventarie | ordrenr = ordernr | *antall = antal | regnskap = utfall | prognose = prognos
    hylle = lagerplats | lagerplass = lagerplats | varenr = artikelnr | betegnelse = benämning | kursleder = kursledare
    plasser = platser | stillingsprosent = sysselsättningsgrad`,
  alone: 'når = när | når? = när? | ferdig? = klart? | hvor = plats | hvor? = plats | timer = timmar',
  shared: `
    er = är | for = för | å = att | sak = ärende | saker = ärenden | stilling = befattning | type = typ
    *leder = ledare | har ansvaret = ansvarar | faktisk = faktiskt | strategisk = strategiskt | bygg = byggnad | så vi = såg vi
    styrker = styrkor | med det = åt det | kunde = kund | timer = timmar`,
};
