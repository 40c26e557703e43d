import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2026-11-29';

const words = {
  sv: {
    plan: ['Handlingsplan 2026', ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status']],
    heading: ['Nr', 'Typ', 'Iakttagelse', 'Ansvarig', 'Klart senast', 'Status'],
    kinds: ['Avvikelse', 'Förbättringsförslag'],
    note: (years: string) =>
      `Arbetsboken har inga iakttagelser för 2026. De som visas är för ${years.replace(',', ' och')}.`,
    of: (years: string) => `avser ${years.replace(',', ' och')}`,
  },
  en: {
    plan: ['Action plan 2026', ['No', 'Action', 'Owner', 'Due date', 'Status']],
    heading: ['No', 'Type', 'Finding', 'Owner', 'Due date', 'Status'],
    kinds: ['Nonconformity', 'Improvement suggestion'],
    note: (years: string) =>
      `The workbook has no findings for 2026. Those shown are for ${years.replace(',', ' and')}.`,
    of: (years: string) => `for ${years.replace(',', ' and')}`,
  },
} as const;

/** What the points 2 and 6 say of findings on such sheets, in a review of 2026. */
function said(language: 'sv' | 'en', sheets: readonly string[], due = '2026-12-15') {
  const { plan, heading, kinds } = words[language];
  const book = bookOf(
    sheetOf(plan[0], [[...plan[1]], [7, 'Byt pump', 'Bo', '2026-12-31', 'x']]),
    ...sheets.map((name, at) =>
      sheetOf(name, [
        [...heading],
        [`A${at}1`, kinds[0], `Pumpen läcker ${at}`, 'Eva', due, null],
        [`A${at}2`, kinds[1], `Skyltar i hallen ${at}`, 'Kim', due, null],
      ]),
    ),
  );
  const items = jobs.agenda(book, { today, language, year: 2026 }).agenda?.items ?? [];
  return { sums: items[1]?.lines.slice(0, 2) ?? [], audit: items[5]?.lines ?? [] };
}

test.each<['sv' | 'en', readonly string[], string]>([
  ['sv', ['Iakttagelser 2025'], '2025'],
  ['sv', ['Internrevision 2025-03-12'], '2025'],
  ['sv', ['Iakttagelser jan 2025'], '2025'],
  ['sv', ['Avvikelser 2024'], '2024'],
  ['sv', ['Iakttagelser 2027'], '2027'],
  ['sv', ['Iakttagelser 2024', 'Iakttagelser 2025'], '2024, 2025'],
  ['en', ['Findings 2025'], '2025'],
  ['en', ['Audit 2025'], '2025'],
  ['en', ['Internal audit March 2024'], '2024'],
  ['en', ['Findings FY25'], '2025'],
  ['en', ['Findings 2025', 'Findings 2024'], '2024, 2025'],
])('(%s) the findings on %j are said to be of another year', (language, sheets, years) => {
  const { sums, audit } = said(language, sheets);
  expect(audit[0]).toBe(words[language].note(years));
  for (const sum of sums) expect(sum).toContain(words[language].of(years));
  const ofFindings = audit.filter((line) => /^A\d\d /u.test(line));
  expect(ofFindings).toHaveLength(2 * sheets.length);
  // Of several years, each finding says its own.
  const named = ofFindings.filter((line) => /: (?:avser|for) 20\d\d/u.test(line));
  expect(named).toHaveLength(sheets.length > 1 ? ofFindings.length : 0);
});

test.each<['sv' | 'en', readonly string[]]>([
  ['sv', ['Iakttagelser 2026']],
  ['sv', ['Iakttagelser']],
  ['sv', ['Iakttagelser 2026', 'Iakttagelser']],
  ['sv', ['Avvikelser']],
  ['en', ['Findings 2026']],
  ['en', ['Findings']],
])('(%s) of %j no other year is named, whenever what they ask for is due', (language, sheets) => {
  for (const due of ['2025-10-01', '2026-06-01', '2027-03-01']) {
    const { sums, audit } = said(language, sheets, due);
    expect([...sums, ...audit].filter((line) => /(?:avser|är för|for) 20\d\d/u.test(line))).toEqual([]);
    expect(audit.filter((line) => /^A\d\d /u.test(line))).toHaveLength(2 * sheets.length);
  }
});

test.each([
  [2026, false],
  [2025, true],
])('a climate pot of %d is said to be of another year where it is: %s', (year, isSaid) => {
  const book = bookOf(
    sheetOf('Handlingsplan 2026', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [7, 'Byt pump', 'Bo', '2026-12-31', 'x'],
    ]),
    sheetOf(`Klimatpott ${year}`, [
      ['Datum', 'Post', 'In', 'Ut'],
      [{ date: `${year}-01-15` }, 'Avgifter', 1000, null],
      [{ date: `${year}-05-12` }, 'Förstudie', null, 400],
    ]),
  );
  const { agenda } = jobs.agenda(book, { today, year: 2026 });
  const pot = agenda?.items.flatMap(({ lines }) => lines).find((line) => line.startsWith('Klimatpott:'));
  expect(pot).toContain('kvar 600');
  expect(pot?.includes(`avser ${year}`)).toBe(isSaid);
});
