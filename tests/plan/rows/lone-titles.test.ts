import type { Field } from '../../../src/plan/field';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows, type SheetExtras } from '../sheet-of';

/* A title alone in a plan without numbers: an action, a heading over the rows below it, or a question; never an action less. */

const today = '2026-05-15';
const words = {
  sv: {
    headings: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    items: [
      'Byt armaturer i korridoren',
      'Skriv rutin för avfall',
      'Mät buller i matsalen',
      'Se över ventilationen',
    ],
    rest: ['Karin Lund', '2026-09-01', 'Pågår'],
    actions: [
      'Köp in cyklar',
      'Ta fram resepolicy',
      'Utbilda nya medarbetare',
      'Kartlägg resor',
      'Inventera kemikalier',
      'Följ upp avtalet',
    ],
    areas: ['Energi', 'Transporter', 'Inköp och avtal', 'Lokaler', 'Kemikalier', 'Utbildning av personal'],
  },
  en: {
    headings: ['Action', 'Owner', 'Due date', 'Status'],
    items: [
      'Replace lamps in corridor',
      'Write waste routine',
      'Measure noise in canteen',
      'Review ventilation',
    ],
    rest: ['Carol Lund', '2026-09-01', 'In progress'],
    actions: [
      'Buy bicycles',
      'Draft travel policy',
      'Train new staff',
      'Map journeys',
      'Install meters',
      'Renew the contract',
    ],
    areas: ['Energy', 'Transport', 'Waste', 'Buildings', 'Chemicals', 'Staff training'],
  },
} as const;

type Language = keyof typeof words;
const languages = ['sv', 'en'] as const;
const each = (sort: 'actions' | 'areas') =>
  languages.flatMap((language) => words[language][sort].map((text) => [text, language] as const));

/** `0`–`3` an ordinary row, a text a row of that alone, an empty text a blank one. */
function read(
  language: Language,
  rows: readonly (number | string)[],
  extras: SheetExtras = {},
  told: readonly (readonly [string, Field])[] = [],
) {
  const { headings, items, rest } = words[language];
  const cells: Rows = rows.map((row) =>
    typeof row === 'string' ? [row || null] : [items[row] ?? '', ...rest],
  );
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', [headings, ...cells], extras)), {
    today,
    ...(told.length === 0 ? {} : { map: new Map(told) }),
  });
  return {
    titles: tables[0]?.rows.map(({ title }) => title) ?? [],
    areas: tables[0]?.groups.map(({ text }) => text) ?? [],
    either: problems.flatMap(({ code, found }) => (code === 'action-or-heading' ? [found] : [])),
    asked: problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  };
}
const gaps = ['missing-status', 'missing-owner', 'missing-deadline'];

describe('a title that begins as an action does is an action, and what it lacks is asked for', () => {
  it.each(each('actions'))('%s (%s)', (text, language) => {
    for (const rows of [
      [0, text, 1, 2],
      [0, 1, text, 2],
      [0, 1, 2, text],
      [0, text, 1, text, 2],
    ])
      expect(read(language, rows)).toMatchObject({
        titles: rows.map((row) => (typeof row === 'string' ? row : words[language].items[row])),
        areas: [],
        either: [],
        asked: rows.flatMap((row) => (typeof row === 'string' ? gaps : [])),
      });
  });
  it.each(each('actions'))('and so is one among headings worded otherwise: %s (%s)', (text, language) => {
    const [area, other] = words[language].areas;
    const { titles, areas, either } = read(language, [area, 0, text, 1, other, 2, 3]);
    expect([titles[1], areas, either]).toEqual([text, [area, other], []]);
  });
  it.each(each('actions'))('or among headings that look otherwise: %s (%s)', (text, language) => {
    const [area, other] = words[language].areas;
    for (const extras of [{ bold: ['A2', 'A6'] }, { fills: { A2: 'DDDDDD', A6: 'DDDDDD' } }]) {
      const { titles, areas } = read(language, [area, 0, text, 1, other, 2, 3], extras);
      expect([titles[1], areas]).toEqual([text, [area, other]]);
    }
  });
});

it.each(['Se över avtalet med städbolaget', 'Kontakta fastighetsavdelningen', 'Inför rutin på enheten'])(
  '%s is an action, though it ends as a unit’s name does',
  (text) => expect(read('sv', [0, 1, text, 2]).areas).toEqual([]),
);

describe('a heading over rows', () => {
  it.each(each('areas'))('%s (%s) is no action and asks nothing', (text, language) => {
    const other = words[language].areas.find((area) => area !== text) ?? '';
    for (const rows of [
      [text, 0, 1, 2],
      [text, 0, 1, other, 2, 3],
      [0, 1, '', text, 2, 3],
      [text, other, 0, 1, 2],
    ])
      expect(read(language, rows)).toMatchObject({
        either: [],
        asked: [],
        areas: rows.filter((row) => typeof row === 'string' && row !== ''),
      });
    for (const extras of [{ bold: ['A4'] }, { fills: { A4: 'DDDDDD' } }, { merges: ['A4:D4'] }])
      expect(read(language, [0, 1, text, 2, 3], extras)).toMatchObject({
        either: [],
        asked: [],
        areas: [text],
      });
  });
  it.each(languages)('goals that begin with a verb each (%s)', (language) => {
    const [one, two, three] = words[language].actions;
    expect(read(language, [one, 0, 1, two, 2, three, 3])).toMatchObject({
      areas: [one, two, three],
      asked: [],
    });
  });
});

describe('where nothing tells them apart', () => {
  it.each(each('areas'))('%s (%s) is one question a table', (text, language) => {
    const other = words[language].areas.find((area) => area !== text) ?? '';
    for (const rows of [
      [0, text, 1, 2],
      [0, text, 1, other, 2, 3],
      [0, 1, 2, text],
      [0, 1, 2, text, other],
    ])
      expect(read(language, rows)).toMatchObject({ either: [text], asked: ['action-or-heading'] });
  });
  it.each(each('actions'))('over all rows, or after a blank one: %s (%s)', (text, language) => {
    for (const rows of [
      [text, 0, 1, 2],
      [0, 1, '', text, 2],
      [0, 1, 2, '', text],
    ])
      expect(read(language, rows)).toMatchObject({ either: [text], asked: ['action-or-heading'] });
  });
  it.each([...each('areas'), ...each('actions')])('a person’s word counts: %s (%s)', (text, language) => {
    for (const rows of [
      [0, text, 1, 2],
      [0, 1, '', text, 2],
    ]) {
      const action = read(language, rows, {}, [[text, 'title']]);
      expect(action.titles).toContain(text);
      expect(action).toMatchObject({ areas: [], either: [], asked: gaps });
      const heading = read(language, rows, {}, [[text, 'unknown']]);
      expect(heading.titles).not.toContain(text);
      expect(heading).toMatchObject({ areas: [text], either: [], asked: [] });
    }
  });
  it.each(languages)('a fill or a bold face that ordinary rows have too tells nothing (%s)', (language) => {
    const [text] = words[language].areas;
    for (const extras of [{ bold: ['A2', 'A4'] }, { fills: { A2: '92D050', A4: '92D050' } }])
      expect(read(language, [0, 1, text, 2, 3], extras).either).toEqual([text]);
  });
});
