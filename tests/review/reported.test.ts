import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import type { Outcome } from '../../src/jobs/job';
import { csvOf, describeLibreOffice } from '../libreoffice';
import { describeShared } from '../shared-folder';
import { mustKeepPromises } from './promises';

const request = { language: 'sv', today: '2020-11-24', year: 2020 } as const;

/**
 * What a careful person expects of each reported workbook: first the actions and the overdue ones of the overview, then the
 * rows of its table with the status, the due date (`?` for one that is asked about) and the sheet's cells that are asked about.
 * Columns named before are read as the field after the sign.
 */
const expected = `
d01-month-shown-only: 3 actions, 0 overdue
2 ongoing 2020-11-30 | 3 ongoing 2020-12-31 | 4 ongoing 2021-03-31
d03-swapped-days: 5 actions, 2 overdue; asked D3 D5
2 ongoing 2020-06-30 | 3 ongoing ? | 4 ongoing 2020-10-15 | 5 ongoing ? | 6 ongoing 2020-12-31
d04-audit-date-is-no-deadline: 2 actions, 0 overdue; asked F2
2 notStarted ? | 3 notStarted 2020-12-31
d05-detection-date-is-no-deadline: 3 actions, 0 overdue; asked F2; Weakness Name=finding.text
2 notStarted ? | 3 notStarted 2020-12-31 | 4 notStarted 2020-12-31
h01-target-holds-dates: 2 actions, 1 overdue; Target=deadline
2 notStarted 2020-12-31 | 3 notStarted 2020-06-30
h02-capa-log: 0 actions, 0 overdue; asked A1; Nonconformity=finding.text; Target=deadline
2 notStarted 2020-12-31 | 3 done 2020-06-30
h04-klart-jn: 2 actions, 0 overdue; Klart J/N=status
2 done 2020-12-11 | 3 notStarted 2020-12-11
h05-done-yn: 2 actions, 0 overdue; Done Y/N=status
2 done 2020-12-11 | 3 notStarted 2020-12-11
h07-avklarat: 2 actions, 0 overdue; Avklarat=status
2 done 2020-12-11 | 3 notStarted 2020-12-11
h08-klart-den: 3 actions, 0 overdue; asked F2; Klart den=completedAt
2 missing 2020-12-31 | 3 done 2020-06-30 | 4 done 2020-05-30
h09-klar-den: 3 actions, 0 overdue; asked F2; Klar den=completedAt
2 missing 2020-12-31 | 3 done 2020-06-30 | 4 done 2020-05-30
h10-control-avslutad-den: 3 actions, 0 overdue; asked F2; Avslutad den=completedAt
2 missing 2020-12-31 | 3 done 2020-06-30 | 4 done 2020-05-30
t01-redmine-export: 2 actions, 0 overdue; Subject=title
2 ongoing 2020-12-31 | 3 done 2020-06-30
t02-planner-sv-export: 2 actions, 0 overdue; Uppgiftsnamn=title; Förlopp=status
2 ongoing 2020-12-31 | 3 done 2020-06-30
t05-openproject-export: 2 actions, 0 overdue; Subject=title
2 ongoing 2020-12-31 | 3 done 2020-06-30
t06-active-verified: 2 actions, 0 overdue; asked A1 C2 G1
2 unknown 2020-12-31 | 3 done 2020-06-30
w01-own-formulas-count-words: 4 actions, 1 overdue
2 ongoing 2020-06-30 | 3 done 2020-12-31 | 4 notStarted 2020-12-31 | 5 done 2020-12-31
w02-formulas-without-results: 2 actions, 0 overdue; asked E2 G2
2 done ? | 3 missing ?
w03-ditto: 5 actions, 0 overdue
2 ongoing 2020-12-31 | 3 ongoing 2020-12-31 | 4 ongoing 2020-12-31 | 5 ongoing 2020-12-31 | 6 done 2021-03-31
y01-year-asked-for: 3 actions, 1 overdue
2 ongoing 2021-03-31 | 3 notStarted 2021-06-30 | 4 ongoing 2020-09-30
`;

const cases = expected
  .trim()
  .split(/\n(?=[a-z]\d\d-)/)
  .map((text) => {
    const [head = '', rows = ''] = text.split('\n');
    const [name = '', said = ''] = head.split(': ');
    const [counts = '', ...others] = said.split('; ');
    return { name, counts, rows, others };
  });

describeShared('every reported workbook', (shared) => {
  const folder = join(shared, 'cases', 'reports');
  const bookOf = (name: string): ReturnType<typeof snapshotOf> =>
    snapshotOf(readFileSync(join(folder, `${name}.xlsx`)));
  const letters = 'ABCDEFGHIJKLM';

  const askedIn = ({ problems, reading: { problems: read } }: Outcome, first: string): string[] => {
    const asked = [...problems, ...read].filter(
      ({ severity, at }) => severity === 'warning' && at.sheet === first,
    );
    const cells = asked.map(({ at }) => `${letters.charAt(at.column - 1)}${at.row}`);
    return [...new Set(cells)].sort();
  };

  test('is held by a test: here, or by its statuses', () => {
    const files = readFileSync(join(folder, 'cases.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]?.replace('.xlsx', ''));
    const here = cases.map(({ name }) => name);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((name = '') => !here.includes(name) && !/^s\d\d-/.test(name))).toEqual([]);
  });

  test.each(cases)('$name', ({ name, counts, rows, others }) => {
    const book = bookOf(name);
    const first = book.sheets[0]?.name ?? '';
    const outcome = jobs.review(book, request);
    const { total, overdue } = outcome.rollup;
    expect(`${total} actions, ${overdue} overdue`).toBe(counts);
    const tables = outcome.reading.tables;
    const read = tables.flatMap((table) =>
      table.rows.map(({ row, status, deadline }) => `${row} ${status.status} ${deadline.date ?? '?'}`),
    );
    expect(read.join(' | ')).toBe(rows);
    const asked = others.find((other) => other.startsWith('asked '))?.slice('asked '.length);
    expect(askedIn(outcome, first).join(' ')).toBe(asked ?? '');
    const columns = tables.flatMap((table) =>
      table.columns.map(({ heading, field }) => `${heading}=${field}`),
    );
    expect(columns).toEqual(expect.arrayContaining(others.filter((other) => other.includes('='))));
    mustKeepPromises(book);
  });

  describeLibreOffice("a person's own formulas and colours after a review", () => {
    test('hold as they did', () => {
      const host = xlsxHost(readFileSync(join(folder, 'w01-own-formulas-count-words.xlsx')));
      const before = host.read();
      host.apply(jobs.review(before, request).changes);
      const sheets = csvOf(new Map([['counted', host.bytes()]])).get('counted');
      expect(sheets?.get('Summa')?.trim().split('\n')).toEqual(['2', '2', '1']);
      const rules = [before, host.read()].map(({ sheets: [plan] }) => plan?.ownerRules);
      expect(rules[0]).toHaveLength(2);
      expect(rules[1]).toEqual(rules[0]);
    });
  });
});
