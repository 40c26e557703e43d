import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import { findingKindOf } from '../rows/finding-kind';
import type { Field } from '../field';
import type { ColumnReading, PlanReading, Problem, RowReading, TableReading } from '../reading';
import { lazy } from '../lazy';
import { placeKey, type Link, type Mention, type Place } from './link';
import { actionProblems, isActionBeside } from './action-problems';
import { idIndexer, type IdIndexer } from './id-index';
import { codeColumns } from './code-columns';
import { isOnlyReferences, referencesIn, type Reference, type Target } from './reference-text';

export interface Links {
  readonly links: readonly Link[];
  /** Every place where one of them is said. */
  readonly mentions: readonly Mention[];
  /** Whether there is a row with this id, as `idKey` has it. */
  readonly isKnown: (key: string) => boolean;
  /** The one row that a reference would mean there; `null` where it means none or several. */
  readonly meant: (from: Item, column: ColumnReading, reference: Reference) => Place | null;
  readonly problems: readonly Problem[];
  /** Rows, by `placeKey`, that a reference may mean or that make one which leads nowhere: not known to stand alone. */
  readonly undecided: ReadonlySet<string>;
  /** Findings, by `placeKey`, that ask for an action and have none. */
  readonly unanswered: ReadonlySet<string>;
}

interface Item {
  readonly table: TableReading;
  readonly row: RowReading;
}

/** Rows by their id, over all tables. */
interface Index {
  readonly has: (key: string) => boolean;
  readonly itemsOf: (key: string) => readonly Item[];
}

const linkable: ReadonlySet<TableReading['kind']> = new Set(['actions', 'findings', 'decisions']);

/** What the rows were called before Planbok gave them numbers of their own: references still say it. */
function formerIds({ columns, rows }: TableReading): readonly (string | null)[] {
  const former = columns.find(({ more }) => more === 'formerId');
  if (!former) return [];
  return rows.map(({ cells }) => textOf(cells.get(former.column) ?? null).trim() || null);
}

/** Rows by the ids they have, else by those they had; nothing is indexed before the first reference. */
function indexOf(tables: readonly TableReading[], indexer: IdIndexer): Index {
  const indexed = tables.flatMap((table) =>
    linkable.has(table.kind)
      ? [
          {
            table,
            index: lazy(() => indexer(table.rows.map(({ id }) => id))),
            former: lazy(() => indexer(formerIds(table))),
          },
        ]
      : [],
  );
  const itemsAt = (table: TableReading, places: readonly number[]): readonly Item[] =>
    places.flatMap((place) => {
      const row = table.rows[place];
      return row ? [{ table, row }] : [];
    });
  return {
    has: (key) => indexed.some(({ index, former }) => index().has(key) || former().has(key)),
    itemsOf: (key) => {
      const now = indexed.flatMap(({ table, index }) => itemsAt(table, index().placesOf(key)));
      if (now.some(({ table }) => table.kind === 'actions')) return now;
      return [...now, ...indexed.flatMap(({ table, former }) => itemsAt(table, former().placesOf(key)))];
    },
  };
}

/** Where a reference may point, the nearest meaning first. */
function isMeant(item: Item, target: Target): boolean {
  const { kind } = item.table;
  switch (target) {
    case 'action':
      return kind === 'actions';
    case 'decision':
      return kind === 'decisions';
    case 'finding':
      return kind === 'findings';
    case 'positive':
    case 'improvement':
    case 'nonconformity':
      return (
        kind === 'findings' && (item.row.finding?.kind === target || item.row.finding?.kind === 'unknown')
      );
  }
}

/** Whether the column names the row of another year's plan that this one goes on from, or goes on as. */
const isLineage = ({ more }: ColumnReading): boolean => more === 'movedFrom' || more === 'movedTo';

/** What a column of references points at when the text does not say: findings name actions, actions name findings. */
function targetsOf(table: TableReading, column: ColumnReading): readonly Target[] {
  if (isLineage(column) || column.more === 'dependsOn') return ['action'];
  if (column.field === 'finding.ref') return ['finding'];
  if (table.kind === 'findings') return ['action'];
  const named = findingKindOf(column.heading).kind;
  if (named !== 'unknown') return ['finding', 'action'];
  return table.kind === 'decisions' ? ['action', 'finding'] : ['finding', 'decision', 'action'];
}

const headingYear = (column: ColumnReading): number | null => {
  const found = /20\d\d/.exec(column.heading);
  return found ? Number(found[0]) : null;
};

type Resolution =
  { readonly found: Item } | { readonly several: readonly Item[] } | { readonly none: true } | null;

