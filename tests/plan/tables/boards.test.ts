import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const today = '2026-05-20';

const told = (rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf('Tavla', rows)), { today }).problems.map(({ code }) => code);

const swedish: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt pump', 'Bo Ek', '2026-06-01', 'Pågår'],
  ['Byt rör', 'Eva Berg', '2026-07-01', 'Klart'],
];
const english: Rows = [
  ['Action', 'Owner', 'Due date', 'Status'],
  ['Replace the pump', 'Tom Reed', '2026-06-01', 'In progress'],
  ['Replace the pipes', 'Ann Hill', '2026-07-01', 'Not started'],
];
/** A plan in another language than the board. */
const plans = { sv: english, en: swedish, nb: swedish };

const boards: Readonly<Record<string, Rows>> = {
  'the three lanes of every board': [
    ['Att göra', 'Pågår', 'Klart'],
    ['Byt filter i ventilationen', 'Utbilda nya i hot och våld', 'Laga taket'],
    ['Köp in källsortering', 'Ny rutin för kemikalier', 'Märk upp utrymningsvägar'],
  ],
  'in English, below a title': [
    ['Green team board'],
    [],
    ['To do', 'Doing', 'Done'],
    ['Replace filters', 'Train new staff', 'Repair the roof'],
    ['Buy bins'],
  ],
  'four lanes, one of ideas': [
    ['Idéer', 'Planerat', 'Under arbete', 'Färdigt'],
    ['Solceller', 'Cykelställ', 'LED-byte', 'Skyltar'],
    ['Kompost', 'Laddstolpar', null, 'Policy'],
  ],
  'a row for each person': [
    ['Vem', 'Att göra', 'Pågår', 'Klart'],
    ['Bo', 'Byt filter', 'LED i trapphus', 'Måla'],
    ['Eva', 'Köp kärl', null, 'Policy'],
  ],
  'a row for each area, in English': [
    ['Area', 'Not started', 'In progress', 'Completed'],
    ['Energy', 'Replace filters', 'LED lamps', 'Insulate'],
    ['Transport', 'Travel policy', null, 'Bicycle racks'],
  ],
  'lanes that count their cards': [
    ['Backlog (2)', 'Nästa (1)', 'Gör nu (1)', 'Klara (1)'],
    ['Solceller', 'Cykelställ', 'LED', 'Policy'],
    ['Kompost'],
  ],
  'lanes with a picture': [
    ['📋 Att göra', '🔄 Pågår', '✅ Klart'],
    ['Byt filter', 'LED-byte', 'Måla'],
    ['Köp kärl', null, 'Skylta'],
  ],
  'who does it, beside each card': [
    ['TO DO', null, 'DOING', null, 'DONE'],
    ['Replace filter', 'Bo', 'LED lamps', 'Eva', 'Paint the stairs'],
    ['Buy bins', 'Eva', 'Policy', 'Bo', 'New signs'],
  ],
  'lanes of one week': [
    ['Att göra v 20', 'Pågår v 20', 'Klart v 20'],
    ['Byt filter', 'LED-byte', 'Måla'],
    ['Köp kärl', null, 'Skylta'],
  ],
  'lanes down the first column': [
    ['To do', 'Replace filter', 'Buy bins'],
    ['Doing', 'LED lamps'],
    ['Done', 'Paint the stairs', 'New signs'],
  ],
  'one list below the other': [
    ['Att göra'],
    ['Byt filter'],
    ['Köp kärl'],
    ['Pågår'],
    ['LED-byte'],
    ['Klart'],
    ['Måla'],
    ['Skylta'],
  ],
  'lists with a colon and bullets': [
    ['TODO:'],
    ['- Replace filter'],
    ['- Buy bins'],
    ['IN PROGRESS:'],
    ['- LED lamps'],
    ['DONE:'],
    ['- Paint the stairs'],
  ],
};

it.each(Object.entries(boards))('a board is told to be one: %s', (_name, rows) => {
  expect(told(rows)).toEqual(['status-board']);
});

const lanesOf = {
  sv: [
    'Att göra | Pågår | Klart',
    'Att göra | Gör | Gjort',
    'Ej påbörjat | Pågående | Klart',
    'Ska göras | På gång | Klart',
    'Planerat | Påbörjat | Avslutat',
    'Inkorg | Att göra | Pågår | Väntar | Klart',
  ],
  en: [
    'To do | Doing | Done',
    'Backlog | Ready | In progress | Review | Done',
    'Not started | In progress | Completed',
    'New | Active | Resolved | Closed',
    'Todo | Blocked | Done',
  ],
  nb: [
    'Å gjøre | Pågår | Ferdig',
    'Å gjøre | Under arbeid | Ferdig',
    'Skal gjøres | I gang | Gjort',
    'Planlagt | Påbegynt | Fullført',
    'Gjøremål | Gjør | Gjort',
    'Idéer | Å gjøre | I arbeid | Venter | Ferdig',
  ],
} as const;
const cardsOf = {
  sv: [
    'Byt filter',
    'Utbilda nya i hot och våld',
    'Laga taket',
    'Köp kärl',
    'Ny rutin för kemikalier',
    'Solceller',
  ],
  en: ['Replace filters', 'Train new staff', 'Repair the roof', 'Buy bins', 'New procedure', 'Solar panels'],
  nb: [
    'Bytt filter',
    'Skilt rømningsveier',
    'Reparer taket',
    'Kjøp dunker',
    'Ny rutine for kjemikalier',
    'Solceller',
  ],
} as const;

