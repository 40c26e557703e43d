import { agendaState } from '../../../src/jobs/agenda/agenda-state';
import { previousLines } from '../../../src/jobs/agenda/agenda-previous';
import { jobs } from '../../../src/jobs/jobs';
import type { Status } from '../../../src/plan/status';
import { textIn } from '../../../src/text/text';
import { noLinks, readingOf } from '../reading-of';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2026-11-29';

/** What people write of what is not carried out, and how the agenda counts it. */
const words: Readonly<Record<'sv' | 'en', readonly (readonly [string, string | null])[]>> = {
  sv: [
    ['flyttat till 2027', '1 flyttas'],
    ['flyttas', '1 flyttas'],
    ['framflyttad', '1 flyttas'],
    ['Flyttas till nästa år', '1 flyttas'],
    ['uppskjutet', '1 flyttas'],
    ['skjuts upp till 2027', '1 flyttas'],
    ['senarelagt', '1 flyttas'],
    ['utgår', '1 utgår'],
    ['Utgått', '1 utgår'],
    ['avslaget', '1 utgår'],
    ['inställt', '1 utgår'],
    ['stryks', '1 utgår'],
    ['avbrutet', '1 utgår'],
    ['pågår', null],
    ['ej påbörjad', null],
    ['avvaktar', null],
  ],
  en: [
    ['Postponed to 2027', '1 moved'],
    ['Moved to 2027', '1 moved'],
    ['Deferred', '1 moved'],
    ['carried forward', '1 moved'],
    ['Rejected', '1 cancelled'],
    ['Cancelled', '1 cancelled'],
    ['Dropped', '1 cancelled'],
    ['Withdrawn', '1 cancelled'],
    ['In progress', null],
    ['Not started', null],
    ['On hold', null],
  ],
};

const lists = {
  sv: {
    done: 'klar',
    decisions: ['Beslut 2025', ['Nr', 'Beslut', 'Ansvarig', 'Klart', 'Status']],
    findings: ['Iakttagelser 2026', ['Nr', 'Typ', 'Iakttagelse', 'Ansvarig', 'Klart senast', 'Status']],
    kinds: ['Avvikelse', 'Förbättringsförslag'],
    plan: ['Handlingsplan 2026', ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status']],
    all: /Samtliga/u,
  },
  en: {
    done: 'Done',
    decisions: ['Decisions 2025', ['No', 'Decision', 'Owner', 'Due', 'Status']],
    findings: ['Findings 2026', ['No', 'Type', 'Finding', 'Owner', 'Due date', 'Status']],
    kinds: ['Nonconformity', 'Improvement suggestion'],
    plan: ['Action plan 2026', ['No', 'Action', 'Owner', 'Due date', 'Status']],
    all: /^[^:]*: All\b/u,
  },
} as const;

/** The agenda of a workbook in which one decision, or one finding of a kind, stands so, beside one that is done. */
function linesOf(language: 'sv' | 'en', list: number, status: string): readonly string[] {
  const { decisions, findings, kinds, plan, done } = lists[language];
  const kind = kinds[list - 1];
  const [sheet, heading] = kind === undefined ? decisions : findings;
  const row = (no: number, title: string, owner: string, says: string): readonly (string | number)[] =>
    kind === undefined
      ? [no, title, owner, '2026-12-15', says]
      : [no, kind, title, owner, '2026-12-15', says];
  const book = bookOf(
    sheetOf(plan[0], [[...plan[1]], [7, 'Byt pump', 'Bo', '2026-12-31', done]]),
    sheetOf(sheet, [
      [...heading],
      row(1, 'Utreda solceller', 'Eva', status),
      row(2, 'Ny rutin', 'Kim', done),
    ]),
  );
  return jobs.agenda(book, { today, language }).agenda?.items.flatMap(({ lines }) => lines) ?? [];
}

const cases = (['sv', 'en'] as const).flatMap((language) =>
  [0, 1, 2].flatMap((list) =>
    words[language].map(([status, counted]) => ({ language, list, status, counted })),
  ),
);

test.each(cases)(
  'in $language, list $list, “$status” is not carried out: counted, and named with owner and time',
  ({ language, list, status, counted }) => {
    const lines = linesOf(language, list, status);
    expect(lines.filter((line) => lists[language].all.test(line))).toEqual([]);
    const [named] = lines.filter((line) => line.startsWith('1 Utreda solceller: '));
    expect(named).toContain('Eva · 2026-12-15');
    expect(named).toContain(status);
    const sums = lines.filter((line) => /(?:1 av 2|1 of 2) /u.test(line));
    if (counted !== null) expect(sums).toEqual([expect.stringContaining(`, ${counted}`)]);
  },
);

test.each(['sv', 'en'] as const)('where all are done that is said (%s)', (language) => {
  for (const list of [0, 1, 2]) {
    const said = linesOf(language, list, lists[language].done).filter((line) =>
      lists[language].all.test(line),
    );
    expect(said).toHaveLength(1);
  }
});

test.each<[Status, string]>([
  ['done', 'Samtliga stängda'],
  ['moved', '0 av 1 stängda, 1 flyttas'],
  ['cancelled', '0 av 1 stängda'],
  ['missing', '0 av 1 stängda'],
  ['notStarted', '0 av 1 stängda, 1 försenad'],
])('a finding whose only action is %s is closed only where that is done', (status, said) => {
  const reading = readingOf(
    {
      sheet: 'Revision',
      kind: 'findings',
      rows: [{ id: '1', title: 'x', finding: 'nonconformity', due: '2020-01-01' }],
    },
    { sheet: 'Plan', kind: 'actions', year: 2020, rows: [{ id: '1.1', title: 'a', status }] },
  );
  const links = [{ from: { sheet: 'Revision', row: 2 }, to: { sheet: 'Plan', row: 2 } }];
  const state = agendaState(reading, 2020, today, textIn('sv'), { ...noLinks, links });
  expect(previousLines(state, () => undefined)[0]?.input).toBe(said);
});
