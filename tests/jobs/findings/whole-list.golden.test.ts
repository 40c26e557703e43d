import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { emptyBook } from '../../book/seed-book';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* The list that is made of a pasted report, whole. `npx jest -u` writes it anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const run = (book: WorkbookSnapshot, pasted: string) => jobs.findings(book, { ...request, pasted });

const table = [
  'Nr\tTyp\tIakttagelse\tKrav\tOrsak\tÅtgärd\tAnsvarig\tKlart senast\tStatus',
  '1\tStörre avvikelse\tRutinen saknas\t7.5\tTidsbrist\tSkriv den\tBo\t2021-03-31\tPågår',
  '02\tMindre avvikelse\tKärlen är omärkta\t8.1\t\t\t\tv. 12\t',
  'A3\tFörbättringsförslag\tFler cykelställ\t\t\t\tEva\t\t',
  '4\tPositiv iakttagelse\tBra kurser\t\t\t\t\t\t',
  '4\tEget slag\tNågot annat\t\t\t\t\t\t',
].join('\n');

test('a table of a report: each cell in its column', () => {
  const { changes, findings } = run(emptyBook, table);
  expect(editsAsText(changes.edits)).toMatchSnapshot();
  expect(findings).toEqual({
    added: { positive: 1, improvement: 1, nonconformity: 2, unknown: 1 },
    known: 0,
    left: [],
    none: [],
  });
});

/** The numbers in the list's first column. */
const numbers = (book: WorkbookSnapshot): readonly unknown[] => {
  const list = book.sheets.find(({ name }) => name.startsWith('Iakttagelser'));
  return (list?.values ?? []).slice(3).map(([first]) => first);
};

test.each<[string, readonly string[], readonly unknown[], readonly unknown[]]>([
  ['their own, as they stand', ['1', '02', 'A3', '1.2', '12345', '10'], [1, '02', 'A3', '1.2', '12345', 10], ['12346', '12347']],
  ['their own after one of the list', ['2', '3', 'A-1'], [2, 3, 'A-1'], [4, 5]],
  ['new ones where two are alike', ['2', '2', '3'], [1, 2, 3], [4, 5]],
  ['new ones where one has none', ['2', '', '3'], [1, 2, 3], [4, 5]],
])('numbers of findings: %s', (_, given, listed, later) => {
  const lines = (refs: readonly string[], what: string): string =>
    ['Nr\tIakttagelse\tTyp', ...refs.map((ref, at) => `${ref}\t${what} ${'abcdefg'[at]} brister\tAvvikelse`)].join('\n');
  const first = replay(emptyBook, run(emptyBook, lines(given, 'Rutin')).changes.edits);
  expect(numbers(first)).toEqual(listed);
  const second = replay(first, run(first, lines([given[0] ?? '', '77'], 'Kärl')).changes.edits);
  expect(numbers(second)).toEqual([...listed, ...later]);
  const third = replay(second, run(second, lines(['501', 'B502'], 'Skylt')).changes.edits);
  expect(numbers(third)).toEqual([...listed, ...later, 501, 'B502']);
});

test('a text under its title, and a later one of the same audit below it', () => {
  const text = (...more: readonly string[]): string =>
    ['Intern miljörevision 2019', '', 'Avvikelser:', '- Rutinen för avfall saknas.', '- Kärlen är omärkta.', ...more].join('\n');
  const first = run(emptyBook, text());
  expect(editsAsText(first.changes.edits)).toMatchSnapshot('first');
  const after = replay(emptyBook, first.changes.edits);
  expect(run(after, text()).findings).toMatchObject({ known: 2 });
  expect(run(after, text()).changes.edits).toEqual([]);
  const second = run(after, text('- Skyltar saknas.'));
  expect(second.findings).toMatchObject({ known: 2, added: { nonconformity: 1 } });
  expect(editsAsText(second.changes.edits)).toMatchSnapshot('later');
  // What stands below the list, and another audit, get a sheet of their own.
  const list = after.sheets.find(({ name }) => name.startsWith('Iakttagelser'));
  const below = replay(after, [
    { kind: 'writeCells', at: { sheet: list?.name ?? '', row: 8, column: 3 }, cells: [['min egen rad']] },
  ]);
  expect(editsAsText(run(below, text('- Skyltar saknas.')).changes.edits)).toMatchSnapshot('with a line of the person’s');
  expect(
    editsAsText(run(after, text('- Skyltar saknas.').replace('Intern', 'Extern')).changes.edits).split('\n')[0],
  ).toBe('new sheet ”Iakttagelser 2019 (2)”, visible');
});

test('findings that the workbook lists already are counted, and nothing pasted is nothing', () => {
  const book = bookOf(
    sheetOf('Revision 2020', [
      ['Nr', 'Iakttagelse', 'Typ'],
      ['F1', 'Rutinen för avfall saknas', 'Avvikelse'],
    ]),
  );
  const { findings, changes } = run(book, 'Avvikelser:\n- Avvikelse: rutinen, för  avfall saknas!\n- Kärlen är omärkta\n- kärlen är omärkta.');
  expect(findings).toMatchObject({ known: 2, added: { nonconformity: 1 } });
  expect(editsAsText(changes.edits).split('\n').slice(0, 5)).toMatchSnapshot();
  expect(jobs.findings(book, request).findings).toBeNull();
  expect(run(book, '').changes.edits).toEqual([]);
});