/** How a board may look, of its lanes and cards. */
const forms: Readonly<Record<string, (lanes: readonly string[], cards: readonly string[]) => Rows>> = {
  'full lanes': (lanes, cards) => [
    lanes,
    lanes.map((_, at) => cards[at] ?? null),
    lanes.map((_, at) => cards[at + 1] ?? null),
  ],
  'one lane longer than the others': (lanes, cards) => [
    lanes,
    lanes.map((_, at) => cards[at] ?? null),
    [cards[5] ?? null],
    [cards[0] ?? null],
  ],
  'one card': (lanes, [card = '']) => [lanes, [card]],
  'a title': (lanes, cards) => [['Tavla 2026'], [], lanes, lanes.map((_, at) => cards[at] ?? null)],
  'gaps between the lanes': (lanes, cards) => [
    lanes.flatMap((lane) => [lane, null]),
    lanes.flatMap((_, at) => [cards[at] ?? null, null]),
  ],
  'days and names on the cards': (lanes, cards) => [
    lanes,
    lanes.map((_, at) => `${cards[at % 6] ?? ''} 15/6`),
    lanes.map((_, at) => `${cards[(at + 2) % 6] ?? ''} (Bo)`),
  ],
};

describe.each(['sv', 'en', 'nb'] as const)('%s', (language) => {
  it.each(lanesOf[language])('%s, in any form and beside a plan in another language', (names) => {
    for (const form of Object.values(forms)) {
      const board = form(names.split(' | '), cardsOf[language]);
      expect([board, told(board)]).toEqual([board, ['status-board']]);
      const plan = plans[language];
      const { tables, problems } = readPlan(bookOf(sheetOf('Plan', plan), sheetOf('Tavla', board)), {
        today,
      });
      expect(tables.map(({ sheet }) => sheet)).toEqual(['Plan']);
      expect(problems.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual(['status-board Tavla']);
    }
  });
});

it('beside a plan too, and never counted with it', () => {
  const plan: Rows = [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt pump', 'Bo Ek', '2026-06-01', 'Pågår'],
  ];
  const board = boards['the three lanes of every board'] ?? [];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', plan), sheetOf('Tavla', board)), { today });
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Plan']);
  expect(problems.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual(['status-board Tavla']);
});

const others: Readonly<Record<string, Rows>> = {
  'a mark under the state of each action': [
    ['Åtgärd', 'Att göra', 'Pågår', 'Klart'],
    ['Byt filter', null, null, 'x'],
    ['LED-byte', null, 'x'],
  ],
  counts: [
    ['Ej påbörjade', 'Pågående', 'Klara'],
    [4, 5, 6],
  ],
  'counts of each unit': [
    ['Enhet', 'Ej påbörjat', 'Pågår', 'Klart'],
    ['Skola A', 3, 4, 5],
    ['Skola B', 1, 0, 5],
  ],
  'things to do, by whom and when': [
    ['Att göra', 'Vem', 'Klart'],
    ['Byt filter', 'Bo', 'mars'],
    ['LED-byte', 'Eva', 'maj'],
  ],
  'what, who does it and when': [
    ['Att göra', 'Gör', 'Klart'],
    ['Byt filter', 'Bo Ek', 'mars'],
    ['LED-byte', 'Eva Berg', 'maj'],
    ['Måla', 'Eva Berg', 'juni'],
  ],
  'marks below the states': [
    ['Att göra', 'Pågår', 'Klart'],
    ['Byt filter', null, 'x'],
    ['LED-byte', 'x', null],
  ],
  'days below the states': [
    ['Aktivitet', 'Planerat', 'Påbörjat', 'Klart'],
    ['Byt filter', 'mars', 'april', 'maj'],
    ['LED-byte', 'maj', 'juni', null],
  ],
  'days on which it was begun and done': [
    ['Åtgärd', 'Planerad', 'Påbörjad', 'Klar'],
    ['Byt filter', '2026-01-01', '2026-02-01', '2026-03-01'],
    ['LED-byte', '2026-03-01'],
  ],
  'a plan in parts by state': [
    ['Åtgärd', 'Ansvarig'],
    ['Pågår'],
    ['Byt filter', 'Bo Ek'],
    ['Klart'],
    ['Måla trappan', 'Eva Lo'],
  ],
};

it.each(Object.entries(others))('nothing else is: %s', (_name, rows) => {
  expect(told(rows)).not.toContain('status-board');
});
