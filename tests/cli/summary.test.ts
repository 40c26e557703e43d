import type { Outcome } from '../../src/jobs/job';
import type { Problem } from '../../src/plan/reading';
import type { WorkOrder } from '../../src/cli/order';
import { ordered } from '../../src/cli/ordered';
import { summaryOf } from '../../src/cli/summary';
import { svCli } from '../../src/text/sv/cli';

const problem = (code: Problem['code'], row: number, more: Partial<Problem> = {}): Problem => ({
  code,
  severity: 'warning',
  at: { sheet: 'Plan 2020', row, column: 6 },
  ...more,
});

const outcome = (problems: readonly Problem[]): Outcome => ({
  changes: { edits: [], expects: [], absent: [] },
  rows: { read: 0, interpreted: 0, listed: 0 },
  reading: {
    language: 'sv',
    tables: [],
    noPlan: ['Läs\u001b[2J mig'],
    nearMisses: [],
    rows: { read: 0, interpreted: 0, listed: 0 },
    problems: [],
    superseded: [],
  },
  problems,
  off: [],
  goals: [],
  central: null,
  language: 'sv',
  rollup: {
    year: 2020,
    total: 3,
    byStatus: {
      notStarted: 0,
      ongoing: 1,
      waiting: 0,
      done: 2,
      cancelled: 0,
      moved: 0,
      unknown: 0,
      missing: 0,
    },
    overdue: 1,
  },
  since: null,
  links: { explicit: 0, open: 0 },
  agenda: null,
  minutes: null,
  entered: null,
  owners: null,
  findings: null,
  yearChange: null,
  agendaList: null,
  runs: null,
  structured: [],
});

function shown(problems: readonly Problem[]): string {
  const order = ordered(['scan', 'plan.xlsx'], {}) as WorkOrder;
  return summaryOf(outcome(problems), {
    order,
    visible: [],
    today: '2020-11-24',
    place: 'plan.xlsx',
    isWritten: false,
    text: svCli,
  }).join('\n');
}

test('problems stand in groups with the cells they are in, what stands there and what it may mean', () => {
  const text = shown([
    problem('ambiguous-deadline', 7, { found: '25.8', candidates: ['2020-08-25', '2020-05-08'] }),
    problem('missing-owner', 8),
    problem('ambiguous-deadline', 9, { found: 'Jul-14' }),
  ]);
  expect(text).toContain(
    [
      svCli.decide(3),
      `  ${svCli.problemGroups['ambiguous-deadline']} (2)`,
      "    'Plan 2020'!F7  25.8 (2020-08-25 eller 2020-05-08?)",
      "    'Plan 2020'!F9  Jul-14",
      `  ${svCli.problemGroups['missing-owner']} (1)`,
      "    'Plan 2020'!F8",
    ].join('\n'),
  );
});

test('what a text of the workbook alone does not tell is said in a sentence, with no name of the code', () => {
  const text = shown([
    problem('unsure-band', 4, { found: 'Anna Berg', candidates: ['owner'] }),
    problem('same-actions', 1, { found: '3', candidates: ['Plan', 'Utskrift'] }),
    problem('struck-out', 9, { found: 'Pågår' }),
  ]);
  expect(text).toContain('Är ”Anna Berg” ansvarig för åtgärderna under?');
  expect(text).toContain('3 åtgärder står på både ”Plan” och ”Utskrift” och räknas två gånger.');
  expect(text).toContain('Åtgärden är överstruken men har statusen ”Pågår”.');
  expect(text).toContain('Ansvarig: --map "Anna Berg=owner"');
  expect(text).not.toMatch(/same-actions|unsure/);
});

test('of many problems of one kind ten are shown and the rest counted', () => {
  const text = shown(Array.from({ length: 22 }, (_, i) => problem('missing-status', i + 1)));
  expect(text.match(/'Plan 2020'!F\d+/g)).toHaveLength(10);
  expect(text).toContain('… och 12 till');
});

test('notes are nothing to decide', () => {
  expect(shown([problem('merged-cells', 4, { severity: 'note' })])).toContain(svCli.nothingToDecide);
});

test('what has happened to an original is listed, though nobody need decide about it', () => {
  const note = { severity: 'note', found: 'Å-02' } as const;
  const text = shown([
    problem('changed-source', 4, { ...note, candidates: ['Pågår', 'Klar'] }),
    problem('new-in-source', 5, note),
    problem('merged-cells', 6, note),
  ]);
  expect(text).toContain(
    [
      `  ${svCli.problemGroups['changed-source']} (1)`,
      "    'Plan 2020'!F4  Å-02: Pågår → Klar",
      `  ${svCli.problemGroups['new-in-source']} (1)`,
      "    'Plan 2020'!F5  Å-02",
      `  ${svCli.problemGroups['merged-cells']} (1)`,
    ].join('\n'),
  );
});

