import { areVersions } from './copy-names';
import { folded } from './matching';
import type { Problem, RowReading, TableReading } from './reading';

/* The same actions twice among those that count: a copy, a print, last month's plan, a list of what is late. */

/** Fewer than this may have their words in common by chance. */
const FEWEST = 2;
/** Of the rows of the smaller sheet, or table. */
const MOSTLY = 0.5;
/** A shorter title ("Möte", "Revision") may be two things. */
const SHORTEST_TITLE = 4;

const isSaid = (text: string): boolean => text.trim() !== '';
const isSame = (one: string, other: string): boolean => folded(one) === folded(other);

/** How surely two rows of one title are one action. */
type Likeness = 'other' | 'version' | 'same';

/**
 * Neither owner nor day differs, or the owner is the same and the day has moved: one action. The day or the owner alone is
 * another: one action where the sheets are versions of one another, else each unit has its own.
 */
function likeness(one: RowReading, other: RowReading): Likeness {
  const [day, second] = [one.deadline.date, other.deadline.date];
  const isOtherDay = day !== null && second !== null && day !== second;
  const areOwned = isSaid(one.ownerText) && isSaid(other.ownerText);
  const isOtherOwner = areOwned && !isSame(one.ownerText, other.ownerText);
  if (!isOtherDay && !isOtherOwner) return 'same';
  if (isOtherDay && areOwned && !isOtherOwner) return 'same';
  return 'version';
}

const isCounted = ({ kind, rows }: TableReading): boolean => kind === 'actions' && rows.length > 0;

/** Two tables on two sheets, or on one: how many rows of the later stand in the earlier too. */
interface Pair {
  readonly first: TableReading;
  readonly second: TableReading;
  same: number;
}

interface Place {
  readonly table: TableReading;
  readonly row: RowReading;
}

/** The first of them with whom the row may be one. */
function placeOfSame(places: readonly Place[], { table, row }: Place): Place | undefined {
  return places.find((place) => {
    if (place.table === table) return false;
    const like = likeness(place.row, row);
    if (place.table.sheet === table.sheet)
      return like === 'same' && place.row.deadline.date === row.deadline.date;
    return like === 'same' || (like === 'version' && areVersions(place.table.sheet, table.sheet));
  });
}

/** Letters and digits of a title; capitals, stops and brackets make no other action of it. */
const keyOf = (title: string): string =>
  folded(title)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Half the words of the shorter title or more stand in the other. */
function isReworded(one: string, other: string): boolean {
  const [few, many] = [keyOf(one).split(' '), new Set(keyOf(other).split(' '))];
  const common = few.filter((word) => many.has(word)).length;
  return common > 0 && common * 2 >= Math.min(few.length, many.size);
}

/** Every pair of tables with rows in common, each row once, with the first of its likes. */
function pairsOf(counted: readonly TableReading[]): readonly Pair[] {
  const places = new Map<string, Place[]>();
  const pairs = new Map<string, Pair>();
  const add = (first: TableReading, second: TableReading): void => {
    const between = [
      first.sheet,
      ...(first.sheet === second.sheet ? [counted.indexOf(first), counted.indexOf(second)] : [second.sheet]),
    ].join('\n');
    const pair = pairs.get(between) ?? { first, second, same: 0 };
    pair.same += 1;
    pairs.set(between, pair);
  };
  for (const table of counted) {
    for (const row of table.rows) {
      const title = keyOf(row.title);
      if (title.length < SHORTEST_TITLE) continue;
      const here = { table, row };
      const [byTitle, byId] = [
        `${table.planYear ?? ''} ${title}`,
        `${table.planYear ?? ''}\n${row.id ?? ''}`,
      ];
      const [alike, numbered] = [places.get(byTitle) ?? [], row.id === null ? [] : (places.get(byId) ?? [])];
      const before =
        placeOfSame(alike, here) ??
        placeOfSame(
          numbered.filter(
            (place) =>
              place.row.deadline.date === row.deadline.date &&
              isSame(place.row.ownerText, row.ownerText) &&
              isReworded(place.row.title, row.title),
          ),
          here,
        );
      if (before) add(before.table, table);
      else {
        places.set(byTitle, [...alike, here]);
        if (row.id !== null) places.set(byId, [...numbered, here]);
      }
    }
  }
  return [...pairs.values()];
}

/**
 * Where most actions of a sheet stand on another one that counts for the same year, or most of a table in another on its
 * sheet: one question for each such pair. `isTold`: a person has said that the table is a plan.
 */
export function sameActions(
  tables: readonly TableReading[],
  isTold: (table: TableReading) => boolean = () => false,
): Problem[] {
  const counted = tables.filter(isCounted);
  if (counted.length < 2) return [];
  const sizeOf = (isOf: (table: TableReading) => boolean): number =>
    counted.reduce((sum, table) => (isOf(table) ? sum + table.rows.length : sum), 0);
  return pairsOf(counted).flatMap(({ first, second, same }): Problem[] => {
    const isOneSheet = first.sheet === second.sheet;
    const ofSheet = (sheet: string): number => sizeOf((table) => table.sheet === sheet);
    const smaller = isOneSheet
      ? Math.min(first.rows.length, second.rows.length)
      : Math.min(ofSheet(first.sheet), ofSheet(second.sheet));
    if (same < Math.min(FEWEST, smaller) || same < smaller * MOSTLY) return [];
    if (isTold(second) && (isOneSheet || isTold(first))) return [];
    const at = { sheet: second.sheet, row: second.headerRow, column: second.columns[0]?.column ?? 1 };
    const candidates = isOneSheet ? [first.sheet] : [first.sheet, second.sheet];
    return [{ code: 'same-actions', severity: 'warning', at, found: String(same), candidates }];
  });
}
