import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { readPlan } from '../../src/plan/read-plan';
import { describeShared } from '../shared-folder';
import { bookOf, sheetOf } from './sheet-of';

/* A question that a plain plan does not deserve costs as much trust as a wrong answer. */

const today = '2026-05-20';

/** What asks for an answer in the workbook, by code. */
function asked(path: string): Readonly<Record<string, number>> {
  const { problems } = readPlan(snapshotOf(readFileSync(path), path), { today });
  const counts: Record<string, number> = {};
  for (const { code, severity } of problems) if (severity !== 'note') counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

const columnQuestions = [
  'doubtful-heading',
  'unsure-kind',
  'unsure-band',
  'same-actions',
  'several-headings',
];

const samples = resolve(__dirname, '../../samples');

describe('the samples are asked about in their cells only', () => {
  it.each(['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'])('%s', (file) => {
    const counts = asked(join(samples, file));
    expect(columnQuestions.filter((code) => counts[code] !== undefined)).toEqual([]);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(14);
  });
});

describeShared('real plans get few questions', (folder) => {
  it.each([
    ['enkel-plan-fakultetskansli.xlsx', 2],
    ['environmental-action-plan-2020.xlsx', 4],
    ['handlingsplan-2020-2021.xlsx', 16],
    ['miljoprogram-flera-tabeller.xlsx', 2],
    ['plan-med-excelfunktioner.xlsx', 0],
  ])('%s: at most %i', (file, most) => {
    const counts = asked(join(folder, 'workbooks', 'sv', file));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(most);
  });
});

test('remarks that read as statuses, in some of the rows, are no second status', () => {
  const remarks = [
    'Flyttad från 2025, Å-08',
    null,
    null,
    'Flyttad från 2025, Å-23',
    null,
    'Ansvarig ska utses',
  ];
  const rows = remarks.map((remark, at) => [`Byt filter i hus ${at}`, 'Eva', '2026-08-01', 'Pågår', remark]);
  const book = bookOf(
    sheetOf('Plan 2026', [['Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'], ...rows]),
  );
  expect(readPlan(book, { today }).problems.map(({ code }) => code)).toEqual([]);
});
