import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;

const messy = bookOf(
  sheetOf('Plan 2020', [
    ['Handlingsplan 2020'],
    [],
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Mål 1: Minska energin'],
    [1, 'Byt lampor i trapphuset', 'Eva Berg', 'v. 42', 'klart!!'],
    [2, 'Isolera vinden i huset', 'Bo Lund', day('2020-12-31'), 'Pågår'],
    ['Mål 2: Mindre avfall'],
    [3, 'Sortera avfall i köket', 'Bo Lund', day('2020-12-31'), 'Pågår'],
  ]),
);
const once = replay(messy, jobs.review(messy, request).changes.edits);

test('a sheet of ours whose hidden name alone is lost is known again: none is made twice', () => {
  const sheets = once.sheets.map(({ name }) => name);
  const added = once.names.filter(({ area }) => area !== null && area.sheet !== 'Plan 2020');
  expect(added.length).toBeGreaterThan(4);
  for (const lost of once.names) {
    const book = { ...once, names: once.names.filter((name) => name !== lost) };
    for (const job of ['review', 'structure'] as const) {
      const again = replay(book, jobs[job](book, request).changes.edits);
      expect([lost.name, job, again.sheets.map(({ name }) => name)]).toEqual([lost.name, job, sheets]);
    }
  }
});
