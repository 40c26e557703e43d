import { replay } from '../../../src/book/replay';
import { sheetNamed } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const today = '2020-11-24';

const plan = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor på kontoret och i hallen', 'Drift', { date: '2020-10-16' }, 'Klar'],
  [2, 'Ta fram en rutin för inköp', 'Inköp', { date: '2020-12-16' }, 'Pågår'],
]);

function agendaWith(name: string, rows: Rows) {
  const book = bookOf(plan, sheetOf(name, rows));
  const { changes, problems, reading, agenda } = jobs.agenda(book, { today });
  const now = replay(book, changes.edits);
  expect(jobs.agenda(now, { today }).changes.edits).toEqual([]);
  const sheet = sheetNamed(now, 'Dagordning');
  return {
    problems: problems.map(({ code, found }) => `${code} ${found ?? ''}`),
    noPlan: reading.noPlan,
    roles: (sheet?.values ?? []).slice(3, 8).map((line) => line[2] ?? null),
    closing: agenda?.items.find(({ no }) => no === 9)?.lines,
  };
}

const right = ['2020-12-01 13–15', 'Sal A', 'Skolchefen', 'Hållbarhetschefen', 'Administrativa chefen'];

test.each<[string, Rows]>([
  [
    'label and value',
    [
      ['Datum', { date: '2020-12-01' }],
      ['Tid:', '13–15'],
      ['Plats', 'Sal A'],
      ['Ordförande', 'Skolchefen'],
      ['Sekreterare', 'Hållbarhetschefen'],
      ['Justerare', 'Administrativa chefen'],
    ],
  ],
  [
    'in one cell, with bullets',
    [
      ['Datum: 2020-12-01'],
      ['Tid: 13–15'],
      ['Lokal: Sal A'],
      ['• Ordförande: Skolchefen'],
      ['• Sekreterare: Hållbarhetschefen'],
      ['• Justerare: Administrativa chefen'],
    ],
  ],
  [
    'in English',
    [
      ['Date', '2020-12-01'],
      ['Time', '13–15'],
      ['Location', 'Sal A'],
      ['Chair', 'Skolchefen'],
      ['Minute taker', 'Hållbarhetschefen'],
      ['Minutes checker', 'Administrativa chefen'],
    ],
  ],
  [
    'labels over values',
    [
      ['Datum', 'Tid', 'Plats', 'Ordf.', 'Sekr.', 'Justeras av'],
      ['2020-12-01', '13–15', 'Sal A', 'Skolchefen', 'Hållbarhetschefen', 'Administrativa chefen'],
    ],
  ],
  [
    'in sentences of one cell',
    [
      ['Så används arbetsboken'],
      [
        'Ledningens genomgång hålls den 1 december 2020 kl 13–15. Plats: Sal A. Ordförande: Skolchefen. Sekreterare: Hållbarhetschefen. Justerare: Administrativa chefen. Kaffe från halv ett.',
      ],
    ],
  ],
  [
    'in sentences of one cell, in English',
    [
      [
        'The management review takes place on 1 December 2020 at 13–15.\nVenue: Sal A\nChair: Skolchefen; Secretary: Hållbarhetschefen; Minutes checker: Administrativa chefen',
      ],
    ],
  ],
])('%s', (_, rows) => {
  const { roles, problems, noPlan } = agendaWith('Möte', rows);
  expect(roles).toEqual(right);
  expect(problems).toEqual([]);
  expect(noPlan).toEqual([]);
});

test('the next meeting is shown as written, with what it lacks', () => {
  const { closing, problems } = agendaWith('Möte', [
    ['Ordförande', 'Skolchefen'],
    ['Nästa möte', '23 mars 2021 kl xx-xx'],
    ['Anteckningar ut för synpunkter'],
  ]);
  expect(closing?.[0]).toContain('23 mars 2021 kl xx-xx · Klockslag saknas');
  expect(closing?.[1]).toContain('Saknas');
  expect(problems).toContain('missing-role Nästa möte');
  expect(problems).toContain('missing-role Justerare');
});

test('two names for one role are asked about and neither is written', () => {
  const { roles, problems } = agendaWith('Möte', [
    ['Ordförande', 'Anna'],
    ['Sekreterare', 'Bo'],
    ['Ordförande', 'Eva'],
    ['Justerare 1', 'Ove'],
    ['Justerare 2', 'Pia'],
  ]);
  expect(roles.slice(2)).toEqual([null, 'Bo', 'Ove, Pia']);
  expect(problems).toContain('differing-role Ordförande');
});

test('one person in two roles is told, and minutes of an earlier meeting are not this one', () => {
  const rows: Rows = [
    ['Ordförande', 'Anna'],
    ['Justerare', 'Anna'],
  ];
  expect(agendaWith('Möte', rows).problems).toContain('double-role Anna');
  expect(agendaWith('Protokoll 2020-04-06', rows).roles).toEqual([null, null, null, null, null]);
  expect(agendaWith('Möte', [['Datum', '2020-04-06'], ...rows]).roles[2]).toBeNull();
});

test.each([
  ['a day without a meeting', 'Planen fastställdes den 3 mars 2020. Ansvarig: Drift. Plats: Sal A.'],
  [
    'a meeting that has been',
    'Mötet hölls den 3 mars 2020. Datum: 2020-03-03. Ordförande: Eva Berg. Sekreterare: Bo Lund.',
  ],
  ['one thing said', 'Vi möts i källaren, och om tid: det bestäms senare.'],
])('%s is not the coming meeting', (_, text) => {
  const { roles } = agendaWith('Läs mig', [[text]]);
  expect(roles).toEqual([null, null, null, null, null]);
});

test('a title before a name does not end its sentence', () => {
  const { roles } = agendaWith('Läs mig', [['Ordförande: prof. Eva Berg. Sekreterare: Bo Lund.']]);
  expect(roles.slice(2, 4)).toEqual(['prof. Eva Berg', 'Bo Lund']);
});
