import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { findingText } from '../../../src/plan/findings/table-findings';
import type { Outcome } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import type { FindingKind } from '../../../src/plan/reading';
import { emptyBook } from '../../book/seed-book';
import { writtenReport } from '../../plan/findings/written-report';

const deck = readFileSync(join(__dirname, '../../plan/findings/deck.txt'), 'utf8');
const request = { today: '2020-11-24' } as const;

const taken = (
  book: WorkbookSnapshot,
  pasted: string,
): { readonly after: WorkbookSnapshot; readonly outcome: Outcome } => {
  const outcome = jobs.findings(book, { ...request, pasted });
  expect(objectionsTo(book, outcome.changes)).toEqual([]);
  return { after: replay(book, outcome.changes.edits), outcome };
};

/** The findings of a workbook as it is read: what each says, and of what kind it is. */
const listedIn = (book: WorkbookSnapshot): readonly { readonly kind: FindingKind; readonly text: string }[] =>
  readPlan(book, request).tables.flatMap((table) =>
    table.kind === 'findings'
      ? table.rows.map((row) => ({ kind: row.finding ?? { kind: 'unknown' }, text: findingText(table, row) }))
      : [],
  );

const kinds = (book: WorkbookSnapshot): readonly string[] => listedIn(book).map(({ kind }) => kind.kind);

test('the deck’s own audit: six positive observations and seven suggestions, under its title', () => {
  const { after, outcome } = taken(emptyBook, deck);
  expect(outcome.findings).toEqual({
    added: { positive: 6, improvement: 7, nonconformity: 0, unknown: 0 },
    known: 0,
    left: [],
    none: [],
  });
  expect(kinds(after)).toEqual([
    ...Array<string>(6).fill('positive'),
    ...Array<string>(7).fill('improvement'),
  ]);
  const [sheet] = after.sheets.filter(({ name }) => name === 'Iakttagelser 2020');
  expect(sheet?.values[0]?.[0]).toBe('Resultatet från den interna miljörevisionen 2020');
});

