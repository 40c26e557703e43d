/** Seasons, terms and quarters, by the months they hold. A winter begins the year. */
const seasons: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['vår våren vårterminen vårtermin vt spring vårsemesteret', 1, 6],
      ['höst hösten höstterminen hösttermin ht autumn fall haust hausten høst høsten høstsemesteret', 8, 12],
      ['sommar sommaren summer sommer sommeren', 6, 8],
      ['vinter vintern winter vinteren', 1, 2],
      ['vårvinter vårvintern', 2, 3],
    ] as const
  ).flatMap(([names, first, last]) => names.split(' ').map((name) => [name, [first, last]] as const)),
);

const ordinals: ReadonlyMap<string, number> = new Map([
  ['första', 1],
  ['first', 1],
  ['1st', 1],
  ['1:a', 1],
  ['andra', 2],
  ['second', 2],
  ['2nd', 2],
  ['2:a', 2],
  ['tredje', 3],
  ['third', 3],
  ['3rd', 3],
  ['3:e', 3],
  ['fjärde', 4],
  ['fourth', 4],
  ['4th', 4],
  ['4:e', 4],
]);

/** Months in each part of the year that is counted. */
const monthsIn: ReadonlyMap<string, number> = new Map(
  (
    [
      ['q k kv kvartal kvartalet quarter', 3],
      ['t tertial tertialet', 4],
      ['h halvår halvåret half', 6],
    ] as const
  ).flatMap(([names, months]) => names.split(' ').map((name) => [name, months] as const)),
);

interface Span {
  readonly first: number;
  readonly last: number;
}

function partOfYear(number: number, months: number | undefined): Span | undefined {
  if (months === undefined || number < 1 || number * months > 12) return undefined;
  return { first: (number - 1) * months + 1, last: number * months };
}

const COUNTED =
  /^(q|k|kv|kvartal|quarter|t|tertial|h|halvår|half)\.?\s?([1-4])(?:\s?[-&+]\s?(?:[a-z]*\.?\s?)?([1-4]))?(?!\d)/u;
const ORDINAL =
  /^([\p{L}\d:]+)\s(kvartalet|quarter|tertialet|halvåret|half)(?:\s(?:of the year|av året|of|av))?(?![\p{L}])/u;
const SEASON = /^(?:under |during |the )?(\p{L}+)(?: (?:term|semester))?(?![\p{L}])/u;

/** "Q1", "Kvartal 1-2", "första kvartalet 2021", "Våren 2022", "HT-21": the months it holds. `text`: folded. */
export function seasonSpan(text: string): Span | undefined {
  const counted = COUNTED.exec(text);
  if (counted && isOnlyYear(text.slice(counted[0].length))) {
    const months = monthsIn.get(counted[1] ?? '');
    const from = partOfYear(Number(counted[2]), months);
    const to = counted[3] === undefined ? from : partOfYear(Number(counted[3]), months);
    return from && to ? { first: from.first, last: to.last } : undefined;
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal && isOnlyYear(text.slice(ordinal[0].length)))
    return partOfYear(ordinals.get(ordinal[1] ?? '') ?? 0, monthsIn.get(ordinal[2] ?? ''));
  const season = SEASON.exec(text);
  const months = season ? seasons.get(season[1] ?? '') : undefined;
  return season && months && isOnlyYear(text.slice(season[0].length))
    ? { first: months[0], last: months[1] }
    : undefined;
}

const isOnlyYear = (rest: string): boolean =>
  /^[\s,/-]*\(?'?(?:(?:19|20)?\d\d)?(?:\s?[/-]\s?\d{2,4})?\)?[\s.:]*$/u.test(rest);

const everySeason: ReadonlySet<string> = new Set(
  `all year|all year round|all year long|annually|året om|året runt|as needed|continuous|continuously|every month
   |gjennom hele året|hele året|hver måned|kontinuerlig|løpende|månedlig|ved behov|årlig|hela året|kontinuerligt|löpande|löpande under året|ongoing|the whole year|throughout the year|under hela året
   |vid behov|varje månad|whole year|year round|årligen|monthly|månadsvis`
    .split('|')
    .map((text) => text.trim()),
);

/** What is done all year, or whenever it is needed. `text`: folded. */
export const isEverySeason = (text: string): boolean => everySeason.has(text.replace(/[\s.:]+$/, ''));
