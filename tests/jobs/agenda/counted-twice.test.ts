import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import type { TableChoice } from '../../../src/plan/settings/settings';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

/* The agenda says what is in its figures twice, until somebody has said which sheet is the copy. */

const today = '2026-05-20';
const words = {
  sv: {
    headings: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    status: 'Pågår',
    sheet: 'Dagordning',
    says: '2 åtgärder står på både ”Plan” och ”Utskrift” och räknas två gånger.',
  },
  en: {
    headings: ['Action', 'Owner', 'Due', 'Status'],
    status: 'Ongoing',
    sheet: 'Agenda',
    says: '2 actions are on both “Plan” and “Utskrift” and counted twice.',
  },
} as const;

describe.each(['sv', 'en'] as const)('%s', (language) => {
  const { headings, status, says } = words[language];
  const rows: Rows = [
    headings,
    ['Byt filter i ventilationen', 'Eva Berg', '2026-06-01', status],
    ['Laga taket på gymnasiet', 'Bo Ek', '2026-09-01', status],
  ];
  const said = (sheets: readonly string[], tables: readonly TableChoice[] = []) => {
    const book = bookOf(...sheets.map((sheet) => sheetOf(sheet, rows)));
    const { changes } = jobs.agenda(book, { today, language, tables });
    return replay(book, changes.edits).sheets.flatMap(({ name, values }) =>
      sheets.includes(name) ? [] : values.flatMap((line) => line.map((cell) => textOf(cell))),
    );
  };
  it('says it', () => expect(said(['Plan', 'Utskrift'])).toContain(says));
  it('and no more when one of them is said to be a copy, or both to count', () => {
    const at = { row: 1, left: 1, right: 4 };
    const copy = [{ sheet: 'Utskrift', ...at, kind: 'none' as const }];
    const both = ['Plan', 'Utskrift'].map((sheet) => ({ sheet, ...at, kind: 'actions' as const }));
    for (const tables of [copy, both]) expect(said(['Plan', 'Utskrift'], tables)).not.toContain(says);
  });
  it('nor where there is one plan', () =>
    expect(said(['Plan']).filter((text) => text.includes('två gånger') || text.includes('twice'))).toEqual(
      [],
    ));
});
