import type { Field } from '../../src/plan/field';
import { day } from './sheet-of';
import { due, owner, people, planOf, read, status, statuses, title, days, type Cells } from './lacking-plan';

/* A plan that lacks a whole field, while a column that is read as something else holds it: read or asked, never only noted. */

describe('who and when in one column are both read', () => {
  const cells = ['Bo 15/6', 'Eva v 12', 'Kim, mars', 'Rektor 2026-09-01'];
  const headings = [
    'Vem/när',
    'Vem & när',
    'Ansvarig/Klart',
    'Ansvarig och datum',
    'Ansvarig, klart',
    'Vem gör när',
    'Ansvar + tid',
    'Klart/ansvarig',
    'Utförare (datum)',
    'Ansvarig',
    'Who/when',
    'Owner & due date',
    'Who by when',
    'Responsible / deadline',
    'By whom and when',
  ];
  it.each(headings)('%s', (heading) => {
    const { rows } = read(planOf([title, [heading, cells], status]));
    expect(rows.slice(0, 4).map(({ owners }) => owners.map(({ name }) => name).join())).toEqual([
      'Bo',
      'Eva',
      'Kim',
      'Rektor',
    ]);
    expect(rows.slice(0, 4).map(({ deadline }) => deadline.date)).toEqual([
      '2026-06-15',
      '2026-03-20',
      '2026-03-31',
      '2026-09-01',
    ]);
  });
  it('and what is neither is asked about at its cell', () => {
    const { rows, asked } = read(
      planOf([
        title,
        ['Vem/när', [...cells, 'Bo beställer i juni', 'Eva', 'juni', 'Kim 1/9']],
        ['Status', ['Pågår']],
      ]),
    );
    expect(rows.map(({ owners }) => owners.map(({ name }) => name).join())).toEqual([
      'Bo',
      'Eva',
      'Kim',
      'Rektor',
      'Bo',
      'Eva',
      '',
      'Kim',
    ]);
    expect(asked.map(({ code, at }) => `${code} ${at.row}`)).toEqual(
      expect.arrayContaining(['ambiguous-deadline 6', 'missing-deadline 7', 'missing-owner 8']),
    );
  });
  it('but beside a column of deadlines it is who, as before', () => {
    const { fieldOf } = read(planOf([title, ['Ansvarig', cells], due, status]));
    expect(fieldOf('Klart senast')).toBe('deadline');
  });
});

describe('a column in which somebody signs is asked about as a status', () => {
  const headings = [
    'Sign',
    'Sign.',
    'Klart sign.',
    'Kvitterat',
    'Kvitteras',
    'Sign + datum',
    'Signatur när klart',
    'Avprickat',
    'Utfört (sign)',
  ];
  const english = [
    'Signed off',
    'Sign-off',
    'Actioned',
    'Initials when done',
    'Tick',
    'Done (initials)',
    'Completed by/date',
    'Checked',
  ];
  const signed: readonly Cells[] = [
    ['AB 3/3', null, null, 'EL 2026-04-02'],
    ['AB', null, null, 'EL'],
    ['x', null, 'x', null],
    ['3/3', null, null, '2026-04-02'],
  ];
  const all = [...headings, ...english].flatMap((heading) =>
    signed.map((cells) => [heading, cells] as const),
  );
  it.each(all)('%s over %j', (heading, cells) => {
    const { fieldOf, askedOf, asked, rows } = read(planOf([title, owner, due, [heading, cells]]));
    if (!['status', 'completedAt'].includes(fieldOf(heading) ?? ''))
      expect(askedOf(heading)).toContain('status');
    if (fieldOf(heading) === 'completedAt') expect(rows[0]?.status.status).toBe('done');
    else expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ code }) => code)).not.toContain('duplicate-id');
    expect(rows[1]?.status.status).not.toBe('done');
  });
  it('and once it is said to be one, who has signed by today has done it', () => {
    const { rows } = read(
      planOf([title, owner, due, ['Sign', ['AB 3/3', null, 'Delvis', 'EL 2026-09-02']]]),
      { Sign: 'status' },
    );
    expect(rows.slice(0, 4).map((row) => row.status.status)).toEqual([
      'done',
      'missing',
      expect.not.stringMatching('done'),
      'unknown',
    ]);
    expect(rows[0]?.status.completedAt).toBe('2026-03-03');
  });
  it('names in every row are somebody’s, and no status', () => {
    expect(
      read(planOf([title, owner, due, ['Godkänd av', ['Anna Lund', 'Bo Ek']]])).fieldOf('Godkänd av'),
    ).not.toBe('status');
  });
});

describe('statuses under any heading, where nothing else says how things stand, are read or asked about', () => {
  const words: readonly Cells[] = [statuses, ['P', 'EP', 'K', 'P'], ['ja', 'nej', 'nej', 'ja']];
  const headings = ['St.', 'Var är vi', 'Bock', 'Koll', 'Kol', 'X', 'Hur då', 'Nu', 'Box', 'Hjul'];
  it.each(headings.flatMap((heading) => words.map((cells) => [heading, cells] as const)))(
    '%s over %j',
    (heading, cells) => {
      const { askedOf, fieldOf } = read(planOf([title, owner, due, [heading, cells]]));
      const isLong = heading.length > 4 && cells[0] === 'P';
      if (fieldOf(heading) !== 'status' && !isLong) expect(askedOf(heading)).toContain('status');
    },
  );
});

describe('the cells win over a vague heading, or the person is asked', () => {
  it.each<[string, Cells, Field]>([
    ['Åtgärdas v.', ['v 20', 'v 21', 'v 30', 'v 40'], 'deadline'],
    ['Week no', [24, 10, 36, 3], 'deadline'],
    ['Görs', ['maj', 'juni', 'mars', 'oktober'], 'deadline'],
    ['Koll', ['2026-06-01', '2026-09-01'].map(day), 'deadline'],
    ['Vecka nr', [24, 10, 36, 3], 'deadline'],
  ])('%s', (heading, cells, field) => {
    const { fieldOf, askedOf } = read(planOf([title, owner, [heading, cells], status]));
    if (fieldOf(heading) !== field) expect(askedOf(heading)).toContain(field);
    expect(fieldOf(heading)).not.toBe('links');
  });
  it.each(['Folk', 'Tjänst', 'People', 'Vi', 'Gäng', 'Kraft', 'Kille/tjej', 'Staff'])(
    '%s over names',
    (heading) => {
      const { fieldOf, askedOf } = read(planOf([title, [heading, people], due, status]));
      if (fieldOf(heading) !== 'owner') expect(askedOf(heading)).toContain('owner');
    },
  );
});

describe('nothing is asked for a plan that lacks nothing, or has none of it', () => {
  it.each([
    [[title, owner, due, status]],
    [[title, owner, due]],
    [[title, due, status]],
    [[title, owner, status]],
    [[title, owner, due, status, ['Kommentar', ['Väntar på offert', null]]]],
    [[title, ['Enhet', ['Skolan', 'Köket']], due, status]],
    [[title, owner, ['Startdatum', days], status]],
    [[title, owner, ['Prioritet', ['A', 'B', 'C']], due]],
    [[title, owner, due, ['Kostnad', [1000, 2000, 3000]]]],
    [[title, ['Resurser', ['20 h', '3 dagar']], due, status]],
  ] as (readonly (readonly [string, Cells])[])[][])('%#', (columns) => {
    const codes = read(planOf(columns)).asked.map(({ code }) => code);
    expect(codes.filter((code) => code === 'doubtful-heading' || code === 'several-headings')).toEqual([]);
  });
});
