import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { wheelEntries } from '../../../src/jobs/wheel/wheel-entries';
import { described, wheelGroups } from '../../../src/jobs/wheel/wheel-groups';
import { isWheelWritten } from '../../../src/jobs/wheel/written-wheel';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* The whole sheet with the annual wheel, its picture among it. `npx jest -u` writes it anew. */

const cycle: Rows = [
  ['Månad', 'Aktivitet', 'Ansvarig'],
  ['Januari – februari', 'Inventering av kemikalier', 'Kemikalieombud'],
  ['Mars', 'Ledningens genomgång den 10 mars', 'Skolchef'],
  [day('2021-03-10'), 'Skoldialog', 'Bo\nEva'],
  ['April', 'Extern miljörevision (19–22 april)', null],
  ['April', 'Kvalitetsdialog', 'GA'],
  ['April', 'Budget', 'Ekonomi'],
  ['November – januari', 'Bokslut', 'Ekonomi'],
  ['28–30 december', 'Stängt', null],
  ['Löpande', 'Rapportera avvikelser', null],
  ['vid behov någon gång', 'Nödlägesövning', 'Bo'],
];
const plan = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', '2020-12-01', 'Pågår'],
]);
const whole = bookOf(plan, sheetOf('Årscykel 2021', cycle));

const request = { today: '2020-11-24', language: 'sv' } as const;
const outcome = (book: WorkbookSnapshot, more: Partial<JobRequest> = {}) =>
  jobs.agenda(book, { ...request, ...more }).changes.edits;
const wheel = (book: WorkbookSnapshot, more: Partial<JobRequest> = {}): string =>
  editsAsText(outcome(book, more), 'Årshjul');
const after = (book: WorkbookSnapshot, more?: Partial<JobRequest>): WorkbookSnapshot =>
  replay(book, outcome(book, more));

test('the wheel of a cycle with spans, days, all the year and a time that is none', () => {
  expect(wheel(whole)).toMatchSnapshot();
  expect(wheel(after(whole))).toBe('');
});

test('the table in words, for those who do not see the picture', () => {
  const rows: Rows = [...cycle, ['Maj', null, 'Eva'], [null, 'Samråd', 'Bo']];
  const reading = readPlan(bookOf(plan, sheetOf('Årscykel 2021', rows)), request);
  expect(described(wheelGroups(wheelEntries(reading, request, 'sv'))).split('\n')).toMatchSnapshot();
});

test('without pictures the table alone; one that is drawn already is left as it is', () => {
  expect(wheel(whole, { withoutPictures: true })).toMatchSnapshot();
  const later = { today: '2020-11-25' };
  expect(wheel(after(whole), { ...later, withoutPictures: true })).toBe('');
  // The table without its picture is made anew, and so is one with its picture.
  expect(wheel(after(whole, { withoutPictures: true }), { ...later, withoutPictures: true })).toContain('2020-11-25');
  expect(wheel(after(whole), later)).toContain('2020-11-25');
});

test('a cycle that names no time gets no wheel, and a wheel whose activities are gone is emptied', () => {
  const timeless = bookOf(plan, sheetOf('Årscykel 2021', [...cycle.slice(0, 1), ...cycle.slice(-1)]));
  expect(wheel(timeless)).toBe('');
  expect(wheel(bookOf(plan))).toBe('');
  const drawn = after(whole);
  const [, ...others] = timeless.sheets;
  const sheets = drawn.sheets.map((sheet) => others.find(({ name }) => name === sheet.name) ?? sheet);
  expect(wheel({ ...drawn, sheets })).toMatchSnapshot('no time');
  const gone = { ...drawn, sheets: drawn.sheets.filter(({ name }) => name !== 'Årscykel 2021') };
  expect(wheel(gone)).toMatchSnapshot('no cycle');
});

test('which edits are to the wheel’s sheet', () => {
  const edits = outcome(whole);
  expect(isWheelWritten(whole, edits)).toBe(true);
  expect(isWheelWritten(bookOf(plan), outcome(bookOf(plan)))).toBe(false);
  const drawn = after(whole);
  const write = (sheet: string) => [{ kind: 'writeCells' as const, at: { sheet, row: 1, column: 1 }, cells: [['x']] }];
  expect(isWheelWritten(drawn, write('Årshjul'))).toBe(true);
  expect(isWheelWritten(drawn, write('Plan 2020'))).toBe(false);
  expect(isWheelWritten(drawn, [{ kind: 'setProperty', name: 'x', value: 'y' }])).toBe(false);
  expect(isWheelWritten(whole, [{ kind: 'setName', name: 'planbok_wheel', area: null, hidden: true }])).toBe(false);
});
