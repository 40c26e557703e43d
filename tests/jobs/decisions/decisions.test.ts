import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { extentOf, sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { made, planBook } from '../agenda/typed-agenda';
import { after, day, meeting, minutesMade, rowsOf, typedInAgenda } from '../minutes/held-meeting';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const due = { date: '2021-05-31' };
const agenda = made(planBook, { meeting, language: 'sv' });

type Decided = readonly [item: string, decision: string | null, owner?: string | null, due?: CellValue];

const decided = (of: WorkbookSnapshot, ...lines: readonly Decided[]): WorkbookSnapshot =>
  minutesMade(
    lines.reduce(
      (book, [item, decision, owner = null, at = null]) =>
        typedInAgenda(book, item, { decision, owner, due: at }),
      of,
    ),
  );

const enteredOf = (book: WorkbookSnapshot, today = day): readonly string[] =>
  (jobs.decisions(book, { today }).entered ?? []).map(({ id, as, action }) => `${id} ${as} ${action ?? '–'}`);

const entered = (book: WorkbookSnapshot): WorkbookSnapshot =>
  after(book, jobs.decisions(book, { today: day }));

const write = (book: WorkbookSnapshot, sheet: string, row: number, column: number, value: CellValue) =>
  replay(book, [{ kind: 'writeCells', at: { sheet, row, column }, cells: [[value]] }]);

const bikes: Decided = ['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.', 'Drift', due];

test.each<[string, readonly Decided[], readonly string[]]>([
  ['an owner and a day', [bikes], ['B-2020-11-1 new 2.1']],
  ['no owner', [['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.', null, due]], []],
  ['nobody yet', [['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.', 'Vakant', due]], []],
  [
    'no day',
    [['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.', 'Drift', 'så snart som möjligt']],
    [],
  ],
  [
    'a day that is asked about',
    [['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.', 'Drift', '25.8']],
    [],
  ],
  ['something adopted', [['Dagordningen', 'Ja']], []],
  [
    'about an action that is there',
    [['1.2', 'Avfallet vägs varje månad i år.', 'Bo Ek', due]],
    ['B-2020-11-1 extended 1.2'],
  ],
  [
    'about an action, with its own day',
    [['1.2', 'Avfallet vägs varje månad.', 'Bo Ek', { date: '2020-12-01' }]],
    ['B-2020-11-1 linked 1.2'],
  ],
  ['about a finding', [['F2', 'Kärlen märks av vaktmästeriet.', 'Drift', due]], ['B-2020-11-1 new 2.1']],
])('a decision with %s', (_, lines, said) => {
  const book = decided(agenda, ...lines);
  expect(enteredOf(book)).toEqual(said);
  expect(jobs.decisions(entered(book), { today: '2021-02-01' }).changes.edits).toEqual([]);
});

test('one without an owner is followed up all the same', () => {
  const book = decided(agenda, ['Vad ska klimatpotten', 'Cykelställ ställs upp vid entrén.']);
  const { agenda: next } = jobs.agenda(book, { today: '2021-03-23', meeting: { date: '2021-03-23' } });
  expect(next?.items[1]?.lines.at(-1)).toBe(
    'B-2020-11-1 Cykelställ ställs upp vid entrén.: saknar ansvarig, tidpunkt · Ej påbörjad',
  );
});

test('a second extension keeps the first day and counts on', () => {
  const once = entered(decided(agenda, ['1.2', 'Avfallet vägs varje månad.', 'Bo Ek', due]));
  const coming = after(
    once,
    jobs.agenda(once, {
      today: '2021-04-20',
      year: 2020,
      language: 'sv',
      meeting: { ...meeting, date: '2021-04-20' },
    }),
  );
  const again = typedInAgenda(coming, '1.2', {
    decision: 'Vägningen skjuts upp igen.',
    due: { date: '2021-11-30' },
  });
  const minuted = minutesMade(again, { today: '2021-04-20' });
  const twice = after(minuted, jobs.decisions(minuted, { today: '2021-04-20' }));
  const [headings = '', , row = ''] = rowsOf(twice, 'Plan 2020');
  expect(headings.split(' | ').slice(5)).toEqual(['Svarar på', 'Ursprungligt slutdatum', 'Antal flyttar']);
  expect(row.split(' | ').slice(3)).toEqual([
    '2021-11-30',
    'Pågår',
    'B-2020-11-1, B-2021-04-1',
    '2020-12-01',
    '2',
  ]);
});

test('what a person does with the action afterwards stays', () => {
  const book = entered(decided(agenda, bikes, ['1.2', 'Avfallet vägs varje månad.', 'Bo Ek', due]));
  const later = write(book, 'Plan 2020', 3, 4, { date: '2021-09-01' });
  expect(jobs.decisions(later, { today: day }).changes.edits).toEqual([]);
  const gone = replay(book, [
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 5, column: 1 }, cells: [Array<null>(8).fill(null)] },
  ]);
  expect(rowsOf(gone, 'Plan 2020').join('\n')).not.toContain('Cykelställ');
  expect(enteredOf(gone)).toEqual([]);
});

test('an action that is in the plan in the same words is linked, not doubled', () => {
  const book = write(
    write(decided(agenda, bikes), 'Plan 2020', 5, 1, '1.4'),
    'Plan 2020',
    5,
    2,
    'Cykelställ ställs upp vid entrén',
  );
  expect(enteredOf(book)).toEqual(
    ['B-2020-11-1 extended 1.4'].map((one) => one.replace('extended', 'linked')),
  );
  const rows = rowsOf(entered(book), 'Plan 2020');
  expect(rows.filter((row) => row.includes('Cykelställ'))).toHaveLength(1);
  expect(rowsOf(entered(book), 'Beslut').join('\n')).toContain('| 1.4 | Drift');
});

