import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { planWords } from '../../../src/jobs/structure/plan-words';
import { readPlan } from '../../../src/plan/read-plan';
import type { PlanReading } from '../../../src/plan/reading';
import { choosable, type ChoosableStatus } from '../../../src/plan/status';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { textIn } from '../../../src/text/text';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const request = { today: '2020-11-24' };

const planOf = (...statuses: readonly (string | null)[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...statuses.map((status, index) => [
    index + 1,
    `Byt lampor i hus ${index + 1}`,
    'Drift',
    '2020-12-31',
    status,
  ]),
];

const reviewed = (book: WorkbookSnapshot): WorkbookSnapshot =>
  replay(book, jobs.review(book, request).changes.edits);

const columnOf = (book: WorkbookSnapshot, sheet: string, place: number): readonly unknown[] =>
  (sheetNamed(book, sheet)?.values ?? []).slice(1).map((line) => line[place] ?? null);

const listOf = (book: WorkbookSnapshot): readonly unknown[] => columnOf(book, 'Planbok listor', 0);

test.each([
  [
    'the word used most stands for its status, and other spellings are brought to it',
    ['Genomfört', 'Genomfört', 'klart!!', 'Klar', 'Påbörjad'],
    ['Ej påbörjad', 'Påbörjad', 'Väntar', 'Genomfört', 'Utgår', 'Flyttas'],
    ['Genomfört', 'Genomfört', 'Genomfört', 'Genomfört', 'Påbörjad'],
  ],
  [
    'a text that says more than a status is no word of a list',
    ['Klart på 3 av 5 ställen', 'klar 2020-03-12', '50 %', 'Väntar på hyresvärden', 'Avslutad'],
    ['Ej påbörjad', 'Pågår', 'Väntar', 'Avslutad', 'Utgår', 'Flyttas'],
    null,
  ],
  [
    'where nothing is a word, the standard words stand',
    ['klart!!', 'utgår!', null],
    ['Ej påbörjad', 'Pågår', 'Väntar', 'Klar', 'Utgår', 'Flyttas'],
    ['Klar', 'Utgår', null],
  ],
  [
    'where the plan writes with small letters, the standard words do too',
    ['pågår', 'pågår', 'klar', 'Flyttas till 2021'],
    ['ej påbörjad', 'pågår', 'väntar', 'klar', 'utgår', 'flyttas'],
    ['pågår', 'pågår', 'klar', 'flyttas'],
  ],
  [
    'one word is no habit, and a capital among the plan’s own words is one of its ways',
    ['pågår', null],
    ['Ej påbörjad', 'pågår', 'Väntar', 'Klar', 'Utgår', 'Flyttas'],
    ['pågår', null],
  ],
  [
    'small and capital letters side by side: the standard words stand as they are',
    ['pågår', 'klar', 'Utgår'],
    ['Ej påbörjad', 'pågår', 'Väntar', 'klar', 'Utgår', 'Flyttas'],
    ['pågår', 'klar', 'Utgår'],
  ],
])('%s', (_, statuses, list, cells) => {
  const after = reviewed(bookOf(sheetOf('Plan 2020', planOf(...statuses))));
  expect(listOf(after)).toEqual(list);
  if (cells) expect(columnOf(after, 'Plan 2020', 4)).toEqual(cells);
});

test('standard words with small letters stay so when the plan is reviewed again, and so do capital ones that stand there', () => {
  const small = reviewed(bookOf(sheetOf('Plan 2020', planOf('pågår', 'klar'))));
  expect(jobs.review(small, request).changes.edits).toEqual([]);
  const capital = reviewed(bookOf(sheetOf('Plan 2020', planOf('Pågår', null))));
  const at = { sheet: 'Plan 2020', row: 2, column: 5 };
  const typed = replay(capital, [{ kind: 'writeCells', at, cells: [['pågår'], ['klar']] }]);
  expect(listOf(reviewed(typed)).slice(4)).toEqual(['Utgår', 'Flyttas']);
});

test('the overview, the agenda and the colours use the same words', () => {
  const book = bookOf(sheetOf('Plan 2020', planOf('åtgärdad', 'åtgärdad', 'Väntande', 'pågår')));
  const after = reviewed(book);
  const overview = sheetNamed(after, ownSheetNamed(after, 'rollup') ?? '');
  const headings = overview?.values.find((line) => line.includes('Utgår'));
  expect(headings?.slice(1, 7)).toEqual(['Ej påbörjad', 'Pågår', 'Väntande', 'Åtgärdad', 'Utgår', 'Flyttas']);
  const formulas = [...(overview?.formulas.values() ?? [])].join('\n');
  expect(formulas).toContain('"åtgärdad"');
  const looks = sheetNamed(after, 'Plan 2020')?.conditionalLooks.map(({ equals }) => equals);
  expect(looks).toEqual(listOf(after));
  const agenda = jobs
    .review(book, request)
    .agenda?.items.flatMap(({ lines }) => lines)
    .join('\n');
  expect(agenda).toContain('Väntande');
});

test('a word of the list is kept while it is in use, however many cells come to say another', () => {
  const first = reviewed(bookOf(sheetOf('Plan 2020', planOf('Klart', 'Klart', 'Pågår'))));
  const more = replay(first, [
    {
      kind: 'writeCells',
      at: { sheet: 'Plan 2020', row: 5, column: 1 },
      cells: [4, 5, 6, 7].map((nr) => [
        nr,
        `Byt lampor i hus ${nr}`,
        'Drift',
        { date: '2020-12-31' },
        'Klar',
      ]),
    },
  ]);
  const after = reviewed(more);
  expect(listOf(after)).toContain('Klart');
  expect(columnOf(after, 'Plan 2020', 4)).not.toContain('Klar');
});

const words = fc.constantFrom(
  'Klar',
  'klart',
  'KLART',
  'Genomfört',
  'Avslutad',
  'klart!!',
  'Done',
  'Completed',
  'Pågår',
  'pågår',
  'Ongoing',
  'In progress',
  'Påbörjad',
  'Ej påbörjad',
  'Ej påbörjat',
  'Not started',
  'Väntar',
  'On hold',
  'Utgår',
  'Struken',
  'Flyttas',
  'Flyttas till 2021',
  'Active',
  '?',
  '',
  'Ja',
  '50 %',
  'G',
  'x',
  'Klart 2020-03-01',
  'planerad',
);

test('any plan: the words read back as their statuses, no two are alike, and a second run finds nothing', () => {
  const read = statusReader({ language: 'sv' });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 14 }), (statuses) => {
      const book = bookOf(sheetOf('Plan 2020', planOf(...statuses)));
      const after = reviewed(book);
      const list = listOf(after).map(String);
      expect(list.map((word) => read(word).status)).toEqual([...choosable]);
      expect(new Set(list.map((word) => word.toLowerCase())).size).toBe(choosable.length);
      expect(jobs.review(after, request).changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(200) },
  );
}, 60_000);

