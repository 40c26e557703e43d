import { monthNames } from './month-names';
/** What the words and signs of a deadline mean, Swedish and English side by side: plans mix them. Keys are folded. */

export type Mark =
  | 'before'
  | 'after'
  | 'from'
  | 'begins'
  | 'between'
  | 'latest'
  | 'mid'
  | 'early'
  | 'end'
  | 'week-of'
  | 'approximate'
  | 'doubtful'
  | 'denied'
  | 'conditional'
  | 'vague'
  | 'broad'
  | 'next'
  | 'event'
  | 'revised'
  | 'former'
  | 'changed'
  | 'occasion'
  | 'body'
  | 'placeholder';

export type Join = 'span' | 'list' | 'or' | 'slash';

export type Meaning =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'season' | 'term'; readonly from: number; readonly to: number }
  | { readonly is: 'label'; readonly of: 'week' | 'quarter' | 'tertial' | 'half' }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'turn'; readonly of: 'year' | 'half' | 'month' }
  | { readonly is: 'year' | 'term-word' | 'end-word' | 'unit' | 'count' | 'filler' }
  | { readonly is: 'mark'; readonly mark: Mark }
  | { readonly is: 'join'; readonly join: Join };

const meanings = new Map<string, Meaning>();

function declared(meaning: Meaning, words: string): void {
  for (const word of words.split(' ')) meanings.set(word, meaning);
}

monthNames.forEach((names, index) => declared({ is: 'month', month: index + 1 }, names));

const weekdayNames: readonly string[] = [
  'måndag måndagen mån monday mon',
  'tisdag tisdagen tis tuesday tues tue',
  'onsdag onsdagen ons wednesday wed',
  'torsdag torsdagen tors tor thursday thurs thur thu',
  'fredag fredagen fre friday fri',
  'lördag lördagen lör saturday sat',
  'söndag söndagen sön sunday sun',
];
weekdayNames.forEach((names, index) => declared({ is: 'weekday', weekday: index + 1 }, names));

declared({ is: 'season', from: 1, to: 6 }, 'vår våren spring');
declared({ is: 'season', from: 6, to: 8 }, 'sommar sommaren summer');
declared({ is: 'season', from: 7, to: 12 }, 'höst hösten autumn fall');
declared({ is: 'term', from: 1, to: 6 }, 'vt vårtermin vårterminen');
declared({ is: 'term', from: 7, to: 12 }, 'ht hösttermin höstterminen michaelmas');
declared({ is: 'term-word' }, 'termin terminen term semester');

declared({ is: 'label', of: 'week' }, 'v vecka veckan veckor veckorna week weeks wk wks w');
declared({ is: 'label', of: 'quarter' }, 'q kv kvartal kvartalet quarter qtr');
declared({ is: 'label', of: 'tertial' }, 't tertial tertialet');
declared({ is: 'label', of: 'half' }, 'h halvår halvåret halvan hälften half');

declared({ is: 'ordinal', value: 1 }, 'första first');
declared({ is: 'ordinal', value: 2 }, 'andra second');
declared({ is: 'ordinal', value: 3 }, 'tredje third');
declared({ is: 'ordinal', value: 4 }, 'fjärde fourth');

declared({ is: 'turn', of: 'year' }, 'årsskifte årsskiftet årskifte årskiftet');
declared({ is: 'turn', of: 'half' }, 'halvårsskifte halvårsskiftet halvårskifte halvårskiftet midyear');
declared({ is: 'turn', of: 'month' }, 'månadsskifte månadsskiftet månadskifte månadskiftet');

declared({ is: 'year' }, 'år året year kalenderår kalenderåret verksamhetsår verksamhetsåret');
declared({ is: 'year' }, 'budgetår budgetåret yearend eoy årsslut årsslutet');
declared({ is: 'end-word' }, 'slut slutet end utgång utgången sista last siste ultimo eom');
declared({ is: 'unit' }, 'dag dagar arbetsdagar day days månader mån month months mth mths years');
declared({ is: 'unit' }, 'tim timmar hour hours hrs dygn terminer kvartalen quarters terms semesters');
declared({ is: 'count' }, 'en ett två tre fyra fem sex sju åtta nio tio elva tolv par några');
declared({ is: 'count' }, 'a an one two three four five six seven eight nine ten eleven twelve couple few');

const occasions =
  'avrapporteras avrapportering delrapport delivery driftsättning driftsätts evaluation införande införas införs ' +
  'inlämning lansering lanseras leverans levererad levererat meeting möte presentation presentera presenteras ' +
  'publicera publiceras publicering rapport rapportera rapportering redovisa redovisning report review slutrapport ' +
  'styrelsemöte submission submit training uppföljning utbildning utskick utvärdering utvärderas workshop åtgärda ' +
  'åtgärdad åtgärdas åtgärdat återkoppling återrapporteras återrapportering återredovisas';

/** Who is told or decides: a day beside one alone may be that of a decision. */
const bodies =
  'board committee council kf ks ledningen ledningsgrupp ledningsgruppen lg management nämnd nämnden styrelse styrelsen';

