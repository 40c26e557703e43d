import { columnLetter } from '../../../src/book/area';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import type { TruthTable } from '../../plan/truth';
import { canvasOf, place, put, sheetFrom, write, type Canvas } from '../canvas';
import { areas, goals, headingLike } from '../content/phrases';
import { EMPTY, plain, type Between, type Cell, type Draw, type Item, type Table } from '../draw';
import { actionTable } from '../tables/actions';
import { noPlanTable } from '../tables/no-plans';
import { cycleTable, decisionsTable, findingsTable, goalsTable, risksTable } from '../tables/others';
import { explainKey, mergeDown, mixIn, said, titleBlock, withoutHeading } from './dressings';

/** Sheets with the truth about their tables. */
export interface Laid {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TruthTable[];
}

export type Layout = (draw: Draw) => Laid;

const laid = (canvas: Canvas, ...tables: TruthTable[]): Laid => ({ sheets: [sheetFrom(canvas)], tables });

const planSheet = (draw: Draw): Canvas =>
  canvasOf(
    said(
      draw,
      [`Plan ${draw.year}`, 'Handlingsplan', 'Blad1'],
      [`Plan ${draw.year}`, 'Action plan', 'Sheet1'],
      [`Plan ${draw.year}`, 'Handlingsplan', 'Ark1'],
    ),
  );

/** One table from the first row on, on a sheet with one of these names, by language. */
const alone =
  (
    tableOf: (draw: Draw) => Table,
    sv?: readonly string[],
    en?: readonly string[],
    nb?: readonly string[],
  ): Layout =>
  (draw) => {
    const canvas = sv && en && nb ? canvasOf(said(draw, sv, en, nb)) : planSheet(draw);
    return laid(canvas, place(canvas, tableOf(draw), 1).truth);
  };

const underTitle: Layout = (draw) => {
  const canvas = planSheet(draw);
  const row = titleBlock(draw, canvas);
  return laid(canvas, place(canvas, actionTable(draw), row).truth);
};

/** A row of bands over the headings: one for each three columns or so. */
const banded: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw, { with: ['comment', 'id'] });
  const bands = {
    sv: ['Plan', 'Genomförande', 'Uppföljning'],
    en: ['Plan', 'Delivery', 'Follow-up'],
    nb: ['Plan', 'Gjennomføring', 'Oppfølging'],
  }[draw.language];
  const width = Math.ceil(table.columns.length / bands.length);
  bands.forEach((band, index) => {
    const [from, to] = [index * width + 1, Math.min((index + 1) * width, table.columns.length)];
    if (from > to) return;
    write(canvas, 1, from, band);
    if (to > from) canvas.merges.push(`${columnLetter(from)}1:${columnLetter(to)}1`);
  });
  return laid(canvas, place(canvas, table, 2).truth);
};

const stacked: Layout = (draw) => {
  const canvas = planSheet(draw);
  const first = place(canvas, actionTable(draw, { rows: draw.between(3, 7) }), 1);
  const gap = draw.between(1, 2);
  const isTitled = draw.chance(0.5);
  const row = first.nextRow + gap;
  if (isTitled) write(canvas, row, 1, draw.pick(areas[draw.language]));
  const second = actionTable(draw, { rows: draw.between(3, 7) });
  return laid(canvas, first.truth, place(canvas, second, row + (isTitled ? 1 : 0)).truth);
};

const sideBySide: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw);
  // Beside actions a list of months may as well be of actions.
  const beside: Table = draw.chance(0.5)
    ? { ...cycleTable(draw), also: ['actions'] }
    : actionTable(draw, { rows: draw.between(3, 8) });
  const left = table.columns.length + draw.between(2, 3);
  return laid(canvas, place(canvas, table, 1).truth, place(canvas, beside, 1, left).truth);
};

