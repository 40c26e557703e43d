import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { drawn, ownSheetNamed, sheetNameFor, type OwnSheet } from '../../../src/jobs/sheets/own-sheet';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* A sheet with all that a sheet of ours may have, and what is written when one part of it changes. `npx jest -u` writes it anew. */

const block = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const whole: OwnSheet = {
  mark: 'wheel',
  preferredName: 'Årshjul',
  visibility: 'hidden',
  lines: [['Årshjul 2021'], [], ['Nr', 'Aktivitet', 'Tid'], [1, 'Dialog', { date: '2021-03-01' }], [2, 'Bokslut', 'maj']],
  looks: [
    { block: block(1, 1), look: 'title' },
    { block: block(3, 1, 1, 3), look: 'heading' },
  ],
  formats: [{ block: block(4, 3, 2), format: 'd mmm' }],
  rules: [{ block: block(4, 2, 2), rule: { kind: 'list', source: ['Dialog', 'Bokslut'], strict: false } }],
  conditionalLooks: [{ block: block(4, 2, 2), looks: [{ equals: 'Dialog', look: 'done' }] }],
  links: [
    { row: 4, column: 1, to: { sheet: 'Plan', row: 1, column: 1 } },
    { row: 5, column: 1, to: { sheet: 'Plan', row: 2, column: 1 } },
  ],
  widths: [5, 40, 12],
  frozen: { rows: 3, columns: 1 },
  page: { orientation: 'landscape', footer: 'Skolan · 2020-11-24' },
  charts: [
    {
      block: block(8, 1, 10, 3),
      chart: {
        kind: 'stacked-bar',
        title: 'Läget',
        categories: { sheet: 'Årshjul', ...block(4, 2, 2) },
        series: [{ name: { sheet: 'Årshjul', row: 3, column: 1 }, values: { sheet: 'Årshjul', ...block(4, 1, 2) }, look: 'done' }],
      },
    },
  ],
  picture: {
    row: 3,
    column: 5,
    picture: { kind: 'wheel', side: 400, title: 'Årshjul 2021', alternative: 'Två aktiviteter', arcs: [], months: ['jan'], middle: '2021' },
  },
};

const book = bookOf(sheetOf('Plan', [['Åtgärd'], ['Byt lampor']]));
const made = replay(book, drawn(book, whole));

const changes = (sheet: Partial<OwnSheet>, of: WorkbookSnapshot = made): string => editsAsText(drawn(of, { ...whole, ...sheet }));

test('made, and made again', () => {
  expect(editsAsText(drawn(book, whole))).toMatchSnapshot();
  expect(changes({})).toBe('');
});

test.each<[string, Partial<OwnSheet>]>([
  ['cells', { lines: whole.lines.map((line, at) => (at === 4 ? [2, 'Budget'] : line)) }],
  ['fewer and narrower lines', { lines: [['Årshjul 2021'], [], ['Nr', 'Aktivitet']] }],
  ['more and wider lines', { lines: [...whole.lines, [3, 'Budget', 'juni', 'ny']] }],
  ['no line', { lines: [] }],
  ['looks', { looks: [{ block: block(1, 1), look: 'section' }] }],
  ['no look', { looks: [] }],
  ['formats', { formats: [{ block: block(4, 3, 2), format: 'yyyy' }] }],
  ['rules', { rules: [{ block: block(4, 2, 2), rule: { kind: 'list', source: ['Budget'], strict: true } }] }],
  ['looks of values', { conditionalLooks: [{ block: block(4, 2, 2), looks: [{ equals: 'Budget', look: 'done' }] }] }],
  ['links', { links: [{ row: 4, column: 1, to: { sheet: 'Plan', row: 2, column: 1 } }] }],
  ['widths', { widths: [5, 50] }],
  ['panes', { frozen: { rows: 1, columns: 0 } }],
  ['the page', { page: { orientation: 'landscape', footer: 'Skolan · 2020-11-25' } }],
  ['no chart', { charts: [] }],
  ['another place of the picture alone', { picture: { row: 4, column: 5, picture: whole.picture?.picture ?? null } }],
  ['no picture', { picture: { row: 3, column: 5, picture: null } }],
])('what is written when only this changes: %s', (_, sheet) => {
  expect(changes(sheet)).toMatchSnapshot();
});

/** As a spreadsheet program renames a sheet: what refers to it follows. */
const renamed = (name: string): WorkbookSnapshot => ({
  ...made,
  sheets: made.sheets.map((sheet) =>
    sheet.name === 'Årshjul'
      ? {
          ...sheet,
          name,
          rules: sheet.rules.map((one) => ({ ...one, area: { ...one.area, sheet: name } })),
          conditionalLooks: sheet.conditionalLooks.map((one) => ({ ...one, area: { ...one.area, sheet: name } })),
        }
      : sheet,
  ),
  names: made.names.map((known) => (known.area ? { ...known, area: { ...known.area, sheet: name } } : known)),
});

test('what a renamed sheet’s charts are of is of the new name, and is no change', () => {
  const [chart] = whole.charts ?? [];
  const ofName = (sheet: string) => ({
    charts: chart && [{ ...chart, chart: { ...chart.chart, categories: { ...chart.chart.categories, sheet }, series: chart.chart.series.map((one) => ({ ...one, name: { ...one.name, sheet }, values: { ...one.values, sheet } })) } }],
  });
  expect(changes(ofName('Hjulet') as Partial<OwnSheet>, renamed('Hjulet'))).toBe('');
});

test('a sheet that a person has deleted is made whole again: its looks, its page and its picture too', () => {
  const gone = { ...made, sheets: made.sheets.filter(({ name }) => name !== 'Årshjul') };
  const withoutSettings = (text: string): string => text.replaceAll(/^setting .*\n/gmu, '');
  expect(changes({}, gone)).toBe(withoutSettings(editsAsText(drawn(book, whole))));
});

test('by its name in any case, while it is there; else by a name that is free', () => {
  const shouted = { ...renamed('Hjulet'), names: renamed('Hjulet').names.map((known) => ({ ...known, name: known.name.toUpperCase() })) };
  const taken = bookOf(sheetOf('Årshjul', [['min egen']]));
  expect([ownSheetNamed(shouted, 'wheel'), sheetNameFor(shouted, 'wheel', 'Årshjul')]).toEqual(['Hjulet', 'Hjulet']);
  expect([ownSheetNamed(taken, 'wheel'), sheetNameFor(taken, 'wheel', 'Årshjul')]).toEqual([undefined, 'Årshjul (2)']);
  expect(sheetNamed(made, 'Årshjul')?.visibility).toBe('hidden');
});
