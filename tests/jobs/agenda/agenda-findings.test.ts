import { presetNames } from '../../../src/jobs/agenda/agenda-presets';
import { jobs } from '../../../src/jobs/jobs';
import { replay } from '../../../src/book/replay';
import { runSync } from '../../../src/book/pausable';
import { reportOf } from '../../../src/conversation/report/report';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { svWorkbook } from '../../../src/text/sv/workbook';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const today = '2020-11-24';

const plan = (...ids: readonly string[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...ids.map((id, index) => [id, `Göra sak ${index}`, 'Drift', '2020-12-01', 'Pågår']),
];

const book = (actions: Rows | null, findings: Rows): WorkbookSnapshot =>
  bookOf(...(actions ? [sheetOf('Plan 2020', actions)] : []), sheetOf('Revision 2020', findings));

/** What point 6 says of the findings, and whether the report calls each unanswered. */
function said(workbook: WorkbookSnapshot): { lines: readonly string[]; unanswered: readonly boolean[] } {
  const outcome = jobs.agenda(workbook, { today, language: 'sv' });
  const report = runSync(reportOf(workbook, jobs.check(workbook, { today }), today));
  return {
    lines: outcome.agenda?.items[5]?.lines.filter((line) => line.startsWith('R')) ?? [],
    unanswered: report.findings.map(({ isUnanswered }) => isUnanswered),
  };
}

const heading = ['Nr', 'Avvikelse', 'Typ', 'Åtgärd nr', 'Status'] as const;

test.each<[string, Rows | null, Rows, readonly string[], readonly boolean[]]>([
  [
    'one action answers it',
    plan('Å-1', 'Å-2'),
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', 'Å-1', 'Öppen']],
    ['R1 Läckage i källaren: Öppen · Åtgärd Å-1 (pågår), Drift, 2020-12-01'],
    [false],
  ],
  [
    'nothing answers it',
    plan('Å-1', 'Å-2'),
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', null, 'Öppen']],
    ['R1 Läckage i källaren: Öppen · Ingen åtgärd'],
    [true],
  ],
  [
    'a copied row has the same number as the action that answers it',
    plan('Å-1', 'Å-1', 'Å-2'),
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', 'Å-1', 'Öppen']],
    ['R1 Läckage i källaren: Öppen · Hänvisningen leder inte till en enda rad'],
    [false],
  ],
  [
    'the number it names is nowhere',
    plan('Å-1', 'Å-2'),
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', 'Å-9', 'Öppen']],
    ['R1 Läckage i källaren: Öppen · Hänvisningen leder inte till en enda rad'],
    [false],
  ],
  [
    'the status begins with a small letter, as others do not',
    plan('Å-1', 'Å-2'),
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', null, 'pågår sedan i maj']],
    ['R1 Läckage i källaren: Pågår sedan i maj · Ingen åtgärd'],
    [true],
  ],
  [
    'it is closed, whatever it refers to',
    plan('Å-1', 'Å-1'),
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', 'Å-1', 'Stängd']],
    ['R1 Läckage i källaren: Stängd'],
    [false],
  ],
  [
    'there is no plan that an action could stand in',
    null,
    [[...heading], ['R1', 'Läckage i källaren', 'Avvikelse', null, 'Öppen']],
    ['R1 Läckage i källaren: Öppen'],
    [false],
  ],
])('a finding of which %s', (_, actions, findings, lines, unanswered) => {
  expect(said(book(actions, findings))).toEqual({ lines, unanswered });
});

test('findings whose number stands twice are not said to be without the action that names it', () => {
  const actions: Rows = [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Avvikelse nr'],
    ['Å-1', 'Täta källaren', 'Drift', '2020-12-01', 'Pågår', 'R1'],
    ['Å-2', 'Köpa in', 'Drift', '2020-12-01', 'Pågår', null],
  ];
  const findings: Rows = [
    ['Nr', 'Avvikelse', 'Typ', 'Status'],
    ['R1', 'Läckage i källaren', 'Avvikelse', 'Öppen'],
    ['R1', 'Läckage på vinden', 'Avvikelse', 'Öppen'],
  ];
  const { lines, unanswered } = said(book(actions, findings));
  expect(lines).toHaveLength(2);
  expect(lines.filter((line) => line.includes('Ingen åtgärd'))).toEqual([]);
  expect(unanswered).toEqual([false, false]);
});

test('an action beside the finding is said, not missed', () => {
  const findings: Rows = [
    ['Nr', 'Avvikelse', 'Typ', 'Åtgärd', 'Status'],
    ['R1', 'Läckage i källaren', 'Avvikelse', 'Täta\nkällaren', 'Öppen'],
    ['R2', 'Läckage på vinden', 'Avvikelse', null, 'Öppen'],
  ];
  expect(said(book(plan('Å-1', 'Å-2'), findings))).toEqual({
    lines: ['R1 Läckage i källaren: Täta källaren · Öppen', 'R2 Läckage på vinden: Öppen · Ingen åtgärd'],
    unanswered: [false, true],
  });
});

test('of each kind and state: who and when where it is to be done, what is late, what lacks a cause, and its actions', () => {
  const findings: Rows = [
    ['Nr', 'Iakttagelse', 'Typ', 'Orsak', 'Ansvarig', 'Klart senast', 'Status', 'Åtgärd nr'],
    ['R1', 'Läckage', 'Avvikelse', 'Rost', 'Bo', '2020-12-01', 'Öppen', 'Å-1'],
    ['R2', 'Buller', 'Avvikelse', null, 'Bo', '2020-10-01', 'Pågår', 'Å-1, Å-2'],
    ['R3', 'Damm', 'Avvikelse', 'Slarv', 'Eva', '2020-10-01', 'Klar', 'Å-2'],
    ['R4', 'Rök', 'Avvikelse', 'Slarv', 'Eva', '2020-10-01', 'Utgår', null],
    ['R5', 'Fler skyltar', 'Förbättringsförslag', null, 'Eva', '2020-10-01', 'Öppen', null],
    ['R6', 'Fler kärl', 'Förbättringsförslag', null, 'Eva', '2020-12-01', 'Stängd', 'Å-1'],
    ['R7', 'Fina skyltar', 'Positiv iakttagelse', null, 'Eva', '2020-10-01', 'Öppen', 'Å-1'],
    ['R8', 'Fina kärl', 'Positiv iakttagelse', null, null, null, null, null],
  ];
  expect(said(book(plan('Å-1', 'Å-2'), findings)).lines).toMatchSnapshot();
});

const openFindings = book(plan('Å-1'), [[...heading], ['R1', 'Läckage', 'Avvikelse', null, 'Öppen']]);

test.each(presetNames)('in the preset %s the findings stand once, under its point about audits', (preset) => {
  const items = jobs.agenda(openFindings, { today, language: 'sv', preset }).agenda?.items ?? [];
  const under = items.filter(({ lines }) => lines.some((line) => line.startsWith('R1 Läckage')));
  expect(under.map(({ title }) => title)).toEqual([expect.stringMatching(/revision/u)]);
  expect(items.flatMap(({ lines }) => lines)).toContainEqual(
    expect.stringContaining(`Se punkt ${under[0]?.no} i dagordningen`),
  );
});

test('an agenda with points for both audits has the findings under the internal one', () => {
  const points = ['audit', 'externalAudit'].map((id) => ({ id }));
  const items = jobs.agenda(openFindings, { today, language: 'sv', points }).agenda?.items ?? [];
  expect(items.map(({ lines }) => lines.some((line) => line.startsWith('R1')))).toEqual([true, false]);
});

test('without findings the external audit is left for the meeting to fill in', () => {
  const bare = bookOf(sheetOf('Plan 2020', plan('Å-1')));
  const points = [{ id: 'externalAudit' }];
  const [item] = jobs.agenda(bare, { today, language: 'sv', points }).agenda?.items ?? [];
  expect(item?.lines).toHaveLength(3);
});

describe('in spring, under the external audit', () => {
  const found = (name: string, ref: string, kind = 'Avvikelse') =>
    sheetOf(name, [[...heading], [ref, 'Läckage', kind, null, 'Öppen']]);
  const spring = (...names: readonly string[]) => {
    const sheets = names.map((name, at) => found(name, `R${at + 1}`));
    const whole = bookOf(sheetOf('Plan 2020', plan('Å-1')), ...sheets);
    const asked = { today, language: 'sv', preset: 'spring' } as const;
    const { agenda, changes } = jobs.agenda(whole, asked);
    // Made again, it is the same.
    expect(jobs.agenda(replay(whole, changes.edits), asked).changes.edits).toEqual([]);
    return agenda?.items.find(({ lines }) => lines.some((line) => line.startsWith('R1')))?.lines ?? [];
  };
  const isOf = (lines: readonly string[], ref: string): number =>
    lines.findIndex((line) => line.startsWith(ref));
  const apart = svWorkbook.agenda.otherAudits;

  test.each(['Extern revision 2020', 'Certifieringsrevision', 'Ekstern revisjon', 'External audit'])(
    'findings of a sheet that says so stand without a heading about it: %s',
    (name) => {
      expect(spring(name).filter((line) => line.startsWith(apart(1)))).toEqual([]);
    },
  );

  test.each(['Internrevision 2020', 'Iakttagelser', 'Revisioner 2020', 'Internexternt'])(
    'those of which it is not said, under one of their own: %s',
    (name) => {
      const lines = spring(name, 'Extern revision');
      const at = lines.findIndex((line) => line.startsWith(apart(1)));
      expect(at).toBeGreaterThan(isOf(lines, 'R2'));
      expect(at).toBeLessThan(isOf(lines, 'R1'));
    },
  );
});