test('words are counted once for a reading, and anew for the next', () => {
  const wordsOf = (book: WorkbookSnapshot, reading: PlanReading): readonly string[] =>
    choosable.map((status) => planWords(book, reading, 'sv').text.status[status]);
  const [before, after] = ['Genomfört', 'Avslutad'].map((word) =>
    bookOf(sheetOf('Plan 2020', planOf(word, word))),
  );
  const [first, second] = [before, after].map((book) => readPlan(book ?? bookOf(), request));
  if (!before || !after || !first || !second) throw new Error('two workbooks are read');
  expect(wordsOf(before, first)).toContain('Genomfört');
  expect(wordsOf(after, second)).toContain('Avslutad');
  expect(wordsOf(after, second)).not.toContain('Genomfört');
  expect(wordsOf(before, first)).toContain('Genomfört');
});

/** By status: texts that say more or less than it, each in both languages, and the list's word in the plan's language. */
const moreOrLess: readonly (readonly [string, ChoosableStatus, readonly string[]])[] = [
  [
    'sv',
    'ongoing',
    [
      'Delvis klart',
      'Nästan klar',
      'Halvklar',
      'Påbörjad ej klar',
      'Ej helt klar',
      'Ofärdigt',
      'Beställd',
      'På remiss',
    ],
  ],
  ['sv', 'notStarted', ['Kvarstår', 'Inget har hänt']],
  ['sv', 'waiting', ['Överklagad', 'Väntar på beslut', 'Inväntar beslut']],
  ['sv', 'moved', ['Nästa år', 'Flyttas till nästa år']],
  ['sv', 'cancelled', ['Fick avslag', 'Ej aktuell', 'Nedröstad']],
  [
    'en',
    'ongoing',
    [
      'Almost complete',
      'Nearly completed',
      'Partly done',
      'Incomplete',
      'Halfway',
      'Ordered',
      'Quotes received',
      'On track',
    ],
  ],
  ['en', 'notStarted', ['Nothing done', 'No activity']],
  ['en', 'waiting', ['Under appeal', 'Awaiting approval', 'Awaiting decision']],
  ['en', 'moved', ['Next year', 'Moved to next year']],
  ['en', 'cancelled', ['Voted down', 'Not needed', 'Duplicate']],
];
const plainNames = {
  sv: {
    ongoing: 'Påbörjat',
    notStarted: 'Ej startad',
    waiting: 'Vilande',
    moved: 'Uppskjuten',
    cancelled: 'Struken',
    done: 'Utfört',
  },
  en: {
    ongoing: 'Ongoing',
    notStarted: 'Not begun',
    waiting: 'Paused',
    moved: 'Postponed',
    cancelled: 'Dropped',
    done: 'Completed',
  },
};

