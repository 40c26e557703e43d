import type { NorwegianWords } from './in-swedish';

/** What cells are about: things to do, who does them, what is missing, what is aimed at, and by how much. */
export const norwegianTexts: NorwegianWords = {
  own: `
    *ere = era | anskaffe = skaffa | anskaff = skaffa | arbeide = arbeta | avholde = anordna | avhold = anordna
    avklare = utred | bedre = förbättra | begynne = starta | be om = begär | benytte = använd | beskrive = beskriv
    bestille = beställ | bestill = beställ
    bruke = använd | bruk = använd | bygge = bygga | bytte = byta | bytt = byt | dele = dela | engasjere = anlita
    fjerne = ta bort | fjern = ta bort | forbedre = förbättra | forbedr = förbättra | fordele = fördela | forenkle = förbättra
    fornye = förnya | fornytt = förnya | forsterke = stärk | følge opp = följ upp | følg opp = följ upp
    gi = ge | gjennomføre = genomför | gjennomfør = genomför | gjennomgå = se över | gjøre = göra | gjør = gör
    gå gjennom = gå igenom | gå igjennom = gå igenom | heve = öka | holde = håll | hold = håll | igangsette = starta
    innføre = införa | innfør = inför | innhente = inhämta | innhent = inhämta | iverksette = starta | iverksett = starta
    kartlegge = kartlägg | kartlegg = kartlägg | kjøpe = köpa | kjøp = köp | kurse = utbilda | lage = ta fram | lag = ta fram
    legge = lägg | legg = lägg | lukke = stäng | lære opp = utbilda | lær opp = utbilda | merke = märk | måle = mäta
    mål opp = mäta | opprette = upprätta | opprett = upprätta | oppdater = uppdatera | ordne = ordna | planlegge = planera
    planlegg = planera
    rapporter = rapportera | rense = rensa | rydde = städa | rydd = städa | redegjøre = redovisa | sende = skicka
    send = skicka | sette = sätt | sett = sätt | sikre = säkerställ | sjekke = kontrollera | sjekk = kontrollera | skifte = byta
    skift = byt | skrive = skriva | styrk = stärk | søke = sök | søk = sök | teste = testa | tilby = erbjud
    tilrettelegge = anpassa | tilsette = anställ
    undersøke = undersök | undersøk = undersök | utarbeide = ta fram | utarbeid = ta fram | utbedre = åtgärda | utbedr = åtgärda
    utføre = utför | utføre = utför | utlyse = upphandla | utrede = utreda | utred = utreda | utvikle = utveckla
    utvikl = utveckla | vedlikeholde = underhåll | velge = välj | velg = välj | vise = visa | vurdere = utvärdera
    vurder = utvärdera | øke = öka | øk = öka | øve = öva | åpne = öppna | ansette = anställ | ansett = anställ
    bevisstgjøre = informera | dokumenter = dokumentera | informer = informera | etabler = etablera | evaluer = utvärdera
    reduser = minska | redusere = minska | senke = sänk | kontroller = kontrollera | installer = installera | monter = montera
    revider = revidera | implementer = implementera | gjennomgang av = översyn av

    høy = hög | høg = hög | høyt = högt | høye = höga | middels = medel | lav = låg | lavt = lågt | lave = låga
    alvorlig = allvarlig | haster = akut | svært = mycket | veldig = mycket
    dagsverk = dagsverken | uker = veckor | uke = vecka | måneder = månader | måned = månad | timeverk = timmar
    årsverk = heltid | stilling = heltid | innenfor ramme = inom ram | innenfor = inom | eksisterende = befintlig
    eksisterande = befintlig | egeninnsats = egen tid | egne midler = egna medel | inngår i = ingår i
    forskrift = förordning | *forskriften = förordning | *loven = lagen | *lova = lagen | kapittel = kapitel
    arbeidsmiljøloven = lagen | internkontrollforskriften = förordning
    mangler = saknas | manglar = saknas | manglet = saknades | manglende = bristande | manglande = bristande
    mangelfull = bristfällig | mangelfulle = bristfälliga | mangelfullt = bristfälligt | utilstrekkelig = otillräcklig
    utydelig = otydlig | uklar = otydlig | uklart = otydligt | uklare = otydliga | ikke = inte | ikkje = inte | uten = utan
    feil = fel | gammel = gammal | foreldet = föråldrad | utdatert = föråldrad | svak = bristande | svakt = bristande
    brutt = brister | lekkasje = läcka | lekker = läcker | risiko = risk | risikoen = risken | utløpt = saknas
    blokkert = saknas
    fordi = eftersom | på grunn av = på grund av | grunnet = på grund av | skyldes = beror | mangel på = brist på
    tidspress = tidsbrist | ukjent = okänd | uvitenhet = okunskap | glemt = glömt | glemte = glömde | derfor = därför
    årsak = orsak | ressursmangel = brist på | misforståelse = missförstånd
    redusert = minskad | reduksjon = minska | økt = ökad | økning = öka | halvert = halverad | lavere = lägre | høyere = högre
    færre = färre | flere = fler | fleire = fler | ingen = inga | hver = varje | hvert = varje | godt = gott | gode = goda
    trygt = tryggt | trygge = trygga | sikker = säker | sikre tjenester = säkra | sikkert = säkert | fornøyde = nöjda
    fornøyd = nöjd | kortere = kortare | raskere = snabbare | sterkere = starkare | bærekraftig = hållbar
    klimanøytral = klimatneutral | i balanse = i balans | innen = senast | skal være = ska vara | skal kunne = ska kunna
    skal = ska | prosent = procent
    *antall = antal | gjennomsnitt = genomsnitt | gjennomsnittlig = genomsnittlig | tonn = ton | dager = dagar
    ventetid = väntetid | januar = januari | februar = februari | mai = maj | desember = december | nei = nej | og = och
    fra = från | til = till | ved = vid`,
  shared: `
    leder = ledare | for = för | å = att | er = är | timer = timmar | to = två`,
};
