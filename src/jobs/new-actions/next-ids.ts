import { textOf, type CellValue } from '../../book/cells';
import type { TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';

/** How a plan numbers its actions: what stands before and after the number, and its least digits. */
interface Series {
  readonly before: string;
  readonly after: string;
  readonly digits: number;
  readonly last: number;
}

const NUMBERED = /^(.*?)(\d+)(\D*)$/su;

interface Numbered {
  readonly before: string;
  readonly after: string;
  readonly digits: string;
}

function numberedId(id: string | null): Numbered | undefined {
  const [, before, digits, after] = NUMBERED.exec(id?.trim() ?? '') ?? [];
  return before === undefined || digits === undefined || after === undefined
    ? undefined
    : { before, digits, after };
}

const idsOf = (tables: readonly TableReading[]): readonly string[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? []));

const isSame = (one: Numbered, other: Pick<Series, 'before' | 'after'>): boolean =>
  one.before === other.before && one.after === other.after;

/** The highest number of the series, and how many digits its numbers are written with: as many as the longest, where one begins with 0. */
function seriesOf(form: Pick<Series, 'before' | 'after'>, ids: readonly string[]): Series {
  const numbers = ids.flatMap((id) => {
    const one = numberedId(id);
    return one && isSame(one, form) ? [one.digits] : [];
  });
  const isPadded = numbers.some((digits) => digits.length > 1 && digits.startsWith('0'));
  return {
    before: form.before,
    after: form.after,
    digits: isPadded ? Math.max(...numbers.map(({ length }) => length)) : 1,
    last: Math.max(0, ...numbers.map(Number)),
  };
}

/** The form that most ids have; of several the one met last. */
function usualForm(ids: readonly string[]): Numbered | undefined {
  const counts = new Map<string, number>();
  const keyOf = ({ before, after }: Numbered): string => `${before}\n${after}`;
  let usual: Numbered | undefined;
  for (const one of ids.flatMap((id) => numberedId(id) ?? [])) {
    const count = (counts.get(keyOf(one)) ?? 0) + 1;
    counts.set(keyOf(one), count);
    if (!usual || count >= (counts.get(keyOf(usual)) ?? 0)) usual = one;
  }
  return usual;
}

/** "1.": ids of two parts, of which the first is the goal's. */
const isOfGoal = ({ before }: Numbered): boolean => /\d[.:-]$/u.test(before) && !/\d{4}/u.test(before);

/** The plan whose numbering a plan without rows goes on with. */
export interface NumberedLike {
  readonly table: TableReading;
  /** The year of the new plan, which stands in the ids in place of the other's. */
  readonly year: number | null;
}

/**
 * Ids for new rows in the plan's own way: on from its highest of the form that most have, never one that any table has.
 * Where the plans of a workbook share one series (1–24 in one year, 25–37 in the next), on from the highest of all. Ids whose
 * first part is the goal's go on within the goal of the row. `goals`: of the new rows.
 */
export function nextIds(
  table: TableReading,
  tables: readonly TableReading[],
  goals: readonly (string | null)[],
  text: Text,
  like?: NumberedLike,
): readonly CellValue[] {
  const others = tables.filter((one) => one !== table && one.kind === 'actions');
  const own = idsOf([table]);
  const taken = new Set([...own, ...idsOf(others)]);
  const year = table.planYear;
  const standard = {
    before: [text.plan.idPrefix, ...(year === null ? [] : [String(year)]), ''].join('-'),
    digits: '000',
    after: '',
  };
  const model = own.length > 0 ? table : like?.table;
  const usual = usualForm(own.length > 0 ? own : idsOf(like ? [like.table] : []));
  const ofYear = (before: string): string =>
    own.length > 0 || !like || like.table.planYear === null || like.year === null
      ? before
      : before.replace(String(like.table.planYear), String(like.year));
  const form = usual ? { ...usual, before: ofYear(usual.before) } : standard;
  const otherIds = new Set(idsOf(others));
  const isShared = !own.some((id) => otherIds.has(id));
  const pool = isShared ? [...taken] : own;
  const isNumber = isNumbers(model);
  const series = new Map<string, Series & { next: number }>();
  const seriesFor = (one: Pick<Series, 'before' | 'after'>): Series & { next: number } => {
    const key = `${one.before}\n${one.after}`;
    const found = seriesOf(one, pool);
    // A series that begins anew is written as the one that it follows.
    const digits = found.last > 0 || !usual ? found.digits : seriesOf(usual, [...taken]).digits;
    const isStandard = one.before === standard.before;
    const known = series.get(key) ?? { ...found, digits: isStandard ? 3 : digits, next: found.last };
    series.set(key, known);
    return known;
  };
  const formFor = (goal: string | null): Pick<Series, 'before' | 'after'> => {
    if (!usual || !isOfGoal(usual)) return form;
    const same = goal === null ? [] : (model?.rows ?? []).filter((row) => row.goal === goal);
    const ofGoal = usualForm(same.flatMap(({ id }) => id ?? []));
    if (ofGoal && isOfGoal(ofGoal)) return ofGoal;
    // The first part of no goal's: a number under the last heading would say that it is that goal's.
    if (!/^\d+\.$/u.test(usual.before)) return standard;
    const firsts = [...taken].map((id) => Number(/^\d+/u.exec(id)?.[0] ?? 0));
    return { before: `${Math.max(0, ...firsts) + 1}.`, after: '' };
  };
  const forms = goals.map(formFor);
  return forms.map((one) => {
    const found = seriesFor(one);
    let id: string;
    do {
      found.next += 1;
      id = `${found.before}${String(found.next).padStart(found.digits, '0')}${found.after}`;
    } while (taken.has(id));
    taken.add(id);
    return isNumber && /^[1-9]\d*$/u.test(id) ? Number(id) : id;
  });
}

/** Whether the column of ids holds numbers, and no texts. */
function isNumbers(table: TableReading | undefined): boolean {
  const column = table?.columns.find(({ field }) => field === 'id')?.column;
  if (!table || column === undefined) return false;
  const cells = table.rows.flatMap(({ cells }) => cells.get(column) ?? []);
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number' || textOf(cell) === '');
}
