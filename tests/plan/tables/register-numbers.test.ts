import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* "2026-1" under "Diarienr" is the first matter of a year, and no January. */

const headings = [
  'Diarienr',
  'Diarienummer',
  'Dnr',
  'Diarie',
  'Arkivnr',
  'Journalnr',
  'Journalpost',
  'Registry number',
  'Registry no',
  'Archive no',
];
const forms: Readonly<Record<string, (number: number) => string>> = {
  'a year and a number': (number) => `2026-${number}`,
  'a slash': (number) => `2026/${number}`,
  'with letters': (number) => `KS 2026/${number}`,
  'two digits': (number) => `26-${number}`,
};

describe.each(headings)('%s', (heading) => {
  it.each(Object.entries(forms))('over numbers with %s is asked about by nobody', (_name, form) => {
    for (const deadlines of [null, ['30 juni 2026', '1 oktober 2026', 'december 2026']]) {
      const rows: Rows = [
        ['Åtgärd', 'Ansvarig', heading, 'Status', ...(deadlines ? ['Klart senast'] : [])],
        ...['Byta fönster', 'Täta dörrar', 'Skriva rutin'].map((title, at): readonly CellValue[] => [
          title,
          'Drift',
          form(at * 4 + 1),
          'Pågår',
          ...(deadlines ? [deadlines[at] ?? null] : []),
        ]),
      ];
      const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows)), { today: '2026-02-01' });
      expect(tables[0]?.columns.find((column) => column.heading === heading)?.field).toBe('unknown');
      expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }
  });
});
