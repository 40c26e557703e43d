import { jobs } from '../../../src/jobs/jobs';
import { linkSuggestions } from '../../../src/jobs/link/suggested-links';
import { noSettings } from '../../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, storedText } from '../../../src/plan/settings/stored-settings';
import type { OwnTerm } from '../../../src/plan/settings/own-words';
import type { SuggestedLinks } from '../../../src/plan/suggestions/link-suggestions';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;

const found = (book: WorkbookSnapshot) => linkSuggestions(book, jobs.scan(book, request).reading);

const headed = (...rows: Rows): Rows => [['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'], ...rows];
const action = (id: string | null, title: string) => [id, title, 'Drift', '2020-12-01', 'Pågår'] as const;

const plan = headed(
  action('A1', 'Täta källaren i hus 4'),
  action('A2', 'Ta fram rutin för rapport om köldmedier'),
  action('A3', 'Märka upp behållare för farligt avfall i källaren'),
  action('A4', 'Skriva ut protokoll på båda sidor av papperet'),
  action('A5', 'Årlig medarbetarenkät'),
  action('A13', 'Byta ventilation i laboratoriet, svar på F6'),
);
const audit: Rows = [
  ['Nr', 'Typ', 'Iakttagelse'],
  ['F1', 'Avvikelse', 'Märkning av farligt avfall i källarförrådet uppfyller inte kraven.'],
  ['F2', 'Förbättringsförslag', 'Protokollen skrivs ut. Se A4 och A5.'],
  ['F3', 'Förbättringsförslag', 'Papper i formatet A4 tar slut'],
  ['F4', 'Positiv iakttagelse', 'Köldmedier är väl redovisade, och rapporten skickas varje år till kommunen'],
  ['F5', 'Förbättringsförslag', 'Cykelparkering saknas vid entrén'],
  ['F6', 'Förbättringsförslag', 'Luften är dålig'],
];

const shown = ({ item, explicit, suggestions }: SuggestedLinks) => [
  item.row.id,
  explicit.map(({ row }) => row.id).join(' '),
  suggestions.flatMap(({ action: { row }, proposed }) => (proposed ? [row.id] : [])).join(' '),
];

test('references of the workbook come first, in the finding or in the action; then what the texts say', () => {
  const { findings, doubts, actions } = found(bookOf(sheetOf('Plan 2020', plan), sheetOf('Revision', audit)));
  expect(findings.map(shown)).toEqual([
    ['F1', '', 'A3'],
    ['F2', 'A4 A5', ''],
    ['F3', '', ''],
    ['F4', '', ''],
    ['F5', '', ''],
    ['F6', 'A13', ''],
  ]);
  // What asks for nothing gets its suggestions, but none is proposed.
  expect(findings[3]?.suggestions[0]?.action.row.id).toBe('A2');
  expect([actions, doubts]).toEqual([6, []]);
});

test('actions of several plans are suggested, and of the same one that of the later year', () => {
  const later = headed(
    action('1', 'Märka upp behållare för farligt avfall i källaren'),
    action('2', 'Ny skylt'),
  );
  const book = bookOf(sheetOf('Plan 2020', plan), sheetOf('Plan 2021', later), sheetOf('Revision', audit));
  const [first] = found(book).findings;
  expect(
    first?.suggestions
      .slice(0, 2)
      .map(({ action: { row, table }, proposed }) => [table.planYear, row.id, proposed]),
  ).toEqual([
    [2021, '1', true],
    [2020, 'A3', false],
  ]);
});

test('goals have the actions that stand under them or name them, and suggestions', () => {
  const goals: Rows = [
    ['Nr', 'Mål', 'Målår', 'Målvärde'],
    ['1', 'Mindre restavfall', '2025', '10'],
    ['2', 'Allt farligt avfall är märkt i källarens behållare', '2025', '100'],
  ];
  const withGoals = plan.map((row, index) => [
    ...row,
    index === 0 ? 'Mål' : index === 2 ? '1. Mindre restavfall' : null,
  ]);
  const { goals: served } = found(bookOf(sheetOf('Plan 2020', withGoals), sheetOf('Mål', goals)));
  expect(served.map(shown)).toEqual([
    ['1', 'A2', ''],
    ['2', '', 'A3'],
  ]);
});