test('a decision about a dropped action is asked about, and nothing is written in its row', () => {
  const book = write(
    decided(agenda, ['1.2', 'Avfallet vägs varje månad.', 'Bo Ek', due]),
    'Plan 2020',
    3,
    5,
    'Utgår',
  );
  const { problems, changes } = jobs.decisions(book, { today: day });
  expect(problems.filter(({ code }) => code === 'dropped-action')).toMatchObject([
    { found: 'B-2020-11-1 Avfallet vägs varje månad.', candidates: ['1.2 Mät avfall'] },
  ]);
  expect(changes.edits).toEqual([]);
});

test('a cell that cannot be written is named, and nothing of its decision is entered', () => {
  const held = decided(agenda, ['1.2', 'Avfallet vägs varje månad.', 'Bo Ek', due]);
  const book = replay(held, [
    {
      kind: 'writeCells',
      at: { sheet: 'Plan 2020', row: 3, column: 4 },
      cells: [[{ formula: { kind: 'foreign', text: 'D2+183' }, value: { date: '2020-12-01' } }]],
    },
  ]);
  const { problems, changes } = jobs.decisions(book, { today: day });
  expect(problems.map(({ code }) => code)).toContain('decision-not-entered');
  expect(changes.edits).toEqual([]);
});

test('the plan of the year in which it is due gets it, and one with headings between its rows says why not', () => {
  const rows: Rows = [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['2.1', 'Byt fönster på kontoret', 'Drift', { date: '2021-09-01' }, 'Ej påbörjad'],
  ];
  const grouped: Rows = [
    rows[0] ?? [],
    ['Mål 1. Energin ska räcka längre'],
    ...rows.slice(1),
    ['Mål 2. Avfallet ska minska'],
    ['2.2', 'Sortera avfall i köket', 'Drift', { date: '2021-10-01' }, 'Ej påbörjad'],
  ];
  const withNext = (next: Rows): WorkbookSnapshot => {
    const book = bookOf(...planBook.sheets, sheetOf('Plan 2021', next));
    return decided(made(book, { meeting, language: 'sv', year: 2020 }), bikes);
  };
  expect(enteredOf(withNext(rows))).toEqual(['B-2020-11-1 new 3.1']);
  const refused = jobs.decisions(withNext(grouped), { today: day });
  expect(refused.changes.edits).toEqual([]);
  expect(refused.problems.map(({ code }) => code)).toContain('new-rows-grouped');
});

test('what stands below the list of decisions stays there: later decisions get a list of their own, and all are followed', () => {
  const first = decided(agenda, bikes);
  const { rows } = extentOf(sheetNamed(first, 'Beslut') ?? sheetOf('', []));
  const noted = write(first, 'Beslut', rows + 2, 3, 'Anteckning');
  const later = decided(noted, ['Finns det andra åtgärder', 'Solceller utreds.', 'GA', due]);
  expect(rowsOf(later, 'Beslut').slice(-2)).toEqual(['', '|  | Anteckning'.padStart(16)]);
  expect(rowsOf(later, 'Beslut (2)').at(-1)).toMatch(/^B-2020-11-2 .*Solceller utreds/);
  expect(sheetNamed(later, 'Beslut')?.tables.map(({ area }) => area.rows)).toEqual([2]);
  // A third stands in the newest list, and a change in the minutes reaches the oldest.
  const third = decided(
    later,
    ['1.2', 'Avfallet vägs.', 'Bo Ek', due],
    ['Vad ska klimatpotten', 'Cykelställ ställs upp vid porten.', 'Drift', due],
  );
  expect(rowsOf(third, 'Beslut (2)')).toHaveLength(5);
  expect(enteredOf(third)).toHaveLength(3);
  expect(rowsOf(third, 'Beslut').find((row) => row.startsWith('B-2020-11-1'))).toContain('porten');
});

test.each([
  ['one that is open', 'Belysningen byts i hela huset.', 'Pågår', null, 1],
  ['not what was decided about dropping it', 'Belysningen utgår.', 'Pågår', null, 0],
  ['nor one that the action names as its reason', 'Inga pengar i år.', 'Pågår', 'Beslut: B-1', 0],
  ['nor one that is carried out', 'Belysningen byts i hela huset.', 'Klart', null, 0],
  ['nor one of which nothing says how it stands', 'Belysningen byts i hela huset.', null, null, 0],
])(
  'in a list of her own a decision about a dropped action is asked about: %s',
  (_, words, status, why, count) => {
    const book = bookOf(
      sheetOf('Plan 2020', [
        ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'],
        ['A-01', 'Byta belysning i trapphuset', 'Bo Ek', { date: '2020-03-31' }, 'Utgår', why],
        ['A-02', 'Mäta vatten', 'Eva Ask', { date: '2020-06-30' }, 'Pågår', null],
      ]),
      sheetOf('Beslut 2020-03-23', [
        ['Nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status', 'Gäller åtgärd'],
        ['B-1', words, 'Bo Ek', { date: '2020-12-31' }, status, 'A-01'],
        ['B-2', 'Vattnet mäts.', 'Eva Ask', { date: '2020-12-31' }, 'Pågår', 'A-02'],
      ]),
    );
    const { problems } = jobs.scan(book, { today: day });
    expect(problems.filter(({ code }) => code === 'dropped-action')).toHaveLength(count);
  },
);
