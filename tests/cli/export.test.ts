import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Workbook } from 'exceljs';
import { jobs } from '../../src/jobs/jobs';
import { layoutFor, layoutNames } from '../../src/handouts/export/layouts';
import { exported } from '../../src/handouts/export/export-kind';
import { handoutText } from '../../src/text/handouts';
import { svCli } from '../../src/text/sv/cli';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'plan-en.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

/** The lines of a file as another library reads them, by heading; the mark of UTF-8 and the separator are told to it. */
async function read(name: string, delimiter: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = readFileSync(desk.at(name), 'utf8').replace(/^\uFEFF/u, '');
  const sheet = await new Workbook().csv.read(Readable.from([text]), {
    parserOptions: { delimiter },
    map: (value: unknown) => value,
  });
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1).map((value) => (typeof value === 'string' ? value : '')));
  });
  const [headings = [], ...others] = rows;
  return others.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}

test('the actions, for Excel in Swedish: every row, its status and day in Planbok’s words and its own', async () => {
  const first = await desk.run('export $plan.xlsx');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain(handoutText('sv').rowsIn(37));
  expect(readFileSync(desk.at('plan-actions.csv'), 'utf8').startsWith('\uFEFFNr;Åtgärd;')).toBe(true);
  const rows = await read('plan-actions.csv', ';');
  expect(rows.find(({ Nr }) => Nr === 'Å-17')).toEqual({
    Nr: 'Å-17',
    Åtgärd: 'Källsortering på alla våningsplan',
    Område: '',
    Mål: 'Mål 4. Skolan ska hushålla med resurser',
    Ansvarig: 'Infrastruktur och IT',
    'Klart senast': '2020-06-19',
    'Tidpunkt som den står': 'v. 23–25',
    Status: 'Väntar',
    'Status som den står': 'Väntar på hyresvärden',
    Försenad: 'ja',
    Resurser: '40 tkr',
    Iakttagelser: '',
    Kommentar: '',
    'Plan för år': '2020',
    Blad: 'Plan 2020',
    Rad: '28',
  });
  expect(rows.find(({ Nr }) => Nr === 'Å-19')?.['Iakttagelser']).toBe('P5, F7');
  const { rollup } = jobs.scan(
    xlsxHost(new Uint8Array(readFileSync(desk.at('plan.xlsx'))), 'plan.xlsx').read(),
    {
      today: '2020-11-24',
    },
  );
  expect(rows.filter((row) => row['Försenad'] === 'ja' && row['Plan för år'] === '2020').length).toBe(
    rollup.overdue,
  );
  expect((await desk.run('export $plan.xlsx')).out).toContain(svCli.sameResult(desk.at('plan-actions.csv')));
});

test('findings and decisions, with commas for Excel in English', async () => {
  await desk.run('export $plan-en.xlsx --csv findings');
  const findings = await read('plan-en-findings.csv', ',');
  expect(
    findings.map((row) => row['Kind of finding']).filter((kind) => kind === 'Nonconformity'),
  ).toHaveLength(2);
  expect(findings.find((row) => row['Severity'] === 'minor')?.['Actions']).not.toBe('');
  await desk.run('export $plan.xlsx --csv decisions');
  const decisions = await read('plan-decisions.csv', ';');
  expect(decisions.map((row) => [row['Nr'], row['Beslutat vid möte'], row['Klart senast']])).toEqual([
    ['B1', '2020-04-06', '2020-04-30'],
    ['B2', '2020-04-06', '2020-05-15'],
    ['B3', '2020-04-06', '2020-06-05'],
    ['B4', '2020-04-06', '2020-06-05'],
    ['B5', '2020-04-06', '2020-10-31'],
    ['B6', '2020-04-06', '2020-11-30'],
  ]);
});

/** What CISO Assistant’s import documents, with what it calls mandatory. */
const ciso = {
  actions: {
    status: ['to_do', 'in_progress', 'on_hold', 'active', 'deprecated'],
    fields:
      'ref_id name description domain status category priority csf_function effort control_impact start_date eta expiry_date link observation filtering_labels reference_control owner',
  },
  findings: {
    status: [
      'identified',
      'confirmed',
      'dismissed',
      'assigned',
      'in_progress',
      'mitigated',
      'resolved',
      'deprecated',
    ],
    fields: 'ref_id name description severity status filtering_labels priority eta due_date observation',
  },
} as const;

