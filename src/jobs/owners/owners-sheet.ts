import type { CellValue } from '../../book/cells';
import type { CellInput } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { oneLine } from '../../plan/one-line';
import type { PlanReading } from '../../plan/reading';
import { remainingStatuses } from '../../plan/status';
import type { Text } from '../../text/text';
import { statusWords } from '../agenda/agenda-plan';
import type { RollupFigures } from '../job';
import { addressOf, type Item } from '../link/items';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';
import { sheetLines, TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { alikeNames } from './alike-names';
import { isOpenPage, openGroups, othersOf, ownerKey, type OwnerPage } from './owner-pages';
import {
  isTyped,
  KEPT_SECTION,
  keptNotes,
  NOTE_COLUMN,
  noteKey,
  OWNERS_MARK,
  type KeptNotes,
} from './owners-kept';

/** Letters of a name that are shown; more are no name. */
const LONGEST_NAME = 60;

/** Excel takes 1,026 page breaks on a sheet. Owners beyond go on below one another. */
const MOST_BREAKS = 1_000;

const DUE_COLUMN = 3;

/** A dash for none. */
const COUNT_FORMAT = '0;-0;"–"';

export interface OwnersSheetOf {
  readonly book: WorkbookSnapshot;
  readonly reading: PlanReading;
  /** Of the whole plan. */
  readonly figures: RollupFigures;
  readonly today: string;
  /** Every owner of the plan, for the first page; of one owner alone there is none. */
  readonly all: readonly OwnerPage[] | null;
  readonly pages: readonly OwnerPage[];
}

const shown = (name: string, text: Text): string => {
  if (name === '') return text.owners.nobody;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
};

/** The notes that are still to be placed; each is taken once. */
interface Notes {
  readonly besideOf: (key: string) => readonly CellValue[];
  readonly addedTo: (owner: string) => readonly (readonly CellValue[])[];
  /** Lines for what has found no place, to stand at the end. */
  readonly rest: () => readonly (readonly CellValue[])[];
}

function notesOf(kept: KeptNotes): Notes {
  const beside = new Map([...kept.beside].map(([key, lines]) => [key, [...lines]]));
  const added = new Map(kept.added);
  const take = (owner: string): readonly (readonly CellValue[])[] => {
    const lines = added.get(ownerKey(owner)) ?? [];
    added.delete(ownerKey(owner));
    return lines;
  };
  return {
    besideOf: (key) => beside.get(key)?.shift()?.cells ?? [],
    addedTo: take,
    rest: () => {
      const known = take(KEPT_SECTION);
      const noted = [...beside.values()].flatMap((left) =>
        left
          .filter(({ cells }) => isTyped(cells))
          .map(({ of, cells }) => [null, of, ...Array<null>(NOTE_COLUMN - 3).fill(null), ...cells]),
      );
      return [...known, ...[...added.values()].flat(), ...noted];
    },
  };
}

/** The first page: every owner with her figures and a link to her page; the last line counts each action once. */
function addFirstPage(sheet: SheetLines, of: OwnersSheetOf, all: readonly OwnerPage[], text: Text): number[] {
  const { owners, rollup } = text;
  const alike = alikeNames(all.flatMap(({ name }) => (name === '' ? [] : [name])));
  const names = [rollup.owner, rollup.remaining, rollup.overdue, rollup.unclear, owners.alike];
  sheet.add([null, ...names], 'heading');
  const rows = all.map((page) => {
    const { name, remaining, open } = page;
    const others = (alike.get(name) ?? []).map((other) => shown(other, text)).join('; ');
    const figures = [remaining, open.overdue.length, open.unclear.length];
    const to = isOpenPage(page) ? TO_ROW : null;
    return sheet.add([to, shown(name, text), ...figures, others === '' ? null : others], 'body');
  });
  const { byStatus, overdue } = of.figures;
  const remaining = remainingStatuses.reduce((sum, status) => sum + byStatus[status], 0);
  const unclear = byStatus.unknown + byStatus.missing;
  sheet.add([null, owners.wholePlan, remaining, overdue, unclear, null], 'total');
  for (const sentence of owners.counting) sheet.add([sentence], 'subtitle');
  sheet.skip();
  return rows;
}

function lineOf(item: Item, page: OwnerPage, no: string, title: string, text: Text): CellInput[] {
  const { row } = item;
  const due = row.deadline.date === null ? oneLine(row.deadline.text) : { date: row.deadline.date };
  return [
    no,
    title,
    due === '' ? null : due,
    oneLine(statusWords(row, text)),
    othersOf(item, page).join(', ') || null,
  ];
}

function addPage(sheet: SheetLines, page: OwnerPage, notes: Notes, text: Text): number {
  const { owners, rollup } = text;
  const name = shown(page.name, text);
  const owner = page.name && name;
  const besideOf = (first: string, title = ''): readonly CellValue[] =>
    notes.besideOf(noteKey(owner, first, title));
  const blank = Array<null>(NOTE_COLUMN - 2).fill(null);
  const add = (line: string, look: 'title' | 'subtitle' | 'section', columns = 1): number =>
    sheet.add([line, ...blank, ...besideOf(line)], look, columns);
  const top = add(name, 'title');
  const figures = [
    [rollup.remaining, page.remaining],
    [rollup.done, page.done],
    [rollup.total, page.total],
  ] as const;
  add(figures.map(([figure, count]) => `${figure}: ${count}`).join(' · '), 'subtitle');
  if (!isOpenPage(page)) add(owners.noneOpen, 'subtitle');
  for (const group of openGroups) {
    const items = page.open[group];
    if (items.length === 0) continue;
    add(`${owners.groups[group]}: ${items.length}`, 'section', NOTE_COLUMN);
    const first = sheet.next();
    for (const item of items) {
      const no = item.row.id === null || item.row.id === '' ? TO_ROW : item.row.id;
      const title = oneLine(item.row.title);
      const at = sheet.add(
        [...lineOf(item, page, no, title, text), ...besideOf(no, title)],
        'body',
        NOTE_COLUMN - 1,
      );
      sheet.link(at, 1, addressOf(item));
    }
    const block = { row: first, rows: items.length, columns: 1 };
    sheet.look({ ...block, column: NOTE_COLUMN }, 'input');
    if (group === 'overdue') sheet.look({ ...block, column: DUE_COLUMN }, 'overdue');
  }
  for (const cells of notes.addedTo(owner)) sheet.add(cells, 'input', NOTE_COLUMN);
  return top;
}

/**
 * The owners' sheet: a first page of every owner, then a printed page for each who has something open. Its figures are
 * values, for formulas cannot part "Anna / Bo"; each page says of which day they are. What a person writes in the last
 * column, right of it or on lines of her own stays when the sheet is made again.
 */
export function ownersSheet(of: OwnersSheetOf, text: Text): OwnSheet {
  const { book, reading, figures, today, all, pages } = of;
  const { owners, rollup } = text;
  const name = sheetNameFor(book, OWNERS_MARK, owners.sheet);
  const kept = keptNotes(book);
  const notes = notesOf(kept);
  const sheet = sheetLines();
  sheet.add([kept.title ?? owners.title(figures.year)], 'title');
  const { read, interpreted, listed } = reading.rows;
  sheet.add([`${rollup.asOf} ${today}. ${rollup.counts(read, interpreted, listed)}.`], 'subtitle');
  sheet.skip();
  const listedAt = all === null ? [] : addFirstPage(sheet, of, all, text);
  const top = sheet.next();
  sheet.add([owners.mine(figures.year, today)], 'subtitle');
  const headings = sheet.add(owners.headings, 'heading');
  const tops = new Map(pages.map((page) => [page, addPage(sheet, page, notes, text)]));
  const rest = notes.rest();
  if (rest.length > 0) {
    sheet.skip();
    sheet.add([owners.kept], 'section', NOTE_COLUMN);
    for (const cells of rest) sheet.add(cells, 'input', NOTE_COLUMN);
  }
  for (const [index, row] of listedAt.entries()) {
    const page = all?.[index];
    const to = page && tops.get(page);
    if (to !== undefined) sheet.link(row, 1, { sheet: name, row: to, column: 1 });
  }
  const [, ...later] = tops.values();
  const breaksBefore = [...(all === null ? [] : [top]), ...later].slice(0, MOST_BREAKS);
  return {
    mark: OWNERS_MARK,
    preferredName: owners.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    formats:
      listedAt[0] === undefined
        ? []
        : [
            {
              block: { row: listedAt[0], column: 3, rows: listedAt.length + 1, columns: 3 },
              format: COUNT_FORMAT,
            },
          ],
    widths: [8, 32, 11, 13, 17, 15],
    page: {
      orientation: 'portrait',
      titleRows: { first: top, last: headings },
      columns: NOTE_COLUMN,
      breaksBefore,
      footer: `Planbok · ${owners.sheet} · ${today}`,
    },
  };
}
