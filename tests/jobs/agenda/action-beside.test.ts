import { runSync } from '../../../src/book/pausable';
import { reportOf } from '../../../src/conversation/report/report';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2026-11-29';

const headings = {
  sv: [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Nr', 'Typ', 'Iakttagelse', 'Åtgärd', 'Status'],
  ],
  en: [
    ['No', 'Action', 'Owner', 'Due date', 'Status'],
    ['No', 'Type', 'Finding', 'Action', 'Status'],
  ],
} as const;

/** What the agenda says of a finding with this in its column for the action, and whether it is said to lead nowhere. */
function said(language: 'sv' | 'en', action: string | number) {
  const [plan, findings] = headings[language];
  const open = language === 'sv' ? 'öppen' : 'open';
  const kind = language === 'sv' ? 'Avvikelse' : 'Nonconformity';
  const text = language === 'sv' ? 'Byt pump i källaren' : 'Replace the pump';
  const book = bookOf(
    sheetOf('Plan 2026', [
      [...plan],
      ['1', text, 'Bo', '2026-12-31', open],
      ['Å-2', `${text} 2`, 'Bo', '2026-12-31', open],
    ]),
    sheetOf('Revision 2026', [
      [...findings],
      ['F1', kind, 'Pumpen läcker', action, open],
      ['F2', kind, 'Kemskåpet var olåst', text, open],
      ['F3', kind, 'Avfall låg i fel kärl', text, open],
    ]),
  );
  const outcome = jobs.agenda(book, { today, language });
  const report = runSync(reportOf(book, jobs.check(book, { today, language }), today));
  return {
    line: outcome.agenda?.items[5]?.lines.find((line) => line.startsWith('F1 ')) ?? '',
    codes: outcome.problems.flatMap(({ code, at }) =>
      at?.sheet === 'Revision 2026' && at.row === 2 ? code : [],
    ),
    isUnanswered: report.findings[0]?.isUnanswered,
  };
}

const both = (cells: readonly (string | number)[]): readonly (readonly ['sv' | 'en', string | number])[] =>
  cells.flatMap((cell) => (['sv', 'en'] as const).map((language) => [language, cell] as const));

const nowhere = /Hänvisningen leder inte till en enda rad|The reference does not lead to one row/u;

test.each(
  both([7, '7', 'nr 7', '#7', 'Å-9', 'Åtgärd 7', 'Se åtgärd 7', 'Action 7', 'see action 7', '(7)', '7.']),
)('(%s) an action %p that is nowhere is told', (language, cell) => {
  const { line, codes, isUnanswered } = said(language, cell);
  expect(codes).toContain('no-such-reference');
  expect(line).toMatch(nowhere);
  expect(isUnanswered).toBe(false);
});

test.each(both([1, '1', 'nr 1', 'Å-2', 'å-2', 'Åtgärd 1', 'Se åtgärd 1', 'Action 1', 'see action 1', '1.']))(
  '(%s) an action %p that is there answers the finding',
  (language, cell) => {
    const { line, codes } = said(language, cell);
    expect(line).toMatch(/(?:Åtgärd|Action) (?:1|Å-2) \(/u);
    expect(line).not.toMatch(nowhere);
    expect(codes.filter((code) => code.includes('reference') || code.includes('action'))).toEqual([]);
  },
);

test.each(
  both([
    'Byt 7 lampor',
    'Rutin 7 uppdateras',
    '2026-06-01',
    '2026',
    'Köp 2 st',
    'Mät CO2 varje vecka',
    'Åtgärd 1: byt pump, åtgärd 7: byt filter',
  ]),
)('(%s) %p is an action of its own', (language, cell) => {
  const { line, codes, isUnanswered } = said(language, cell);
  expect(codes).not.toContain('no-such-reference');
  expect(line).toContain(String(cell));
  expect(isUnanswered).toBe(false);
});
