import { mapOption } from '../../src/cli/map-option';
import { columnMap } from '../../src/cli/column-map';
import { waysToAnswer } from '../../src/cli/ways-to-answer';
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
    expect(columnMap([option])).toEqual({ map: new Map([['Vad görs (kort)?', 'title']]) });
  });
});

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
