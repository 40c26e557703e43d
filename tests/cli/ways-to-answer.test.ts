import { mapOption } from '../../src/cli/map-option';
import { columnMap } from '../../src/cli/column-map';
import { meaningsOf, waysToAnswer } from '../../src/cli/ways-to-answer';
import { svCli } from '../../src/text/sv/cli';
import { readingOf } from '../jobs/reading-of';

const at = { sheet: 'Blad 1', row: 3, column: 5 };

describe('the option that says what a column holds', () => {
  test.each([
    ['Subject', '--map "Subject=title"'],
    [' Vad görs? ', '--map "Vad görs?=title"'],
    ['', '--sheet "Blad 1" --map "E=title"'],
    ['Kostnad ($)', '--sheet "Blad 1" --map "E=title"'],
    ['a=b, c', '--sheet "Blad 1" --map "E=title"'],
    ['två\nrader', '--sheet "Blad 1" --map "E=title"'],
  ])('of the heading %j', (heading, option) => {
    expect(mapOption(at, heading, 'title')).toBe(option);
  });

  test('is one that the command understands', () => {
    const option = mapOption(at, 'Vad görs (kort)?', 'title').replace(/^--map "|"$/g, '');
    expect(columnMap([option])).toEqual({
      map: new Map([['Vad görs (kort)?', 'title']]),
      statuses: [],
    });
  });
});

test.each([
  ['owner', 'Anna Berg', { map: new Map([['Anna Berg', 'owner']]), statuses: [] }],
  ['deadline', '15/3', { map: new Map([['15/3', 'deadline']]), statuses: [] }],
  ['status', 'Arkiv', { map: new Map(), statuses: [{ text: 'Arkiv', status: 'done' }] }],
])(
  'a heading between rows that may say %s: both answers are options that the command understands',
  (field, found, is) => {
    const candidates = [field, 'unknown'];
    const problem = { code: 'unsure-band', severity: 'warning', at, found, candidates } as const;
    const options = waysToAnswer(problem, readingOf(), svCli).map(
      (way) => /--map "(.+)"/.exec(way)?.[1] ?? '',
    );
    expect(options.map((option) => columnMap([option]))).toEqual([
      is,
      { map: new Map([[found, 'unknown']]), statuses: [] },
    ]);
    expect(waysToAnswer({ ...problem, found: 'a=b, "c"' }, readingOf(), svCli)).toEqual([]);
  },
);

test('a table that is asked about is answered by naming its column, as one kind or the other', () => {
  const nearMiss = {
    sheet: 'Blad 1',
    headerRow: 3,
    left: 1,
    right: 6,
    headings: [],
    found: [],
    missing: [],
    titleColumn: 5,
    titleHeading: 'Subject',
  };
  const problem = {
    code: 'unsure-table',
    severity: 'warning',
    at,
    candidates: ['findings', 'actions'],
  } as const;
  expect(waysToAnswer(problem, { ...readingOf(), nearMisses: [nearMiss] }, svCli)).toEqual([
    'Är det här iakttagelser eller en handlingsplan? Kolumn E, ”Subject”, ser ut att vara åtgärden.',
    'Om det är iakttagelser: --table "Blad 1/A3:F3=findings" --map "Subject=finding.text"',
    'Om det är en handlingsplan: --table "Blad 1/A3:F3=actions" --map "Subject=title"',
    'Om det inte är någon tabell: --table "Blad 1/A3:F3=none"',
  ]);
});

test('of columns that may be the same, each is an answer', () => {
  const problem = {
    code: 'doubtful-heading',
    severity: 'warning',
    at,
    found: 'Aktuell status',
    candidates: ['status'],
    columns: [
      { column: 5, heading: 'Aktuell status' },
      { column: 3, heading: 'Status' },
    ],
  } as const;
  expect(meaningsOf(problem, svCli)).toEqual(['Aktuell status', 'Status']);
  expect(waysToAnswer(problem, readingOf(), svCli)).toEqual([
    'Om det är Aktuell status: --map "Aktuell status=status"',
    'Om det är Status: --map "Status=status"',
  ]);
});

test('a column in doubt shows its cells and what it may be, the likeliest first', () => {
  const problem = {
    code: 'doubtful-heading',
    severity: 'warning',
    at,
    found: 'Förlopp',
    candidates: ['status', 'comment'],
    cells: ['Pågår', 'Slutförd', 'Pågår'],
    reasons: [
      {
        field: 'status',
        reasons: [
          { kind: 'heading' },
          { kind: 'cells', isAgainst: false, sort: 'statuses', count: 9, of: 10 },
        ],
      },
      { field: 'comment', reasons: [] },
    ],
  } as const;
  expect(waysToAnswer(problem, readingOf(), svCli)).toEqual([
    'Till exempel: Pågår · Slutförd · Pågår',
    'Status (rubriken, och 9 av 10 celler är statusar): --map "Förlopp=status"',
    'Kommentar: --map "Förlopp=comment"',
  ]);
});

test('a sheet that the run has made is no answer to which of two is the copy', () => {
  const problem = {
    code: 'same-actions',
    severity: 'warning',
    at,
    found: '3',
    candidates: ['Utskrift', 'Plan (ordnad)'],
  } as const;
  expect(waysToAnswer(problem, readingOf(), svCli)).toEqual([]);
});
