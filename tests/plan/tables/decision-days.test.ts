import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* Merely "Datum" in a list of decisions: the day of the decision is no deadline, and nothing is late by it. */

const days = (sheet: string, rows: Rows) =>
  readPlan(bookOf(sheetOf(sheet, rows)), { today: '2026-05-20' }).tables.flatMap((table) =>
    table.rows.map(({ deadline }) => deadline.date),
  );

it.each<[string, Rows]>([
  [
    'Beslut',
    [
      ['Nr', 'Beslut', 'Datum'],
      ['B1', 'Anta policyn', '2026-02-01'],
      ['B2', 'Avslå', '2026-03-01'],
    ],
  ],
  [
    'Beslut',
    [
      ['Datum', 'Beslut'],
      ['2026-02-01', 'Anta policyn'],
      ['2026-03-01', 'Avslå motionen'],
    ],
  ],
  [
    'Beslutslogg',
    [
      ['Datum', 'Beslut', 'Vem', 'Status'],
      ['2026-02-01', 'Köp kärl', 'Bo', 'Klart'],
      ['2026-03-01', 'Ny policy', 'Eva', 'Pågår'],
    ],
  ],
  [
    'Beslut',
    [
      ['Beslut', 'Datum', 'Ansvarig'],
      ['Anta policyn', '2026-02-01', 'Bo'],
      ['Köp in kärl', '2026-03-01', 'Eva'],
    ],
  ],
  [
    'Decisions',
    [
      ['No', 'Decision', 'Date'],
      ['1', 'Adopt the policy', '2026-02-01'],
      ['2', 'Buy bins', '2026-03-01'],
    ],
  ],
  [
    'Decisions',
    [
      ['No', 'Decision', 'Date', 'Owner', 'Status'],
      ['1', 'Adopt the policy', '2026-02-01', 'Bo', 'Done'],
      ['2', 'Buy bins', '2026-03-01', 'Eva', 'Open'],
    ],
  ],
  [
    'Decision log',
    [
      ['Date', 'Decision', 'Owner'],
      ['2026-02-01', 'Adopt the policy', 'Bo'],
      ['2026-03-01', 'Buy bins', 'Eva'],
    ],
  ],
  [
    'Beslut KS',
    [
      ['§', 'Beslut', 'Dag'],
      ['12', 'Anta policyn', '2026-02-01'],
      ['13', 'Köp kärl', '2026-03-01'],
    ],
  ],
  [
    'Beslut',
    [
      ['Dag', 'Beslut', 'Utförs av'],
      ['2026-02-01', 'Anta policyn', 'Bo'],
      ['2026-03-01', 'Köp kärl', 'Eva'],
    ],
  ],
  [
    'Decisions',
    [
      ['Ref', 'Decision', 'Day', 'Status'],
      ['D1', 'Adopt the policy', '2026-02-01', 'Done'],
      ['D2', 'Buy bins', '2026-03-01', 'Open'],
    ],
  ],
])('%s: %j', (sheet, rows) => expect(days(sheet, rows)).toEqual([null, null]));

it('a day to come is a deadline still', () =>
  expect(
    days('Beslut', [
      ['Nr', 'Beslut', 'Ansvarig', 'Datum'],
      ['B1', 'Anta policyn', 'Bo', '2026-02-01'],
      ['B2', 'Köp kärl', 'Eva', '2026-09-01'],
    ]),
  ).toEqual(['2026-02-01', '2026-09-01']));

it.each(['Återrapporteras', 'Redovisas', 'Återredovisas', 'Report back by', 'To be reported back by'])(
  '%s says when the meeting is to be told, which is not when it was',
  (heading) =>
    expect(
      days('Beslut', [
        ['Beslut nr', 'Beslut', 'Beslutsdatum', 'Ansvarig', heading, 'Återrapporterat'],
        ['B1', 'Utred en ny simhall', '2026-01-20', 'Fritidschef', '2026-05-15', null],
        ['B2', 'Ta fram en lokalplan', '2026-02-17', 'Förvaltningschef', '2026-06-15', null],
        ['B3', 'Redovisa sjuktalen', '2025-11-18', 'HR-chef', '2026-02-17', '2026-02-17'],
      ]),
    ).toEqual(['2026-05-15', '2026-06-15', '2026-02-17']),
);