test('numbers agree with their nouns, and a state that no action is in is not mentioned', () => {
  expect(shown([])).toContain('3 åtgärder: 1 pågår, 2 klara\n  1 försenad');
});

test('no name in a workbook reaches the terminal with control characters', () => {
  expect(shown([problem('unknown-status', 1, { found: '\u001b]0;x\u0007' })])).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f]/,
  );
});

const readable = (problems: readonly Problem[]): Outcome => {
  const plain = outcome(problems);
  const rows = { read: 1, interpreted: 1, listed: 0 };
  const table = {
    sheet: 'Plan 2020', kind: 'actions', headerRow: 1, headingRows: [1], firstRow: 2, lastRow: 2, confidence: 1,
    reasons: [], columns: [], rows: [], groups: [], skipped: [], caption: null, planYear: 2020,
  }; // prettier-ignore
  return { ...plain, reading: { ...plain.reading, tables: [table as never], rows } };
};

test.each<[Problem['code'], string]>([
  ['meeting-without-agenda', 'Inget är gjort. Gör dagordningen först'],
  ['meeting-without-day', 'Inget är gjort. Skriv mötets dag i dagordningen'],
  ['coming-meeting', 'Inget är gjort. Mötet är'],
  ['year-unsaid', 'Inget är gjort. Ingen plan är för det år'],
  ['new-rows-blocked', 'Inget är gjort. Nya rader är inte tillagda'],
  ['missing-owner', 'Inget behöver ändras.'],
])('a job that changes nothing says why where %s hinders it', (code, said) => {
  const order = ordered(['minutes', 'plan.xlsx'], {}) as WorkOrder;
  const lines = summaryOf(readable([problem(code, 4)]), {
    order,
    visible: [],
    today: '2020-11-24',
    place: 'plan.xlsx',
    isWritten: false,
    text: svCli,
  });
  expect(lines.join('\n')).toContain(said);
  expect(lines.join('\n').includes('Inget behöver ändras')).toBe(!said.startsWith('Inget är gjort'));
});

test.each([true, false])('decisions that something hinders are not said to be none: %s', (isHindered) => {
  const problems = isHindered ? [problem('new-rows-blocked', 18, { found: 'OBS' })] : [];
  const order = ordered(['decisions', 'plan.xlsx'], {}) as WorkOrder;
  const said = { order, visible: [], today: '2020-11-24', place: 'plan.xlsx', isWritten: false, text: svCli };
  const lines = summaryOf({ ...readable(problems), entered: [] }, said).join('\n');
  expect(lines.includes('Inget beslut att föra in')).toBe(!isHindered);
  expect(lines.includes('Inget beslut är infört i planen.')).toBe(isHindered);
});

const noted = [
  problem('merged-cells', 4, { severity: 'note' }),
  problem('positive-with-action', 5, { severity: 'note', found: 'P2' }),
  problem('positive-with-action', 6, { severity: 'note', found: 'P3' }),
];

test('of what need not be decided a job says what it is and how many, and what shows where', () => {
  const order = ordered(['review', 'plan.xlsx'], {}) as WorkOrder;
  const said = { order, visible: [], today: '2020-11-24', place: 'ut.xlsx', isWritten: true, text: svCli };
  const lines = summaryOf(readable(noted), said);
  expect(lines.slice(-4)).toEqual([
    svCli.notes(3),
    `  ${svCli.problemGroups['merged-cells']} (1)`,
    `  ${svCli.problemGroups['positive-with-action']} (2)`,
    '  planbok scan "ut.xlsx" visar var.',
  ]);
});

test('and it stands apart from what must be decided', () => {
  const lines = shown([problem('missing-owner', 8), ...noted]).split('\n');
  const heading = lines.indexOf(svCli.notes(3));
  expect(lines.slice(heading - 3, heading)).toEqual([
    `  ${svCli.problemGroups['missing-owner']} (1)`,
    "    'Plan 2020'!F8",
    '',
  ]);
  const [asked, rest] = [lines.slice(0, heading), lines.slice(heading)];
  expect(asked.join('\n')).not.toContain(svCli.problemGroups['merged-cells']);
  expect(rest.join('\n')).not.toContain(svCli.problemGroups['missing-owner']);
});

test('and scan does show where', () => {
  const lines = shown(noted);
  expect(lines).toContain(`${svCli.problemGroups['positive-with-action']} (2)`);
  expect(lines).toMatch(/5 {2}P2\n.*6 {2}P3/);
});