const marks: readonly (readonly [Mark, string])[] = [
  // Of two times; beside one the other is missing.
  ['between', 'mellan between'],
  ['before', 'före innan inför before prior ahead < ≤'],
  ['after', 'efter after following därefter thereafter tidigast earliest > ≥'],
  ['from', 'from från since launch'],
  [
    'begins',
    'start startar startas starts starting starta påbörjas påbörja uppstart igångsätts onwards onward framåt',
  ],
  ['begins', 'börjar inleds inledas begin begins beginning commence commences'],
  ['latest', 'senast latest senaste längst deadline due nlt'],
  ['mid', 'mid mitten mitt middle medio'],
  ['early', 'early tidig tidigt början primo ingången'],
  ['week-of', 'weekof'],
  ['approximate', 'ca cirka circa c omkring runt kring around about approx approximately ~ ≈'],
  [
    'approximate',
    'draft förslag förslagsvis proposal utkast prel preliminärt preliminär preliminära preliminary provisional tentative troligen troligtvis',
  ],
  ['approximate', 'förmodligen likely probably estimated est beräknad beräknat beräknas förväntas förväntat'],
  ['approximate', 'expected planerat planerad planeras planned aim sen sent late anticipated proposed'],
  ['doubtful', '? ev eventuellt kanske möjligen maybe possibly perhaps osäkert oklart unclear'],
  [
    'conditional',
    'om if när when once beroende depending förutsatt provided unless såvida subject then sedan',
  ],
  ['conditional', 'beror depends pending awaiting avvaktar inväntar väntar dependent'],
  ['vague', 'snarast asap omgående omedelbart immediately urgent soon'],
  // Times that nobody knows the last day of.
  ['broad', 'basår base baseline fy fiscal financial räkenskapsår räkenskapsåret'],
  ['broad', 'winter vinter vintern lent hilary trinity easter påsk'],
  ['denied', 'inte ej icke ännu not no inget ingen'],
  ['next', 'nästa nästkommande next kommande coming'],
  ['event', 'höstens vårens sommarens vinterns årets års event'],
  ['revised', 'nytt ny new now nu'],
  [
    'changed',
    'framflyttat framflyttad framflyttas flyttat flyttad flyttas uppskjutet uppskjuten uppskjuts skjuts',
  ],
  [
    'changed',
    'förlängt förlängd förlängs förlängning reviderat reviderad ändrat ändrad ändras uppdaterat uppdaterad',
  ],
  ['changed', 'försenat försenad revised changed updated delayed extended postponed rescheduled moved'],
  ['former', 'tidigare ursprungligen ursprungligt var was originally original previously previous formerly'],
  ['occasion', occasions],
  ['body', bodies],
  ['placeholder', 'tbd tbc tba tbn xx xxx'],
];
for (const [mark, list] of marks) declared({ is: 'mark', mark }, list);

declared({ is: 'join', join: 'span' }, 'till tills to until through thru → -');
declared({ is: 'join', join: 'list' }, 'och and samt & + , ; resp respektive');
declared({ is: 'join', join: 'slash' }, '/');
declared({ is: 'join', join: 'or' }, 'eller or el alternativt alt');

declared(
  { is: 'filler' },
  'den det d the on in at of by för for i på under during within inom vid av per pr s',
);
declared({ is: 'filler' }, 'cob eod datum date dagen klart klar klara färdig färdigt');
declared(
  { is: 'filler' },
  'färdiga färdigställd färdigställt färdigställas genomförd genomfört genomföras genomförda',
);
declared(
  { is: 'filler' },
  'genomförs slutförd slutfört slutföras uppnått uppnådd uppnås avslutas utförd utfört utföras',
);
declared(
  { is: 'filler' },
  'ska skall vara bli är be is will complete completed completion done finish finished',
);
declared(
  { is: 'filler' },
  'implemented implement implementation delivered deliver inlämnas lämnas rapporteras redovisas',
);
declared(
  { is: 'filler' },
  'levereras dock however target mål målår allra absolut hela whole innevarande this nuvarande current',
);
declared({ is: 'filler' }, 'månad månads tid tidpunkt kl all');
declared({ is: 'filler' }, '\' . : ! * • " ( ) [ ] = # | …');

/** One entry per folded word or sign. */
export const words: ReadonlyMap<string, Meaning> = meanings;

/** Quarters and tertials may be numbered by the Romans' way: "kvartal II". */
export const romans: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Nouns that carry a number of their own: the 1 of "etapp 1 maj" may be no day. */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    'etapp steg fas del rum hus phase stage step part room version nr punkt grupp omgång moment lp läsperiod ' +
    'p period bilaga byggnad building floor våning åtgärd pilot sprint lot batch ' +
    'fase etappe trinn runde bygg etasje avd avdelning ward wing'
  ).split(' '),
);

const monthsInFull = [...meanings].flatMap(([word, { is }]) =>
  is === 'month' && word.length >= 5 && word !== 'march' ? [word] : [],
);

/** Words long enough to be known with a typo. */
export const spelledOut: readonly string[] = [
  ...monthsInFull,
  ...'kvartal kvartalet quarter höstterminen vårterminen hösttermin vårtermin senast hösten'.split(' '),
];
