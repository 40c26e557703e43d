import { checkingWords } from './checking-words';
import { startByCells, deadlineByCells } from './cell-rules';
import { fitsCompletedAt, fitsDeadline, fitsStartDate } from './content-fits';
import { day, type Column } from './column';

/* When a thing begins, is due and was finished. */

/** "När följer vi upp?", "When will it be reviewed?" ask for the day of the check (`checkpoint`). */
const notOfCheck = `(?!.*${checkingWords})`;

export const startDate: Column = day('startDate', {
  sv: 'Startdatum',
  en: 'Start date',
  nb: 'Startdato',
  alsoSv: `
    start | starttid | startar | påbörjas | börjar | fr.o.m | from | planerad start
    startvecka | startmånad`,
  alsoEn: `
    start | begin | begins | begin date | starts | planned start | date started | commencement
    start by | commence`,
  perhapsSv: 'från | påbörjad | påbörjat',
  perhapsEn: 'from | started | date from',
  traits: { followUp: 0.8, isFollowUp: true, isSingle: true },
  byCells: startByCells,
  about: 'When it begins.',
  words: `
    begin* | börja* | commenc* | fr.o.m | from | igångsätt* | inleds | kick-off | kickoff | launch*
    påbörjad | påbörjas | start* | uppstart`,
  hints: 'fr | från',
  frames: [
    /^fr\.? ?o\.? ?m\b/u,
    /^(?:gäller|valid) (?:från|from)/u,
    /^(?:när|when)\b.*(?:start|börj|igång|begin|inled|launch)/u,
    /^(?:planer|plann|beräkn|estimat|expect|faktisk|actual)\p{L}*\b.{0,6}\bstart/u,
    /^(?:när|when) (?:börjar|startar|påbörjas|do we start|does it start|will it start)/u,
    /^(?:sätts|drar) igång/u,
    /^(?:start|launch|kick-?off|begin|commenc|mobili[sz]|igångsätt|uppstart|börja)\p{L}*[ -](?:date|day|datum|dag|month|månad|week|vecka|time|tid)/u,
    /^(?:not before|tidigast)/u,
  ],
  fit: fitsStartDate,
});