/** A heading between the rows now and then, in the column of the title. */
const grouped: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw, { rows: draw.between(6, 12) });
  const [field, texts] = draw.chance(0.5) ? (['goal', goals] as const) : (['area', areas] as const);
  const groups = draw.shuffled(texts[draw.language]);
  const rows = table.rows.flatMap((row, index): Table['rows'] => {
    if (index % 4 !== 0) return [row];
    const group: Between = { kind: 'group', field, cells: [plain(groups[index / 4] ?? '')] };
    return [group, row];
  });
  return laid(
    canvas,
    place(canvas, { ...table, rows }, draw.chance(0.5) ? 1 : titleBlock(draw, canvas)).truth,
  );
};

const goalsAbove: Layout = (draw) => {
  const canvas = planSheet(draw);
  const above = place(canvas, goalsTable(draw), 1);
  return laid(canvas, above.truth, place(canvas, actionTable(draw), above.nextRow + 1).truth);
};

const hiddenRows: Layout = (draw) => {
  const canvas = planSheet(draw);
  const { truth } = place(canvas, actionTable(draw), 1);
  canvas.hiddenRows.push(...(truth.rows ?? []).map(({ row }) => row).filter(() => draw.chance(0.3)));
  return laid(canvas, truth);
};

const keyed: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw, { isKeyed: true });
  const where = draw.pick(['above', 'below', 'beside'] as const);
  if (where === 'above') explainKey(draw, canvas, table, 1, 1);
  const { truth, nextRow } = place(canvas, table, where === 'above' ? table.key.length + 3 : 1);
  if (where === 'below') explainKey(draw, canvas, table, nextRow + 1, 1);
  if (where === 'beside') explainKey(draw, canvas, table, 1, table.columns.length + 2);
  return laid(canvas, truth);
};

const totalled: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw, { with: ['cost'] });
  const { truth, nextRow } = place(canvas, table, 1);
  write(canvas, nextRow, 1, said(draw, ['Summa', 'Totalt'], ['Total', 'Sum'], ['Sum', 'Totalt']));
  const cost = table.columns.findIndex(({ field }) => field === 'cost');
  put(canvas, nextRow, cost + 1, plain(draw.between(100, 900) * 1000));
  return laid(canvas, truth);
};

const noted: Layout = (draw) => {
  const canvas = planSheet(draw);
  const { truth, nextRow } = place(canvas, actionTable(draw), 1);
  const notes = {
    sv: [
      'Planen följs upp två gånger om året.',
      '* Kräver beslut av styrelsen.',
      'Frågor: kontakta kansliet.',
    ],
    en: [
      'The plan is reviewed twice a year.',
      '* Needs a decision by the board.',
      'Questions: ask the office.',
    ],
    nb: [
      'Planen følges opp to ganger i året.',
      '* Krever vedtak i styret.',
      'Spørsmål: kontakt sekretariatet.',
    ],
  }[draw.language];
  notes.slice(0, draw.between(1, 3)).forEach((note, index) => write(canvas, nextRow + 1 + index, 1, note));
  return laid(canvas, truth);
};

/** A row in the middle that begins like a row of headings: it is an item. */
const likeHeadings: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw);
  const title = draw.pick(headingLike[draw.language]);
  const owner = { sv: 'Ansvarig saknas', en: 'Owner to be named', nb: 'Ansvarlig mangler' }[draw.language];
  const at = draw.between(1, table.rows.length - 1);
  const rows = table.rows.map((row, index): Item | Between => {
    if (index !== at || row.kind !== 'item') return row;
    const cells = row.cells.map((cell, column): Cell => {
      const field = table.columns[column]?.field;
      return field === 'title' ? plain(title) : field === 'owner' ? plain(owner) : cell;
    });
    return { ...row, title, cells };
  });
  return laid(canvas, place(canvas, { ...table, rows }, 1).truth);
};

const mergedGoals: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw, { with: ['goal'] });
  const merged = mergeDown(draw, table, 'goal');
  const { truth } = place(canvas, merged.table, 1);
  const letter = columnLetter(merged.column + 1);
  for (const [from, to] of merged.spans) canvas.merges.push(`${letter}${from + 2}:${letter}${to + 2}`);
  return laid(canvas, truth);
};

