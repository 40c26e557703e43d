import type { Token } from './deadline-tokens';

/** Deadlines that have no day: things done again and again, and things that never end. */
export type Rhythm = 'recurring' | 'continuous';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const recurringWords = setOf(
  'årlig årligt årliga årligen årsvis årlången kvartalsvis kvartalsvisa tertialvis månatlig månatligt månatligen ' +
    'månadsvis månadsvisa veckovis veckovisa dagligen halvårsvis halvårsvisa terminsvis återkommande regelbundet ' +
    'regelbunden periodiskt periodisk varannan vartannat annual annually yearly quarterly monthly weekly daily ' +
    'termly biannual biannually biennial biennially semiannual semiannually fortnightly recurring regular regularly ' +
    'periodic periodically repeated upprepas repeats bimonthly',
);
const everyWords = setOf('varje each every vid-varje');
const eachWords = setOf('var vart');
const ordinals = setOf('annan annat andra tredje fjärde femte sjätte sjunde åttonde nionde tionde tolfte');
const timesWords = setOf('gång gånger ggr ggn ggg times time x once twice g');
const units = setOf(
  'år året termin terminen månad månaden kvartal kvartalet vecka veckan halvår halvåret tertial tertialet läsår ' +
    'läsåret dag dagen mån year annum term semester month quarter week day yr academic',
);
const perWords = setOf('per pr / om i a an the en');
const numbers = setOf('en ett två tre fyra fem sex one two three four five six several flera');

const continuousWords = setOf(
  'löpande fortlöpande kontinuerlig kontinuerligt kontinuerliga tillsvidare ongoing rolling standing continuous ' +
    'continuously continual continually permanent permanently alltid always pågår pågående fortsatt fortsätter ' +
    'ständigt bau löpane löppande löpand kontinueligt kontinuerlgt kontinerligt',
);
/** Matched between blanks, signs gone. */
const continuousPhrases = [
  'tills vidare',
  'hela året',
  'hela tiden',
  'hela perioden',
  'hela läsåret',
  'året runt',
  'året om',
  'vid behov',
  'vid förfrågan',
  'utan slutdatum',
  'on going',
  'all year',
  'throughout the year',
  'throughout year',
  'year round',
  'as needed',
  'as required',
  'as necessary',
  'as and when',
  'when needed',
  'when required',
  'if needed',
  'if required',
  'on demand',
  'on request',
  'ad hoc',
  'business as usual',
  'open ended',
  'no end date',
  'until further notice',
] as const;

const phraseWords = setOf(continuousPhrases.join(' '));

/** Whether a word alone or in a phrase says that a thing never ends. */
export const isRhythmWord = (word: string): boolean => continuousWords.has(word) || phraseWords.has(word);

const textAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.is === 'word' ? token.text : '';
};

/** "2 ggr per år", "1/termin", "two times a year", "per kvartal". */
function isFrequency(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const unit = textAt(tokens, at + 1);
  const per = textAt(tokens, at);
  if (!perWords.has(per) || !units.has(unit)) return false;
  if (per === 'per' || per === 'pr') return true;
  const isNumber = before?.is === 'number' && before.digits <= 2;
  if (per === '/') return isNumber || timesWords.has(textAt(tokens, at - 1));
  return timesWords.has(textAt(tokens, at - 1));
}

function isRecurring(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  if (recurringWords.has(text) || everyWords.has(text)) return true;
  if (eachWords.has(text)) {
    const next = tokens[at + 1];
    return (
      (next?.is === 'number' && next.digits <= 2 && next.ordinal) || ordinals.has(textAt(tokens, at + 1))
    );
  }
  if (timesWords.has(text)) {
    const before = tokens[at - 1];
    const isCounted = before?.is === 'number' || numbers.has(textAt(tokens, at - 1)) || text === 'twice';
    if (isCounted && (units.has(textAt(tokens, at + 1)) || textAt(tokens, at + 1) === ''))
      return text.length > 1;
  }
  return isFrequency(tokens, at);
}

/** Whether the words say that it comes again or never ends; `undefined` when they say neither. */
export function rhythmOf(tokens: readonly Token[]): Rhythm | undefined {
  const said: string[] = [];
  let isContinuous = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isRecurring(tokens, at)) return 'recurring';
    const text = textAt(tokens, at);
    if (/^\p{L}/u.test(text)) said.push(text);
    isContinuous ||= continuousWords.has(text);
  }
  const sentence = ` ${said.join(' ')} `;
  return isContinuous || continuousPhrases.some((phrase) => sentence.includes(` ${phrase} `))
    ? 'continuous'
    : undefined;
}