export const deadline: Column = day('deadline', {
  sv: 'Klart senast',
  en: 'Due date',
  nb: 'Frist',
  alsoSv: `
    deadline | senast klart | senast klar | klar senast | senast klar datum | färdig senast
 klardatum | slutdatum | sluttid | tidplan | tidsplan | tidpunkt | tidsram
    tidsfrist | frist | när | förfallodatum | senast | ska vara klart | ska vara klar
    skall vara klart | beräknat klart | beräknas klart | beräknas klar
    planerat klart | planerat slut | planerat slutdatum | måldatum | målkvartal | målmånad | målvecka | genomförs senast
    genomförd senast | åtgärdas senast | åtgärdas före | stoppdatum | leveransdatum
    när åtgärderna senast ska vara genomförda | klart till | åtgärdat senast | genomfört senast
    sista datum | svar senast`,
  alsoEn: `
    due | deadline | due by | by when | when | target date | target completion date
    projected completion date | expected completion | expected completion date
    planned completion | planned completion date | estimated completion
    estimated completion date | scheduled completion date | anticipated completion date
    end date | finish date | timeline | timescale | timeframe | time frame | schedule | eta
    implementation date | complete by | completion by | date due | to be completed by
    finish by | target completion | timing | due_date | required by | proposed completion date
    target quarter | target month | target week | target term | target period | delivery quarter | delivery month
    completion quarter | completion month | due month | due quarter
    agreed date | agreed implementation date | target implementation date | deadline date
    completion deadline`,
  perhapsSv: `
    klar | klart | färdig | färdigt | slut | till | tid | datum | kvartal | termin | period
    år | månad | vecka | målår | planerat | planerad | t.o.m`,
  perhapsEn: `
    end | finish | to | date | quarter | term | by | target | until | year | month
    period | completion | planned | by date | end time`,
  traits: { followUp: 2, isFollowUp: true, isCounted: true },
  byCells: deadlineByCells,
  about: 'The last day that is still in time; an unclear time is asked about, never guessed.',
  words: `
    avslutas | before | beräkna* | bortre | by | bäst-före | dags | deadline* | delivery | due | end
    eta | expected | expires | finish | forecast | framme | *frist | frist* | färdigdag
    färdigdatum | förfall* | *förfallodag | genomförs | innan | inplanerad* | klaras | klardatum
    latest | leverans | leveransdag | leveransdatum | levereras | milestone | milstolpe | måldatum | målsatt
    när | planerat | schedule | senast | slutdag | slutdatum
    slutförandedatum | slutförs | slutleverans* | sluttid | sluttidpunkt | stoppdatum | stopptid
    target | tidplan | tidpunkt | tids | tidsgräns | tidsplan | tidsram | till | timeframe*
    timeline* | timescale* | timing | until | utförs | when | åtgärdas`,
  hints: `
    complet* | dag | date | *datum | datum | day | färdig | färdigdatum | färdigt | klar
    klart | klart den | kvartal | month | månad | period* | planerad* | planned | quarter | senaste | slut*
    target* | term | termin | tid | *tid | time | vecka | week | year | år | önskat`,
  frames: [
    /^(?:target |planned |expected )?resolution (?:date|day|by|due)/u,
    new RegExp(`^${notOfCheck}(?:när|when|by when|innan när)\\b`, 'u'),
    new RegExp(`^${notOfCheck}.*\\b(?:när|when)\\??$`, 'u'),
    /^(?:ska|skall|bör|måste|should|must|to|shall|needs? to|will)\b.{0,25}(?:klar|färdig|gjor|avslut|slutför|genomför|utför|åtgärda|done|complet|finish|clos|ready|deliver|implement|in place|på plats|i mål|levererad|levererat|framme)\p{L}*(?: (?:senast|by|before|till|innan|den|on))?$/u,
    /(?:senast|innan|före|before|by|no later than|at the latest)\??$/u,
    /^(?:klar\p{L}*|färdig\p{L}*|done|ready|finished|complete[d]?|wanted|needed|required|delivered|closed|fixed|implemented) (?:senast|till|innan|före|by|before|no later than)/u,
    /^(?:sista|bortre|last|latest|final)\b.{0,15}(?:dag|datum|tid|gräns|day|date|time)/u,
    /^(?:planer|beräkn|förvänta|tänkt|estimat|expect|plann|project|anticipat|schedul|target|agreed|proposed)\p{L}*\b.{0,20}(?:klar|färdig|slut|avslut|complet|finish|end|clos|date|datum|deliver|lever)/u,
    /^(?:back|report back|åter|tillbaka|återrapporter\p{L}*|redovisas|rapporteras) (?:(?:in|senast|by)\b|(?:to|till|i)(?:$| (?:nästa |next )?(?:möte|sammanträde|meeting)))/u,
  ],
  fit: fitsDeadline,
});

export const originalDeadline: Column = day('deadline', {
  sv: 'Ursprungligt slutdatum',
  en: 'Original due date',
  nb: 'Opprinnelig frist',
  more: 'original',
  alsoSv: `
    ursprunglig deadline | ursprungligt datum | ursprunglig tidpunkt | ursprunglig tidplan
    tidigare deadline`,
  alsoEn: `
    original date | original deadline | original target date | original implementation date
    previous due date | original timescale`,
  about: 'The deadline as first decided; it counts only where the revised one is empty.',
  frames: [
    /^(?:ursprung\p{L}*|original\p{L}*|initial\p{L}*|first|första|tidigare|previous|gammalt|old|baseline|grundplan\p{L}*)\b.{0,20}(?:datum|date|deadline|tid\p{L}*|due|target|klar\p{L}*|slut\p{L}*|frist|timescale|plan)/u,
  ],
  fit: fitsStartDate,
});