test.each(
  moreOrLess.flatMap(([language, status, texts]) => texts.map((text) => ({ language, status, text }))),
)('no word of a list: $text', ({ language, status, text }) => {
  const read = (...cells: readonly string[]): string => {
    const book = bookOf(sheetOf('Plan 2020', planOf(...cells)));
    const reading = readPlan(book, request);
    expect(reading.tables[0]?.rows.map((row) => row.status.status)).toEqual(cells.map(() => status));
    return planWords(book, reading, language === 'sv' ? 'sv' : 'en').text.status[status];
  };
  const name = plainNames[language === 'sv' ? 'sv' : 'en'][status];
  expect(read(name, text, text)).toBe(name);
  expect(read(text, text, text)).toBe(textIn(language === 'sv' ? 'sv' : 'en').status[status]);
});

test.each([
  ['sv', 'Inte klart'],
  ['sv', 'Ej klar'],
  ['sv', 'Ej åtgärdat'],
  ['en', 'Not done'],
  ['en', 'Not complete'],
] as const)(
  'asked beside a plan’s own word for what is not started, and no word of a list: %s %s',
  (language, text) => {
    const name = plainNames[language].notStarted;
    const own = (...cells: readonly string[]): readonly [readonly string[] | undefined, string] => {
      const book = bookOf(sheetOf('Plan 2020', planOf(...cells)));
      const reading = readPlan(book, request);
      const read = reading.tables[0]?.rows.map((row) => row.status.status);
      return [read, planWords(book, reading, language).text.status.notStarted];
    };
    expect(own(name, text, text)).toEqual([['notStarted', 'unknown', 'unknown'], name]);
    const standard = textIn(language).status.notStarted;
    expect(own(text, text, text)).toEqual([['notStarted', 'notStarted', 'notStarted'], standard]);
  },
);

test('a plan’s own word stands however rarely it is used beside texts that say more', () => {
  for (const language of ['sv', 'en'] as const)
    for (const status of choosable) {
      const name = plainNames[language][status];
      const book = bookOf(sheetOf('Plan 2020', planOf(name, name, name)));
      expect(planWords(book, readPlan(book, request), language).text.status[status]).toBe(name);
    }
});
