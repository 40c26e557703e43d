/** A unit of time that the numbers under a heading count: "Klart vecka", "Klart (kv.)". */
export interface CountedTime {
  /** The greatest number there is of it in a year. */
  readonly most: number;
  /** How a bare number of it is written out. */
  readonly written: (count: number) => string;
}

const monthNames = 'januari februari mars april maj juni juli augusti september oktober november december';
const months = monthNames.split(' ');

const units: readonly (readonly [RegExp, CountedTime])[] = [
  [
    /veck(?:a|onr|onummer)|(?<!\p{L})(?:week|wk|v|vnr)(?!\p{L})/u,
    { most: 53, written: (count) => `v. ${count}` },
  ],
  [/kvartal|quarter|(?<!\p{L})(?:kv|qtr)(?!\p{L})/u, { most: 4, written: (count) => `Q${count}` }],
  [/månad|(?<!\p{L})(?:month|mån|mon)(?!\p{L})/u, { most: 12, written: (count) => months[count - 1] ?? '' }],
];

/** What the numbers under a heading count, where its key names a unit of time. */
export const countedTime = (key: string): CountedTime | undefined =>
  units.find(([pattern]) => pattern.test(key))?.[1];

const unitLast =
  /^(klara?|klart|färdigt?|deadline|senast|slut|start|startar|due|done|finish|finished|end)[ ,.(]+(?:vecka|v|vnr|week|wk|kvartal|kv|quarter|qtr|månad|mån|month)\.?\)?$/u;

/** A heading without the unit that its numbers count: "klart" of "klart (vecka)". */
export const withoutUnit = (key: string): string => unitLast.exec(key)?.[1] ?? key;