export const revisedDeadline: Column = day('deadline', {
  sv: 'Reviderat slutdatum',
  en: 'Revised due date',
  nb: 'Ny frist',
  more: 'revised',
  alsoSv: `
    ny deadline | nytt datum | nytt slutdatum | reviderad deadline | reviderat datum
    reviderad tidpunkt | reviderad tidplan | förlängd till | uppdaterad deadline | flyttat till`,
  alsoEn: `
    revised date | revised deadline | revised target date | revised target completion date
    revised implementation date | new due date | extended to | revised timescale
    revised completion date | updated deadline`,
  about: 'The deadline as later decided: it is the one that counts.',
  frames: [
    /^(?:revider\p{L}*|revised|ny|nytt|nya|new|updated|uppdatera\p{L}*|förläng\p{L}*|extended|justera\p{L}*|amended|current|aktuell\p{L}*|senare|omplanera\p{L}*|framflytta\p{L}*|ändra\p{L}*|uppskj\p{L}*|förskj\p{L}*|senarelag\p{L}*|flytta\p{L}*|prognos\p{L}*|forecast|slipped|postponed|deferred|rescheduled|moved|gällande)\b.{0,20}(?:datum|date|deadline|tid\p{L}*|due|target|klar\p{L}*|slut\p{L}*|frist|timescale|till|to)/u,
    /^(?:revised|rescheduled|extension|omplanerat|framflyttat|uppskjutet|senarelagt)$/u,
  ],
  fit: fitsStartDate,
});

export const completedAt: Column = day('completedAt', {
  sv: 'Klart datum',
  en: 'Completed on',
  nb: 'Fullført dato',
  alsoSv: `
    genomförd datum | genomfört datum | slutförd | slutfört | slutförd datum | avslutad datum
    avslutsdatum | avslutningsdatum | faktiskt slutdatum | verkligt slutdatum | färdigställd
    stängd datum | datum stängd | klarmarkerad | klarmarkerat | utfört datum
    datum för genomförande | faktiskt klart`,
  alsoEn: `
    date completed | actual completion date | actual completion | actual finish | actual end
    actual end date | closed date | date closed | closure date | completed date
    date of completion | implemented date | date implemented | closed on`,
  perhapsSv: 'klart | genomförd | genomfört | utförd | utfört | stängd | avslutad | åtgärdat | åtgärdad',
  perhapsEn: 'completion date | completed | closed | implemented | done',
  traits: { followUp: 0.8, isCounted: true, isSingle: true },
  about: 'The day it was finished.',
  words: `
    avslutad | avslutat | avslutningsdatum | avslutsdatum | closed | completed | finished
    färdigställd* | genomförd | genomfört | klardag | klarmarkera* | resolved | slutförd | slutfört
    stängd | stängt | utförd | utfört`,
  hints: `
    actual | clos* | complet* | done | faktisk* | finished | fullföljd* | färdigdatum | implemented
    klar | klardatum | klart | verklig*`,
  frames: [
    /^(?:när|when)\b.*(?:blev|var|was|did)/u,
    /^(?:blev|was|became) /u,
    /^(?:färdigdatum|klardatum|datum klart)$/u,
    /^(?:klart?|färdigt?|avslut\p{L}*|genomför[dt]|utför[dt]|stäng[dt]|slutför[dt]|åtgärda[dt]|gjort?|avklara[dt]|in?för[dt]|fullföljd?|inlämna[dt]|levererad?t?) (?:den|datum|dag|date|när)\b/u,
    /^(?:datum|dag|date|day|when|när)\b.{0,15}\b(?:klart?|färdig\p{L}*|avslut\p{L}*|genomför[dt]|utför[dt]|stäng[dt]|slutför[dt]|gjort?|åtgärda[dt]|done|complet\p{L}*|clos\p{L}*|finish\p{L}*|implement\p{L}*|fixed|resolved|achieved|blev)\b/u,
    /^(?:done|complet\p{L}*|clos\p{L}*|finish\p{L}*|implement\p{L}*|fixed|resolved|achieved|signed off|ended) (?:on|date|at|day|the)\b/u,
    /^(?:faktisk\p{L}*|verklig\p{L}*|actual\p{L}*)\b.{0,20}(?:datum|date|dag|day|klar\p{L}*|slut\p{L}*|finish|end|complet\p{L}*|clos\p{L}*)/u,
    /^(?:\p{L}+ (?:and|och) )(?:closed|completed|finished|done|avslutad|avslutat|klar|stängd)$/u,
    /^blev (?:klar|färdig)/u,
  ],
  fit: fitsCompletedAt,
});
