import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

const today = '2026-05-20';
const columns: Readonly<Record<string, readonly CellValue[]>> = {
  Nr: ['A1', 'A2', 'A3'],
  Avvikelse: ['Spill i verkstaden', 'Skylt saknas vid porten', 'Fel kärl används'],
  Orsak: ['Stress', 'Okänd', 'Rutin saknas'],
  Ansvarig: ['Eva Berg', 'Bo Ek', 'Kim Ali'],
  Status: ['Öppen', 'Stängd', 'Öppen'],
};

function read(headings: readonly string[], date: string, days: readonly string[]) {
  const cell = (heading: string, at: number): CellValue =>
    heading === date ? day(days[at] ?? '') : (columns[heading]?.[at] ?? null);
  const rows = [headings, ...[0, 1, 2].map((at) => headings.map((heading) => cell(heading, at)))];
  const { tables, problems } = readPlan(bookOf(sheetOf('Avvikelser 2026', rows)), { today });
  return {
    kinds: tables.map(({ kind }) => kind),
    due: tables.flatMap((table) => table.rows.map(({ deadline: { date: last } }) => last)),
    isAsked: problems.some(
      ({ code, at }) => code === 'doubtful-heading' && at.column === headings.indexOf(date) + 1,
    ),
  };
}

const past = ['2026-01-10', '2026-02-11', '2026-03-12'];
const none = [null, null, null];

describe.each(['Datum', 'Date', 'Dag'])('merely %s in a list of findings', (date) => {
  it.each([
    [['Nr', date, 'Avvikelse', 'Orsak', 'Status']],
    [['Nr', date, 'Avvikelse', 'Orsak', 'Ansvarig', 'Status']],
    [['Nr', 'Avvikelse', 'Orsak', date, 'Status']],
  ])('%j, over days that have come, is when it was found', (headings) => {
    const { kinds, due, isAsked } = read(headings, date, past);
    expect(kinds).toEqual(['findings']);
    expect(due).toEqual(none);
    expect(isAsked).toBe(false);
  });
  it('behind somebody who is to put it right it is asked about, and nothing is overdue meanwhile', () => {
    const { due, isAsked } = read(['Nr', 'Avvikelse', 'Orsak', 'Ansvarig', date, 'Status'], date, past);
    expect(due).toEqual(none);
    expect(isAsked).toBe(true);
  });
  it('with days to come it may be when it is due', () => {
    const { due, isAsked } = read(['Nr', 'Avvikelse', 'Orsak', 'Ansvarig', date, 'Status'], date, [
      '2026-06-10',
      '2026-07-11',
      '2026-05-12',
    ]);
    expect(isAsked || due[0] === '2026-06-10').toBe(true);
  });
});

it.each(['Mindre', 'mindre', 'Minor'])('%s under the kind of a nonconformity is its grade', (grade) => {
  const { tables, problems } = readPlan(
    bookOf(
      sheetOf('Avvikelser', [
        ['Nr', 'Avvikelse', 'Typ', 'Status'],
        ['A1', 'Spill i verkstaden', grade, 'Öppen'],
        ['A2', 'Skylt saknas vid porten', 'Större', 'Stängd'],
        ['A3', 'Fel kärl används', grade, 'Öppen'],
      ]),
    ),
    { today },
  );
  expect(tables[0]?.rows.map(({ finding }) => finding)).toEqual([
    { kind: 'nonconformity', severity: 'minor' },
    { kind: 'nonconformity', severity: 'major' },
    { kind: 'nonconformity', severity: 'minor' },
  ]);
  expect(problems.map(({ code }) => code)).not.toContain('unknown-finding-kind');
});
