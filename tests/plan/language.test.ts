import { readPlan } from '../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from './sheet-of';

const languageOf = (rows: Rows): string =>
  readPlan(bookOf(sheetOf('Blad1', rows)), { today: '2020-11-24' }).language;

test.each<[string, string, Rows]>([
  ['three Swedish words', 'sv', [['Ansvarig'], ['Klar']]],
  ['three English words', 'en', [['Owner'], ['Done']]],
  ['a Swedish cycle', 'sv', [['Januari'], ['Budget'], ['Oktober'], ['Revision']]],
  ['an English cycle', 'en', [['January'], ['Budget'], ['October'], ['Audit']]],
  [
    'a Swedish meeting',
    'sv',
    [
      ['Ordförande', 'Kate'],
      ['Sekreterare', 'John'],
    ],
  ],
  [
    'an English meeting with Swedish names',
    'en',
    [
      ['Chair', 'Åsa Öberg'],
      ['Secretary', 'Göran Ängström'],
    ],
  ],
  [
    'an English plan of a Swedish school',
    'en',
    [
      ['No', 'Action', 'Owner', 'Due date', 'Status'],
      [1, 'Update the guide to Hållbar utveckling', 'Åsa', '2020-12-01', 'Done'],
      [2, 'Replace the lamps', 'Fastighetsavdelningen', '2020-12-01', 'Pågår'],
    ],
  ],
  [
    'a Swedish plan with English terms',
    'sv',
    [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [1, 'Workshop on Life Cycle Assessment', 'Controller', '2020-12-01', 'Done'],
      [2, 'Green IT', 'Sustainability Office', '2020-12-01', 'Ongoing'],
    ],
  ],
])('%s: %s', (_, language, rows) => {
  expect(languageOf(rows)).toBe(language);
});
