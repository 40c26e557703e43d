import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

/* What stands right above and below a plan's rows and is none of them: the second line of headings, lists of words, lines of sums. */

const words = {
  sv: {
    head: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    titles: [
      'Inför matavfallssortering',
      'Se över ventilationen',
      'Utbilda nya medarbetare',
      'Köp in cyklar',
    ],
    status: ['Pågår', 'Klar', 'Ej påbörjad', 'Utgår'],
    people: ['Karin Lund', 'Per Holm'],
  },
  en: {
    head: ['Action', 'Owner', 'Due date', 'Status'],
    titles: ['Introduce food waste bins', 'Review ventilation', 'Train new staff', 'Buy bicycles'],
    status: ['In progress', 'Done', 'Not started', 'Cancelled'],
    people: ['Carol Lund', 'Peter Holm'],
  },
} as const;
type Language = keyof typeof words;
const languages = ['sv', 'en'] as const;
const items = (language: Language): Rows =>
  words[language].titles.map((title, at) => [
    title,
    words[language].people[at % 2] ?? '',
    day(`2026-09-0${at + 1}`),
    words[language].status[at] ?? '',
  ]);

function read(rows: Rows) {
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', rows)), { today: '2026-05-15' });
  return {
    titles: tables.flatMap((table) => (table.kind === 'actions' ? table.rows.map(({ title }) => title) : [])),
    fields: tables[0]?.columns.map(({ field }) => field),
    dates: tables[0]?.rows.map(({ deadline }) => deadline.date),
    asked: problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  };
}
const plain = (language: Language) => ({ titles: words[language].titles, asked: [] });

describe('a list of words below the plan is no action', () => {
  const headings = {
    sv: [['Status', 'Betydelse'], ['Statusval', null], ['Förklaring', null], null],
    en: [['Status', 'Meaning'], ['Choices', null], ['Key', null], null],
  } as const;
  const cases = languages.flatMap((language) =>
    headings[language].flatMap((heading) =>
      [1, 2, 3].flatMap((gap) =>
        [true, false].map((isExplained) => [language, heading, gap, isExplained] as const),
      ),
    ),
  );
  it.each(cases)('%s, %j, after %d blank rows, explained: %s', (language, heading, gap, isExplained) => {
    const meanings =
      language === 'sv'
        ? ['Arbete pågår', 'Allt är klart', 'Inget gjort', 'Ska inte göras']
        : ['Work goes on', 'All is done', 'Nothing done', 'Will not be done'];
    const list = words[language].status.map((word, at) => [
      word,
      isExplained ? (meanings[at] ?? null) : null,
    ]);
    const rows = [
      words[language].head,
      ...items(language),
      ...Array.from({ length: gap }, (): CellValue[] => [null]),
      ...(heading === null ? [] : [heading]),
      ...list,
    ];
    expect(read(rows)).toMatchObject(plain(language));
  });
});

const sums = {
  sv: [
    'Genomförandegrad',
    'Genomförandegraden',
    'Färdiggrad',
    'Uppfyllelsegrad',
    'Andel klara',
    'Andel genomförda åtgärder',
    'Klara: 2',
    'Pågående: 3 st',
    'Avslutade: 2 av 5',
    'Antal klara',
    'Summa',
    'Totalt',
    'Antal klara: 2',
    'Procent klara',
  ],
  en: [
    'Completion rate',
    'Closure rate',
    'Overall completion',
    'Completed: 2',
    'Open: 3',
    'Done: 2 of 5',
    'Percentage complete',
    'Share of actions completed',
    'Number of actions',
    'Total',
    'Overall progress',
    'Actions: 5',
    'In progress: 2',
    'Implementation rate',
  ],
} as const;
describe('a line of sums below the plan is no action', () => {
  const cases = languages.flatMap((language) => sums[language].map((text) => [text, language] as const));
  it.each(cases)('%s (%s)', (text, language) => {
    for (const cells of [
      [text, null, null, 5],
      [text, 5, null, null],
      [text, null, null, '40 %'],
      [text, null, null, 0.4],
    ])
      expect(read([words[language].head, ...items(language), cells])).toMatchObject(plain(language));
  });
  it.each([
    'Summera energidata',
    'Genomför utbildning',
    'Klara utmaningen',
    'Öppna återbruket',
    'Andel ekologiskt ska öka',
    'Progress report to board',
    'Completion of the roof',
    'Open the new store',
    'Actions for the kitchen',
  ])('%s is one', (text) =>
    expect(
      read([words.sv.head, ...items('sv'), [text, 'Karin Lund', day('2026-09-09'), 'Pågår']]).titles,
    ).toEqual([...words.sv.titles, text]),
  );
});

const lines: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['sv', ['Vad', 'Vem', 'Klart', 'Läge'], ['ska göras', 'ansvarar', 'senast', 'nu']],
  ['sv', ['Vad', 'Vem', 'När', 'Hur'], ['ska vi göra', 'ansvarar', 'ska det vara klart', 'går det']],
  ['sv', ['Åtgärd', 'Ansvarig', 'Klart', 'Status'], ['som ska göras', 'för åtgärden', 'senast', 'just nu']],
  ['en', ['What', 'Who', 'To be', 'Status'], ['to do', 'is responsible', 'done by', 'now']],
  ['en', ['Action', 'Person', 'Due', 'Status'], ['to be taken', 'responsible', 'date', 'today']],
];
describe('headings that go on in a second line', () => {
  it.each(lines)('%s: %j, %j', (language, upper, lower) => {
    for (const above of [[], [['Plan 2026'], [null]]])
      expect(read([...above, upper, lower, ...items(language)])).toMatchObject({
        ...plain(language),
        fields: ['title', 'owner', 'deadline', 'status'],
      });
  });
  it.each(languages)('but not a first row in small letters among such rows (%s)', (language) => {
    const small = words[language].titles.map((title) => [
      title.toLowerCase(),
      'karin',
      null,
      words[language].status[0].toLowerCase(),
    ]);
    expect(read([words[language].head, ...small]).titles).toHaveLength(4);
  });
});

describe('Jul among months is July', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'];
  it.each(
    [
      months,
      months.slice(4, 10),
      months.map((name) => name.toLowerCase()),
      months.map((name) => `${name}.`),
    ].map((names) => [names] as const),
  )('%j', (names) => {
    const at = names.findIndex((name) => /^jul/i.test(name));
    const rows = words.sv.titles.map((title) => [
      title,
      'Karin Lund',
      'Pågår',
      ...names.map((_, index) => (index === at ? 'x' : null)),
    ]);
    const { dates, asked } = read([
      ['Handlingsplan 2026'],
      [null],
      ['Åtgärd', 'Ansvarig', 'Status', ...names],
      ...rows,
    ]);
    expect([dates, asked]).toEqual([Array(4).fill('2026-07-31'), []]);
  });
});
