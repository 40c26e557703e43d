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
import { footerOf } from '../sheets/footer';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';
import { rowHeightOf } from '../sheets/page-breaks';
import { sheetLines, TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { LINE, paperOf, REPEATED, SECTION, TITLE, TOP, WIDTHS } from './owners-paper';
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
function addFirstPage(
  sheet: SheetLines,
  of: OwnersSheetOf,
  all: readonly OwnerPage[],
  text: Text,
): { readonly rows: number[]; readonly breaks: readonly number[] } {
  const { owners, rollup } = text;
  const alike = alikeNames(all.flatMap(({ name }) => (name === '' ? [] : [name])));
  const names = [rollup.owner, rollup.remaining, rollup.overdue, rollup.unclear, owners.alike];
  const addHeadings = (): number => {
    sheet.add([null, ...names], 'heading');
    return LINE;
  };
  const { need, breaks } = paperOf(sheet, TOP + addHeadings(), 0, addHeadings);
  const rows = all.map((page) => {
    const { name, remaining, open } = page;
    const others = (alike.get(name) ?? []).map((other) => shown(other, text)).join('; ');
    const figures = [remaining, open.overdue.length, open.unclear.length];
    const to = isOpenPage(page) ? TO_ROW : null;
    const line = [to, shown(name, text), ...figures, others === '' ? null : others];
    need(rowHeightOf(line, WIDTHS));
    return sheet.add(line, 'body');
  });
  const { byStatus, overdue } = of.figures;
  const remaining = remainingStatuses.reduce((sum, status) => sum + byStatus[status], 0);
  const unclear = byStatus.unknown + byStatus.missing;
  sheet.add([null, owners.wholePlan, remaining, overdue, unclear, null], 'total');
  for (const sentence of owners.counting) sheet.add([sentence], 'subtitle');
  sheet.skip();
  return { rows, breaks };
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

/** @param used points of its first page that are used already */
function addPage(
  sheet: SheetLines,
  page: OwnerPage,
  notes: Notes,
  text: Text,
  used: number,
): { readonly top: number; readonly breaks: readonly number[] } {
  const { owners, rollup } = text;
  const name = shown(page.name, text);
  const owner = page.name && name;
  const besideOf = (first: string, title = ''): readonly CellValue[] =>
    notes.besideOf(noteKey(owner, first, title));
  const blank = Array<null>(NOTE_COLUMN - 2).fill(null);
  const add = (line: string, look: 'title' | 'subtitle' | 'section', columns = 1): number =>
    sheet.add([line, ...blank, ...besideOf(line)], look, columns);
  const { need, breaks } = paperOf(sheet, used + TITLE, REPEATED, () => {
    add(owners.continued(name), 'title');
    return TITLE;
  });
  const top = add(name, 'title');
  const figures = [
    [rollup.remaining, page.remaining],
    [rollup.done, page.done],
    [rollup.total, page.total],
  ] as const;
  need(2 * LINE);
  add(figures.map(([figure, count]) => `${figure}: ${count}`).join(' · '), 'subtitle');
  if (!isOpenPage(page)) add(owners.noneOpen, 'subtitle');
  for (const group of openGroups) {
    const items = page.open[group];
    if (items.length === 0) continue;
    const rows: number[] = [];
    for (const item of items) {
      const no = item.row.id === null || item.row.id === '' ? TO_ROW : item.row.id;
      const title = oneLine(item.row.title);
      const line = [...lineOf(item, page, no, title, text), ...besideOf(no, title)];
      // A heading stands on the page of its first action.
      need(rowHeightOf(line, WIDTHS) + (rows.length === 0 ? SECTION : 0));
      if (rows.length === 0) add(`${owners.groups[group]}: ${items.length}`, 'section', NOTE_COLUMN);
      const row = sheet.add(line, 'body', NOTE_COLUMN - 1);
      sheet.link(row, 1, addressOf(item));
      rows.push(row);
    }
    for (const row of rows) {
      sheet.look({ row, rows: 1, columns: 1, column: NOTE_COLUMN }, 'input');
      if (group === 'overdue') sheet.look({ row, rows: 1, columns: 1, column: DUE_COLUMN }, 'overdue');
    }
  }
  for (const cells of notes.addedTo(owner)) {
    need(rowHeightOf(cells, WIDTHS));
    sheet.add(cells, 'input', NOTE_COLUMN);
  }
  return { top, breaks };
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
  const counts = rollup.counts(reading.rows.read, reading.rows.interpreted, reading.rows.listed);
  sheet.add([`${rollup.asOf} ${today}. ${counts}.`], 'subtitle');
  sheet.skip();
  const list = all === null ? { rows: [], breaks: [] } : addFirstPage(sheet, of, all, text);
  const top = sheet.next();
  sheet.add([owners.mine(figures.year, today)], 'subtitle');
  const headings = sheet.add(owners.headings, 'heading');
  const placed = pages.map((page, index) =>
    addPage(sheet, page, notes, text, REPEATED + (all === null && index === 0 ? TOP : 0)),
  );
  const tops = new Map(pages.map((page, index) => [page, placed[index]?.top]));
  const rest = notes.rest();
  if (rest.length > 0) {
    sheet.skip();
    sheet.add([owners.kept], 'section', NOTE_COLUMN);
    for (const cells of rest) sheet.add(cells, 'input', NOTE_COLUMN);
  }
  for (const [index, row] of list.rows.entries()) {
    const page = all?.[index];
    const to = page && tops.get(page);
    if (to !== undefined) sheet.link(row, 1, { sheet: name, row: to, column: 1 });
  }
  const begun = placed.flatMap(({ top: first, breaks }, index) => [
    ...(index === 0 ? [] : [first]),
    ...breaks,
  ]);
  const breaksBefore = [...list.breaks, ...(all === null ? [] : [top]), ...begun].slice(0, MOST_BREAKS);
  const [firstListed] = list.rows;
  // With the line of the whole plan.
  const listed = (list.rows.at(-1) ?? 0) - (firstListed ?? 0) + 2;
  return {
    mark: OWNERS_MARK,
    preferredName: owners.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    formats:
      firstListed === undefined
        ? []
        : [
            {
              block: { row: firstListed, column: 3, rows: listed, columns: 3 },
              format: COUNT_FORMAT,
            },
          ],
    widths: WIDTHS,
    page: {
      orientation: 'portrait',
      titleRows: { first: top, last: headings },
      columns: NOTE_COLUMN,
      breaksBefore,
      footer: footerOf(reading, owners.sheet, today),
    },
  };
}
