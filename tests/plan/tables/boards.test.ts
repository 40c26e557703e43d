import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const today = '2026-05-20';

const told = (rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf('Tavla', rows)), { today }).problems.map(({ code }) => code);

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