test("the organisation's own terms in the workbook are obeyed", () => {
  const sheets = bookOf(
    sheetOf('Plan 2020', plan),
    sheetOf('Revision', [
      ['Nr', 'Typ', 'Iakttagelse'],
      ['F1', 'Avvikelse', 'QX saknas i KP.'],
    ]),
  );
  const withTerms = (terms: readonly OwnTerm[]): WorkbookSnapshot => ({
    ...sheets,
    properties: new Map([
      [SETTINGS_PROPERTY, storedText({ ...noSettings, words: { headings: [], statuses: [], terms } })],
    ]),
  });
  const first = (terms: readonly OwnTerm[]) => found(withTerms(terms)).findings[0]?.suggestions[0];
  expect(first([])).toBeUndefined();
  const terms = [
    { term: 'QX', meaning: 'behållare' },
    { term: 'KP', meaning: 'farligt avfall' },
  ];
  expect(first(terms)).toMatchObject({ action: { row: { id: 'A3' } }, proposed: true, shared: ['qx', 'kp'] });
});

const findingsOf = (...texts: readonly (string | null)[]): Rows => [
  ['Nr', 'Typ', 'Iakttagelse'],
  ...texts.map((text, index) => [`F${index + 1}`, 'Avvikelse', text] as const),
];
const text = 'Märkning av farligt avfall i källaren brister';
const ten = Array.from({ length: 10 }, (_, index) => action(`Å-${index + 10}`, `Insats i hus ${index}`));

test.each<[what: string, plan: Rows, findings: Rows, codes: readonly string[]]>([
  ['no findings', plan, [['Nr', 'Typ', 'Iakttagelse']], ['no-findings']],
  ['no list of findings', plan, [['Hej']], ['no-findings']],
  ['a finding pasted twice', plan, findingsOf(text, 'Annat', `  ${text.toUpperCase()} `), ['same-finding']],
  [
    'a number given twice',
    headed(action('A1', 'Ett'), action('a1', 'Två')),
    findingsOf(text),
    ['same-number'],
  ],
  ['numbers missing', headed(action(null, 'Ett'), action(null, 'Två')), findingsOf(text), []],
  ['a finding without a word', plan, findingsOf('–', text), ['empty-text']],
])('%s: named, and nothing is lost', (_what, rows, findings, codes) => {
  const result = found(bookOf(sheetOf('Plan 2020', rows), sheetOf('Revision', findings)));
  expect([...new Set(result.doubts.map(({ code }) => code))]).toEqual(codes);
  expect(result.findings).toHaveLength(findings.length - 1);
});

test('a finding with ten links has them all, and nothing more is proposed', () => {
  const named = ten.map(([id]) => id).join(', ');
  const findings: Rows = [
    ['Nr', 'Typ', 'Iakttagelse', 'Åtgärd i handlingsplan'],
    ['F1', 'Avvikelse', text, named],
  ];
  const rows = [...plan, ...ten];
  const {
    findings: [only],
  } = found(bookOf(sheetOf('Plan 2020', rows), sheetOf('Revision', findings)));
  expect(only && shown(only)).toEqual(['F1', ten.map(([id]) => id).join(' '), '']);
  expect(only?.suggestions[0]?.action.row.id).toBe('A3');
});

test('a thousand findings and the same actions over and over', () => {
  const many = findingsOf(...Array.from({ length: 1000 }, (_, index) => `${text} i hus ${index % 400}`));
  const rows = headed(
    ...Array.from({ length: 1000 }, (_, index) => action(`Å-${index}`, `Åtgärd nummer ${index % 300}`)),
  );
  const { findings, doubts } = found(bookOf(sheetOf('Plan 2020', rows), sheetOf('Revision', many)));
  expect(findings).toHaveLength(1000);
  expect(doubts).toHaveLength(400);
});
