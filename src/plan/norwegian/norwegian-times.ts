import type { NorwegianWords } from './in-swedish';

/** Times, how they come again, and what stands around them. */
export const norwegianTimes: NorwegianWords = {
  own: `
    januar = januari | februar = februari | mai = maj | desember = december | des = dec
    mandag = måndag | mandagen = måndagen | tirsdag = tisdag | tirsdagen = tisdagen | tysdag = tisdag
    lørdag = lördag | laurdag = lördag | søndag = söndag | sundag = söndag
    høst = höst | høsten = hösten | haust = höst | hausten = hösten | sommer = sommar | sommeren = sommaren | sumar = sommar
    sumaren = sommaren | vinteren = vintern
    høstens = höstens | sommerens = sommarens | høsthalvåret = hösten | vårhalvåret = våren | høstsemester = hösttermin
    høstsemesteret = höstterminen | haustsemesteret = höstterminen | vårsemester = vårtermin | vårsemesteret = vårterminen
    høstterminen = höstterminen | semesteret = terminen | skoleår = läsår | skoleåret = läsåret | skuleåret = läsåret
    studieåret = läsåret | barnehageåret = läsåret
    uke = vecka | uka = veckan | uken = veckan | uker = veckor | ukene = veckorna | veke = vecka | veka = veckan | veker = veckor
    måned = månad | måneden = månaden | måneder = månader | mnd = mån
    månedsskiftet = månadsskiftet | årsslutt = årsslut | årsslutten = årsslutet
    første = första | fyrste = första | andre = andra | annet = andra | fjerde = fjärde
    utgangen = slutet | slutten = slutet | slutt = slut | enden av = slutet av | starten av = början av | begynnelsen = början
    tidlig = tidig | tidleg = tidig | sent på = sent | seint på = sent | midten av = mitten av
    i løpet av = under | i laupet av = under | ila = under | innen = senast | innan = senast | ved utgangen av = slutet av
    ut = slutet av
    senest = senast | seinast = senast | senest innen = senast | før = före | etter = efter | fra = från | frå = från | til = till
    tidligst = tidigast | tidlegast = tidigast | ikke før = inte före | ikkje før = inte före | mellom = mellan | og = och
    ved = vid | rundt = runt
    neste = nästa | nesten = nästan | førstkommende = nästa | kommende = kommande | inneværende = innevarande | denne = denna
    dette = detta | forrige = förra
    årlig = årligen | årleg = årligen | årlege = årliga | årlige = årliga | månedlig = månatligen | månedlige = månatlig
    månadleg = månatligen | månedsvis = månadsvis | ukentlig = veckovis | vekentleg = veckovis | daglig = dagligen
    dagleg = dagligen
    halvårlig = halvårsvis | halvårleg = halvårsvis | kvartalsvise = kvartalsvisa | jevnlig = regelbundet | jamleg = regelbundet
    regelmessig = regelbundet | gjentakende = återkommande | gjentas = upprepas
    hver = varje | hvert = varje | kvar = varje | kvart = varje | annenhver = varannan | annethvert = vartannat
    annankvar = varannan | ganger = gånger | gang = gång | gonger = gånger | gong = gång
    i året = per år | i måneden = per månad | i uken = per vecka | i uka = per vecka | i kvartalet = per kvartal
    i halvåret = per halvår | i semesteret = per termin | i tertialet = per tertial
    løpende = löpande | løpande = löpande | fortløpende = fortlöpande | fortløpande = fortlöpande | kontinuerleg = kontinuerlig
    hele året = hela året | heile året = hela året | hele tiden = hela tiden
    hele perioden = hela perioden | gjennom hele året = hela året | gjennom året = hela året | inntil videre = tills vidare
    inntil vidare = tills vidare | etter behov = vid behov | på forespørsel = vid förfrågan | uten sluttdato = utan slutdatum
    varig = permanent
    snarest = snarast | så snart som mulig = så snart som möjligt | så snart som mogleg = så snart som möjligt
    så fort som mulig = så fort som möjligt | så raskt som mulig = så snart som möjligt | snarest mulig = snarast
    straks = omgående | umiddelbart = omedelbart | med en gang = omgående | øyeblikkelig = omedelbart | haster = omgående
    ferdig = färdigt | ferdige = färdiga | ferdigstilt = färdigställt | ferdigstilles = färdigställas | fullført = slutfört
    fullføres = slutföras | gjennomført = genomfört | gjennomføres = genomförs | utført = utfört | utføres = utföras
    leveres = levereras | levert = levererad
    skal = ska | være = vara | ferdig innen = klart senast | oppstart = start | starter = startar | begynner = börjar
    igangsettes = påbörjas | avsluttes = avslutas | sluttdato = slut | startdato = start | frist = senast | dato = datum
    utsatt = uppskjutet | utsatt til = flyttat till | utsatt fra = flyttat från | flyttet = flyttat | flyttet til = flyttat till
    forlenget = förlängt | forlenget til = förlängt till | ny frist = ny deadline | opprinnelig = ursprungligen
    tidligere = tidigare | revidert = reviderat | endret = ändrat | oppdatert = uppdaterat | forsinket = försenat
    vedtatt = beslutat
    kanskje = kanske | trolig = troligen | sannsynligvis = troligen | muligens = möjligen | usikkert = osäkert | uklart = oklart
    foreløpig = preliminärt | anslagsvis = cirka | forventet = förväntat | beregnet = beräknat | planlagt = planerat
    avhenger av = beroende av | avhengig av = beroende av | hvis = ifall | dersom = ifall | såfremt = förutsatt
    forutsatt = förutsatt | når = när | venter på = väntar på | avventer = avvaktar | ikke = inte | ikkje = inte | ennå = ännu
    først = först
    møte = möte | møtet = mötet | styremøte = styrelsemöte | styremøtet = styrelsemötet | styret = styrelsen
    utvalget = nämnden | utval = nämnd | kommunestyret = kf | formannskapet = ks | ledergruppen = ledningsgruppen
    ledelsen = ledningen
    rapporteres = rapporteras | evalueres = utvärderas | evaluering = utvärdering | opplæring = utbildning
    innlevering = inlämning | oppfølging = uppföljning | innføres = införs | iverksettes = påbörjas
    ikke fastsatt = ej fastställt | ikke avklart = ej bestämt | ikke bestemt = ej bestämt | ikke satt = ej satt
    ikke avtalt = ej bestämt | ikke aktuelt = ej aktuellt | ikke aktuell = ej aktuell | ikkje fastsett = ej fastställt
    ingen frist = ingen deadline | mangler = saknas | frist mangler = datum saknas | fastsettes senere = fastställs senare
    avklares = bestäms senare | avklares senere = bestäms senare | bestemmes senere = bestäms senare
    må avklares = ska bestämmas | ikke planlagt = ej planerat
    senere = senare | ukjent = okänt | vet ikke = vet ej | dager = dagar | virkedager = arbetsdagar | arbeidsdager = arbetsdagar
    timer = timmar
    ferien = semestern | sommerferien = semestern | sommarferien = semestern | høstferien = höstlovet
    vinterferien = sportlovet | påske = påsk | påsken = påsk | nyttår = nyår`,
  shared: `
    for = för | å = att | er = är | to = två | fire = fyra | seks = sex | syv = sju | åtte = åtta | ni = nio | ti = tio | noen = några
    siste = sista | senere enn = senare än | semester = termin | uten = utan | ma = mån | enn = än`,
};