test('what is pasted is read back as what it is, whatever list it came from', () => {
  fc.assert(
    fc.property(writtenReport, ({ text, findings }) => {
      const once = findings.filter(
        (one, at) => findings.findIndex((other) => other.text === one.text) === at,
      );
      const { after, outcome } = taken(emptyBook, text);
      expect(listedIn(after)).toEqual(once);
      expect(outcome.findings?.known).toBe(findings.length - once.length);
      expect(taken(after, text).outcome.changes.edits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('later findings of the same audit stand below the first, with numbers of their own; another audit has a sheet of its own', () => {
  const [first, second] = [deck.slice(0, deck.indexOf('Förbättringsförslag')), deck];
  const { after } = taken(taken(emptyBook, first).after, second);
  expect(kinds(after)).toHaveLength(13);
  const lists = readPlan(after, request).tables.filter(({ kind }) => kind === 'findings');
  expect(lists).toHaveLength(1);
  expect(lists[0]?.rows.map(({ id }) => id)).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  );
  const other = taken(after, 'Extern revision 2020\n\nMindre avvikelser\n1. Mål saknar ansvarig.').after;
  expect(readPlan(other, request).tables.filter(({ kind }) => kind === 'findings')).toHaveLength(2);
});

test('rows that are added belong to the list: its native table, its statuses and its days go to the last of them', () => {
  const { after } = taken(taken(emptyBook, 'Avvikelser\n- Ett.').after, 'Avvikelser\n- Ett.\n- Två.\n- Tre.');
  const sheet = after.sheets.find(({ name }) => name.startsWith('Iakttagelser'));
  expect(sheet?.tables[0]?.area).toMatchObject({ row: 3, rows: 4 });
  expect(sheet?.rules.map(({ area }) => [area.row, area.rows])).toEqual([
    [4, 1],
    [4, 1],
    [5, 2],
    [5, 2],
  ]);
});

test('what stands below the list stays there, and later findings get a sheet of their own', () => {
  const { after } = taken(emptyBook, 'Avvikelser\n- Ett.');
  const name = after.sheets.find((sheet) => sheet.name.startsWith('Iakttagelser'))?.name ?? '';
  const noted = replay(after, [
    { kind: 'writeCells', at: { sheet: name, row: 7, column: 3 }, cells: [['Anteckning']] },
  ]);
  const later = taken(noted, 'Avvikelser\n- Två.').after;
  expect(later.sheets.filter((sheet) => sheet.name.startsWith('Iakttagelser'))).toHaveLength(2);
});

test.each(['Skylt saknas', 'Skylt  saknas.', '"Skylt saknas"', 'Avvikelse: skylt saknas', 'Skylt – saknas'])(
  'a finding is known again whatever signs are around it: %s',
  (text) => {
    const { after } = taken(emptyBook, 'Avvikelser\n- Skylt saknas.');
    expect(taken(after, `Avvikelser\n- ${text}`).outcome.findings?.known).toBe(1);
  },
);

test('a table keeps who, when and how it stands, and the words of a kind that is not known', () => {
  const pasted =
    'Nr\tTyp\tIakttagelse\tAnsvarig\tKlart senast\tStatus\n1\tGod praxis\tÖppet klimat\tEva\t2021-03-01\tPågår';
  const cells = taken(emptyBook, pasted).after.sheets.flatMap(({ values }) => values.flat());
  expect(cells).toEqual(
    expect.arrayContaining(['God praxis', 'Öppet klimat', 'Eva', 'Pågår', { date: '2021-03-01' }]),
  );
});

test('a table without headings', () => {
  const { after } = taken(
    emptyBook,
    'Spillskydd saknas\tAvvikelse\nSkyltar\tFörbättringsförslag\nBra ledning\tPositiv',
  );
  expect(listedIn(after).map(({ kind, text }) => [kind.kind, text])).toEqual([
    ['nonconformity', 'Spillskydd saknas'],
    ['improvement', 'Skyltar'],
    ['positive', 'Bra ledning'],
  ]);
});

const rows = [
  ['Nr', 'Typ', 'Iakttagelse', 'Krav', 'Orsak'],
  ['1', 'Mindre avvikelse', 'Avfall saknar märkning', '7.5.3', 'Ingen rutin'],
  ['2', 'Positiv', 'Öppet klimat', '', ''],
];

test.each([
  ['copied from a sheet', rows.map((row) => row.join('\t')).join('\r\n')],
  [
    'with line breaks in cells',
    rows.map((row) => row.map((cell) => `"${cell.replace(' ', '\n')}"`).join('\t')).join('\n'),
  ],
])('a table, %s, keeps its columns', (_, pasted) => {
  const { after } = taken(emptyBook, pasted);
  const [table] = readPlan(after, request).tables;
  expect(table?.rows.map(({ id, finding }) => [id, finding])).toEqual([
    ['1', { kind: 'nonconformity', severity: 'minor' }],
    ['2', { kind: 'positive' }],
  ]);
  const cells = [...(table?.rows[0]?.cells.values() ?? [])].map(String);
  expect(cells).toEqual(expect.arrayContaining(['7.5.3']));
});

test('findings without a kind are listed, and asked about', () => {
  const { after, outcome } = taken(emptyBook, '• Avfall saknar märkning.\n• Öppet klimat.');
  expect(outcome.findings?.added.unknown).toBe(2);
  expect(kinds(after)).toEqual(['unknown', 'unknown']);
  expect(outcome.problems.map(({ code }) => code)).toContain('unknown-finding-kind');
});

test('a thousand findings', () => {
  const text = `Avvikelser\n${Array.from({ length: 1000 }, (_, index) => `• Brist nummer ${index} i förrådet.`).join('\n')}`;
  expect(kinds(taken(emptyBook, text).after)).toHaveLength(1000);
});

test.each([
  '',
  '   ',
  '\u0000',
  'Avvikelser',
  'Avvikelser\nInga',
  'Nonconformities\nNo nonconformities were raised.',
])('a text without findings changes nothing: %j', (pasted) => {
  const { outcome } = taken(emptyBook, pasted);
  expect(outcome.changes.edits).toEqual([]);
});