const unheaded: Layout = (draw) => {
  const canvas = planSheet(draw);
  const isKeyed = draw.chance(0.5);
  const table = withoutHeading(draw, actionTable(draw, { isKeyed, with: ['id'] }));
  const { truth } = place(canvas, table, 1);
  explainKey(draw, canvas, table, 1, table.columns.length + 2);
  return laid(canvas, truth);
};

const twoSheets: Layout = (draw) => {
  const [first, second] = [
    canvasOf(said(draw, ['Norr'], ['North'], ['Nord'])),
    canvasOf(said(draw, ['Söder'], ['South'], ['Sør'])),
  ];
  const tables = [first, second].map((canvas) => place(canvas, actionTable(draw), 1).truth);
  return { sheets: [sheetFrom(first), sheetFrom(second)], tables };
};

/** A plan with lists beside it that are none. */
const amongOthers: Layout = (draw) => {
  const canvas = planSheet(draw);
  const other = canvasOf(said(draw, ['Listor', 'Övrigt'], ['Lists', 'Other'], ['Lister', 'Annet']));
  const tables = [place(canvas, actionTable(draw), 1).truth, place(other, noPlanTable(draw), 1).truth];
  return { sheets: [sheetFrom(canvas), sheetFrom(other)], tables };
};

const spaced: Layout = (draw) => {
  const canvas = planSheet(draw);
  const table = actionTable(draw);
  const blank: Between = { kind: 'other', cells: [EMPTY] };
  const at = draw.between(2, table.rows.length - 1);
  return laid(canvas, place(canvas, { ...table, rows: mixIn(table.rows, at, blank) }, 1).truth);
};

export const layouts = {
  plain: alone((draw) => actionTable(draw)),
  'title block': underTitle,
  bands: banded,
  stacked,
  'side by side': sideBySide,
  'group rows': grouped,
  'goals above': goalsAbove,
  'hidden rows': hiddenRows,
  key: keyed,
  total: totalled,
  notes: noted,
  'row like headings': likeHeadings,
  'merged goals': mergedGoals,
  'unheaded column': unheaded,
  'two sheets': twoSheets,
  'among other lists': amongOthers,
  'blank row': spaced,
  findings: alone(
    (draw) => findingsTable(draw),
    ['Revision', 'Blad1', 'Iakttagelser'],
    ['Audit', 'Sheet1', 'Findings'],
    ['Revisjon', 'Ark1', 'Avviksliste'],
  ),
  decisions: alone(
    (draw) => decisionsTable(draw),
    ['Beslut', 'Beslutslogg', 'Blad1'],
    ['Decisions', 'Decision log', 'Sheet1'],
    ['Vedtak', 'Vedtaksliste', 'Ark1'],
  ),
  goals: alone(
    (draw) => goalsTable(draw),
    ['Mål', 'Blad1', 'Våra mål'],
    ['Goals', 'Sheet1', 'Objectives'],
    ['Mål', 'Ark1', 'Våre mål'],
  ),
  cycle: alone(
    (draw) => cycleTable(draw),
    ['Årshjul', 'Årscykel', 'Blad1'],
    ['Annual cycle', 'Year wheel', 'Sheet1'],
    ['Årshjul', 'Årskalender', 'Ark1'],
  ),
  risks: alone(
    (draw) => risksTable(draw),
    ['Risker', 'Riskregister', 'Blad1'],
    ['Risks', 'Risk register', 'Sheet1'],
    ['Risiko', 'Risikoregister', 'Ark1'],
  ),
  'no plan': alone(
    (draw) => noPlanTable(draw),
    ['Blad1', 'Lista', 'Register'],
    ['Sheet1', 'List', 'Register'],
    ['Ark1', 'Liste', 'Register'],
  ),
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