test.each(['actions', 'findings'] as const)(
  '%s for CISO Assistant: its columns and words only',
  async (kind) => {
    await desk.run(`export $plan.xlsx --csv ${kind} --for ciso-assistant`);
    const rows = await read(`plan-${kind}-ciso-assistant.csv`, ',');
    expect(rows).toHaveLength(kind === 'actions' ? 37 : 15);
    const known: readonly string[] = ciso[kind].fields.split(' ');
    const statuses: readonly string[] = ciso[kind].status;
    for (const row of rows) {
      expect(Object.keys(row).filter((heading) => !known.includes(heading))).toEqual([]);
      expect(statuses).toContain(row['status']);
      expect(row['name']).not.toBe('');
      expect(Array.from(row['name'] ?? '').length).toBeLessThanOrEqual(200);
      expect(row[kind === 'actions' ? 'eta' : 'due_date']).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
    }
    const severities = rows.flatMap((row) => (kind === 'findings' ? [row['severity']] : []));
    expect(
      severities.filter((severity) => !['', 'low', 'medium', 'high', 'critical'].includes(severity ?? '')),
    ).toEqual([]);
  },
);

test('actions for Planner and OpenProject', async () => {
  await desk.run('export $plan.xlsx --for planner');
  await desk.run('export $plan.xlsx --for openproject -o $op.csv');
  const planner = await read('plan-actions-planner.csv', ',');
  expect(planner.find((row) => row['Task Name']?.startsWith('Källsortering på alla'))).toEqual({
    'Task Name': 'Källsortering på alla våningsplan',
    'Bucket Name': 'Mål 4. Skolan ska hushålla med resurser',
    Progress: 'In progress',
    'Assigned To': 'Infrastruktur;IT',
    'Due Date': '2020-06-19',
    Description:
      'Källsortering på alla våningsplan\nStatus: Väntar på hyresvärden\nKlart senast: v. 23–25\nAnsvarig: Infrastruktur och IT\nResurser: 40 tkr',
  });
  expect((await read('op.csv', ',')).map(({ Status }) => Status)).toContain('Rejected');
});

test('findings from CISO Assistant are listed in another workbook, each as it was, and no other', async () => {
  await desk.run('export $plan.xlsx --csv findings --for ciso-assistant -o $ciso.csv');
  const lines = ['Nr;Åtgärd;Ansvarig;Klart senast;Status', 'Å-1;Byt lampor;Bo;2021-03-01;pågår'];
  const more = ['Å-2;Byt dörrar;Bo;2021-04-01;klar', 'Å-3;Måla väggen;Bo;2021-05-01;klar'];
  writeFileSync(desk.at('unit.csv'), [...lines, ...more].join('\r\n'));
  await desk.run('structure $unit.csv -o $unit.xlsx');
  await desk.run('findings $unit.xlsx --from $ciso.csv -o $with.xlsx');
  const findingsOf = (name: string) =>
    jobs
      .scan(xlsxHost(new Uint8Array(readFileSync(desk.at(name))), name).read(), { today: '2020-11-24' })
      .reading.tables.flatMap(({ kind, rows }) => (kind === 'findings' ? rows : []))
      .map(({ id, title, finding }) => JSON.stringify([id, title, finding?.kind, finding?.severity]))
      .sort();
  expect(findingsOf('with.xlsx')).toEqual(findingsOf('plan.xlsx'));
});

test('actions from CISO Assistant become a plan', async () => {
  await desk.run('export $plan-en.xlsx --for ciso-assistant -o $ciso.csv');
  await desk.run('structure $ciso.csv -o $made.xlsx');
  const { reading } = jobs.scan(
    xlsxHost(new Uint8Array(readFileSync(desk.at('made.xlsx'))), 'made.xlsx').read(),
    { today: '2020-11-24' },
  );
  const rows = reading.tables.flatMap((table) => (table.kind === 'actions' ? table.rows : []));
  expect(rows).toHaveLength(37);
  expect(rows.find(({ id }) => id === 'ACT-01')?.status.status).toBe('done');
});

test('every layout that there is can be ordered, and no other', async () => {
  for (const kind of exported) {
    for (const name of layoutNames) {
      const { code } = await desk.run(
        `export $plan.xlsx --csv ${kind} --for ${name} -o $${kind}-${name}.csv`,
      );
      expect([kind, name, code]).toEqual([kind, name, layoutFor(name, kind) ? 0 : 2]);
    }
  }
});

test.each([
  ['export $plan.xlsx --csv goals', 2],
  ['export $plan.xlsx --csv', 2],
  ['export $plan.xlsx --for excel', 2],
  ['export $plan.xlsx -o $plan.ics', 3],
  ['export $plan.xlsx --deadlines', 2],
  ['check $plan.xlsx --csv actions', 2],
])('%s is told why not', async (line, exit) => {
  const { code, err } = await desk.run(line);
  expect([code, err === '']).toEqual([exit, false]);
});
