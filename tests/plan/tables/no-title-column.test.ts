import type { CellValue } from '../../../src/book/cells';
import { needsDecision } from '../../../src/plan/needs-decision';
import { readPlan } from '../../../src/plan/read-plan';
import { days, people, statuses, tasks } from '../lacking-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* Who, when and how it stands over five rows or more, and no column of what: a question, whatever the rows are about. */

const today = '2026-05-20';

const contents: Readonly<Record<string, readonly CellValue[]>> = {
  names: ['Ulla Ask', 'Per Lo', 'Ida Hed', 'Jan Ström', 'Leo Ek', 'Moa Al'],
  units: ['Ekonomiavdelningen', 'HR-enheten', 'Kansliet', 'Driften', 'Biblioteket', 'IT-avdelningen'],
  'few words again and again': ['Miljö', 'Miljö', 'Personal', 'Personal', 'Miljö', 'Personal'],
  numbers: [101, 102, 103, 104, 105, 106],
  codes: ['AX1', 'AX2', 'BX1', 'CX3', 'CX9', 'DX1'],
  places: ['Malmö', 'Lund', 'Ystad', 'Kalmar', 'Växjö', 'Ronneby'],
  systems: ['Agresso', 'Raindance', 'Ladok', 'Primula', 'W3D3', 'Evolution'],
  nouns: ['Ventilation', 'Hot och våld', 'Utrymning', 'Tak', 'Nycklar', 'Hyllor'],
};
const headings = ['Zzz', 'Namn', 'Enhet', 'Kommentar', 'System', 'Kurs', 'Supplier', 'Nr', '', null];

const other: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...tasks.map((task, at) => [task, people[at] ?? null, days[at] ?? null, statuses[at] ?? null]),
];

describe.each(Object.entries(contents))('%s', (_sort, cells) => {
  it.each(headings)('under %j', (heading) => {
    for (const place of [0, 3])
      for (const isBeside of [false, true]) {
        const put = (row: readonly CellValue[], cell: CellValue): readonly CellValue[] => [
          ...row.slice(0, place),
          cell,
          ...row.slice(place),
        ];
        const list = sheetOf('Lista', [
          put(['Ansvarig', 'Klart senast', 'Status'], heading),
          ...cells.map((cell, at) =>
            put([people[at % 4] ?? null, days[at % 4] ?? null, statuses[at % 4] ?? null], cell),
          ),
        ]);
        const { problems, tables, nearMisses } = readPlan(
          isBeside ? bookOf(sheetOf('Plan', other), list) : bookOf(list),
          { today },
        );
        const asked = problems.filter((problem) => needsDecision(problem) && problem.at.sheet === 'Lista');
        if (!tables.some(({ sheet }) => sheet === 'Lista')) {
          expect(asked.map(({ code }) => code)).toEqual(['unsure-table']);
          expect(nearMisses.find(({ sheet }) => sheet === 'Lista')?.titleColumn).toBe(place + 1);
        }
      }
  });
});
