import type { NorwegianWords } from './in-swedish';

/** Times, how they come again, and what stands around them. */
export const norwegianTimes: NorwegianWords = {
  own: `
    januar = januari | februar = februari | mai = maj | desember = december | des = dec | aug = aug | nov = nov
    mandag = måndag | mandagen = måndagen | måndag = måndag | tirsdag = tisdag | tirsdagen = tisdagen | tysdag = tisdag
    lørdag = lördag | laurdag = lördag | søndag = söndag | sundag = söndag
    høst = höst | høsten = hösten | haust = höst | hausten = hösten | sommer = sommar | sommeren = sommaren | sumar = sommar | sumaren = sommaren | vinteren = vintern
    høstens = höstens | sommerens = sommarens | høsthalvåret = hösten | vårhalvåret = våren | høstsemester = hösttermin
    høstsemesteret = höstterminen | haustsemesteret = höstterminen | vårsemester = vårtermin | vårsemesteret = vårterminen
    høstterminen = höstterminen | semesteret = terminen | skoleår = läsår | skoleåret = läsåret | skuleåret = läsåret | studieåret = läsåret | barnehageåret = läsåret
    uke = vecka | uka = veckan | uken = veckan | uker = veckor | ukene = veckorna | veke = vecka | veka = veckan | veker = veckor
    måned = månad | måneden = månaden | måneder = månader | mnd = mån | månader = månader | kvartal = kvartal | kvartalet = kvartalet | tertialet = tertialet
    halvårsskiftet = halvårsskiftet | månedsskiftet = månadsskiftet | årsslutt = årsslut | årsslutten = årsslutet | kalenderåret = kalenderåret
    første = första | fyrste = första | andre = andra | annet = andra | tredje = tredje | fjerde = fjärde
    utgangen = slutet | utgangen av = slutet av | slutten = slutet | slutten av = slutet av | slutt = slut | enden av = slutet av | starten av = början av | begynnelsen = början
    begynnelsen av = början av | tidlig = tidig | tidleg = tidig | sent på = sent | seint på = sent | midten av = mitten av | i midten av = i mitten av
    i løpet av = under | i laupet av = under | ila = under | innen = senast | innan = senast | innan utgangen av = senast slutet av | innen utgangen av = senast slutet av | ved utgangen av = slutet av | ut = slutet av
    senest = senast | seinast = senast | senest innen = senast | før = före | etter = efter | fra = från | frå = från | fra og med = från och med | frå og med = från och med | til = till | til og med = till och med
    tidligst = tidigast | tidlegast = tidigast | ikke før = inte före | ikkje før = inte före | mellom = mellan | og = och | eller = eller | ved = vid | rundt = runt | omkring = omkring | cirka = cirka
    neste = nästa | nesten = nästan | førstkommende = nästa | kommende = kommande | inneværende = innevarande | denne = denna | dette = detta | forrige = förra
    årlig = årligen | årleg = årligen | årlege = årliga | årlige = årliga | månedlig = månatligen | månedlige = månatlig | månadleg = månatligen | månedsvis = månadsvis | ukentlig = veckovis | vekentleg = veckovis | daglig = dagligen | dagleg = dagligen
    halvårlig = halvårsvis | halvårleg = halvårsvis | kvartalsvis = kvartalsvis | kvartalsvise = kvartalsvisa | jevnlig = regelbundet | jamleg = regelbundet | regelmessig = regelbundet | periodisk = periodisk | gjentakende = återkommande | gjentas = upprepas
    hver = varje | hvert = varje | kvar = varje | kvart = varje | annenhver = varannan | annethvert = vartannat | annankvar = varannan | hver gang = varje gång | ganger = gånger | gang = gång | gonger = gånger | gong = gång
    i året = per år | i måneden = per månad | i uken = per vecka | i uka = per vecka | i kvartalet = per kvartal | i halvåret = per halvår | i semesteret = per termin | i tertialet = per tertial
    løpende = löpande | løpande = löpande | fortløpende = fortlöpande | fortløpande = fortlöpande | kontinuerlig = kontinuerlig | kontinuerleg = kontinuerlig | hele året = hela året | heile året = hela året | hele tiden = hela tiden | alltid = alltid
    hele perioden = hela perioden | gjennom hele året = hela året | gjennom året = hela året | inntil videre = tills vidare | inntil vidare = tills vidare | ved behov = vid behov | etter behov = vid behov | på forespørsel = vid förfrågan | uten sluttdato = utan slutdatum | varig = permanent
    snarest = snarast | så snart som mulig = så snart som möjligt | så snart som mogleg = så snart som möjligt | så fort som mulig = så fort som möjligt | så raskt som mulig = så snart som möjligt | snarest mulig = snarast
    straks = omgående | umiddelbart = omedelbart | med en gang = omgående | øyeblikkelig = omedelbart | haster = omgående
    ferdig = färdigt | ferdige = färdiga | ferdigstilt = färdigställt | ferdigstilles = färdigställas | fullført = slutfört | fullføres = slutföras | gjennomført = genomfört | gjennomføres = genomförs | utført = utfört | utføres = utföras | leveres = levereras | levert = levererad
    skal = ska | være = vara | blir = blir | ferdig innen = klart senast | oppstart = start | starter = startar | begynner = börjar | igangsettes = påbörjas | avsluttes = avslutas | sluttdato = slut | startdato = start | frist = senast | dato = datum
    utsatt = uppskjutet | utsatt til = flyttat till | utsatt fra = flyttat från | flyttet = flyttat | flyttet til = flyttat till | forlenget = förlängt | forlenget til = förlängt till | ny frist = ny deadline | opprinnelig = ursprungligen | tidligere = tidigare | revidert = reviderat | endret = ändrat | oppdatert = uppdaterat | forsinket = försenat | vedtatt = beslutat
    kanskje = kanske | trolig = troligen | sannsynligvis = troligen | muligens = möjligen | usikkert = osäkert | uklart = oklart | foreløpig = preliminärt | anslagsvis = cirka | forventet = förväntat | beregnet = beräknat | planlagt = planerat
    avhenger av = beroende av | avhengig av = beroende av | hvis = ifall | dersom = ifall | såfremt = förutsatt | forutsatt = förutsatt | når = när | venter på = väntar på | avventer = avvaktar | ikke = inte | ikkje = inte | ennå = ännu | først = först
    møte = möte | møtet = mötet | styremøte = styrelsemöte | styremøtet = styrelsemötet | styret = styrelsen | utvalget = nämnden | utval = nämnd | kommunestyret = kf | formannskapet = ks | ledergruppen = ledningsgruppen | ledelsen = ledningen
    rapporteres = rapporteras | rapportering = rapportering | evalueres = utvärderas | evaluering = utvärdering | opplæring = utbildning | innlevering = inlämning | oppfølging = uppföljning | innføres = införs | lansering = lansering | iverksettes = påbörjas
    ikke fastsatt = ej fastställt | ikke avklart = ej bestämt | ikke bestemt = ej bestämt | ikke satt = ej satt | ikke avtalt = ej bestämt | ikke aktuelt = ej aktuellt | ikke aktuell = ej aktuell | ikkje fastsett = ej fastställt | ingen frist = ingen deadline | mangler = saknas | frist mangler = datum saknas | fastsettes senere = fastställs senare | avklares = bestäms senare | avklares senere = bestäms senare | bestemmes senere = bestäms senare | må avklares = ska bestämmas | ikke planlagt = ej planerat
    kommer senere = kommer senare | senere = senare | ukjent = okänt | vet ikke = vet ej | dag = dag | dager = dagar | dagar = dagar | virkedager = arbetsdagar | arbeidsdager = arbetsdagar | timer = timmar | år = år | tiden = tiden
    ferien = semestern | sommerferien = semestern | sommarferien = semestern | høstferien = höstlovet | vinterferien = sportlovet | påske = påsk | påsken = påsk | nyttår = nyår | årsskifte = årsskifte | jul = jul`,
  shared: `
    for = för | å = att | er = är | to = två | tre = tre | fire = fyra | seks = sex | syv = sju | åtte = åtta | ni = nio | ti = tio | noen = några
    siste = sista | senere enn = senare än | semester = termin | uten = utan | ma = mån | ti = ti | snart = snart | enn = än`,
};