/** One row, several, or none; `null` when the workbook has no such table, so that nothing can be said. */
function resolved(
  reference: Reference,
  from: Item,
  column: ColumnReading,
  reading: PlanReading,
  index: Index,
): Resolution {
  const targets = reference.target === null ? targetsOf(from.table, column) : [reference.target];
  const all = index.itemsOf(reference.id).filter((item) => item.row !== from.row);
  let isPossible = false;
  for (const target of targets) {
    isPossible ||= reading.tables.some(
      (table) => table !== from.table && table.rows.some((row) => isMeant({ table, row }, target)),
    );
    const meant = all.filter((item) => isMeant(item, target));
    const year = reference.year ?? (isLineage(column) ? headingYear(column) : null);
    const inYear =
      year === null
        ? meant.filter(({ table }) => table.planYear === from.table.planYear && !isLineage(column))
        : meant.filter(({ table }) => table.planYear === year);
    const candidates =
      inYear.length > 0 || year !== null
        ? inYear
        : meant.filter(({ table }) => !isLineage(column) || table !== from.table);
    const [only] = candidates;
    if (only && candidates.length === 1) return { found: only };
    if (candidates.length > 1) return { several: candidates };
  }
  return isPossible ? { none: true } : null;
}

const placeOf = ({ table, row }: Item): Place => ({ sheet: table.sheet, row: row.row });
const named = ({ table, row }: Item): string => `${table.sheet}!${row.id ?? row.row}`;

function linkOf(from: Item, to: Item, via: string): Link {
  const isAnswer = from.table.kind === 'actions' && to.table.kind === 'findings';
  return isAnswer
    ? { from: placeOf(to), to: placeOf(from), via }
    : { from: placeOf(from), to: placeOf(to), via };
}

const referenceFields: ReadonlySet<Field> = new Set(['links', 'finding.ref']);
const textFields: ReadonlySet<Field> = new Set(['comment', 'title', 'finding.text', 'status', 'resources']);

function isReferenceColumn(table: TableReading, { field, more }: ColumnReading): boolean {
  return (
    referenceFields.has(field) && more !== 'url' && !(table.kind === 'findings' && field === 'finding.ref')
  );
}

/**
 * The explicit references between actions, findings and decisions: numbers in columns made for them, and numbers after
 * a telling word in the text. One row is a link; several, or none, is a question, asked only where a column is for references.
 * `memory`: what has indexed the tables' ids before.
 */
export function linksOf(
  reading: PlanReading,
  memory: { readonly indexOf: IdIndexer } = { indexOf: idIndexer() },
): Links {
  const index = indexOf(reading.tables, memory.indexOf);
  const links = new Map<string, Link>();
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  const undecided = new Set<string>();
  const codes = codeColumns(reading.tables);
  const hasOthers = reading.tables.some(({ kind }) => kind === 'findings' || kind === 'decisions');
  const isKnown = (key: string): boolean => index.has(key);
  for (const table of reading.tables) {
    if (!linkable.has(table.kind)) continue;
    const columns = table.columns.flatMap((column) => {
      const isForAll = isReferenceColumn(table, column) || codes.has(column);
      const isBeside = isActionBeside(table, column);
      return isForAll || (hasOthers && textFields.has(column.field)) ? [{ column, isForAll, isBeside }] : [];
    });
    if (columns.length === 0) continue;
    for (const row of table.rows) {
      const from: Item = { table, row };
      for (const { column, isForAll, isBeside } of columns) {
        const text = textOf(row.cells.get(column.column) ?? null);
        if (text === '' || !/\d/.test(text)) continue;
        const at: Address = { sheet: table.sheet, row: row.row, column: column.column };
        const isOwn = isForAll || (isBeside && isOnlyReferences(text));
        for (const reference of referencesIn(text, { isKnown, isReferenceColumn: isOwn })) {
          const resolution = resolved(reference, from, column, reading, index);
          if (resolution === null) continue;
          if ('found' in resolution) {
            const link = linkOf(from, resolution.found, text.trim());
            links.set(JSON.stringify([link.from, link.to]), link);
            mentions.push({ link, at, reference, isOwn });
            continue;
          }
          const several = 'several' in resolution ? resolution.several : [];
          // In running text a number that is nobody's may be about anything; one that is two rows' is about one of them.
          if (isOwn || several.length > 0)
            for (const item of [from, ...several]) undecided.add(placeKey(item.table.sheet, item.row.row));
          if (isOwn) {
            problems.push(
              'several' in resolution
                ? {
                    code: 'ambiguous-reference',
                    severity: 'warning',
                    at,
                    found: shown(reference),
                    candidates: resolution.several.map(named),
                  }
                : { code: 'no-such-reference', severity: 'warning', at, found: shown(reference) },
            );
          }
        }
      }
    }
  }
  const found = [...links.values()];
  const ofFindings = actionProblems(reading, found, undecided);
  const without = ofFindings.filter(({ code }) => code === 'finding-without-action');
  return {
    links: found,
    mentions,
    isKnown,
    meant: (from, column, reference) => {
      const resolution = resolved(reference, from, column, reading, index);
      return resolution !== null && 'found' in resolution ? placeOf(resolution.found) : null;
    },
    problems: [...problems, ...ofFindings],
    undecided,
    unanswered: new Set(without.map(({ at }) => placeKey(at.sheet, at.row))),
  };
}

const shown = ({ id, year }: Reference): string => (year === null ? id : `${year}: ${id}`);
