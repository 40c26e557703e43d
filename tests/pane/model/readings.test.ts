import fc from 'fast-check';
import type { AgendaList, ListedPoint } from '../../../src/conversation/conversation';
import { agendaPoints, sourceOf } from '../../../src/jobs/agenda/agenda-points';
import { presets } from '../../../src/jobs/agenda/agenda-presets';
import { coverageOf } from '../../../src/jobs/agenda/coverage';
import { choicesOf, missingIn, movedPoint, pointsOf, withPoint } from '../../../src/pane/model/agenda-points';
import { changeCounts, changesBySheet, dryRunCells } from '../../../src/pane/model/change-list';
import { dayReading } from '../../../src/pane/model/day-reading';
import { issuesOf } from '../../../src/pane/model/issue';
import { meetingChecks } from '../../../src/pane/model/meeting-checks';
import { withColumns, withHeader } from '../../../src/pane/model/settings-change';
import { earlier, firstSpan, later, spanWith } from '../../../src/pane/model/span';
import { tidyMeeting } from '../../../src/pane/model/job-options';
import { columnTable } from './column-table';
import { at, problemAt, reportOf } from './report-of';

describe('the meeting', () => {
  const full = { date: '2020-12-01', chair: 'Eva Berg', secretary: 'Bo Ek', checker: 'Li Ström' };
  const day = { date: '2020-12-01', previous: null };
  test.each([
    ['nothing is wrong', full, day, []],
    [
      'everything is missing',
      {},
      { date: null, previous: null },
      ['missing date', 'missing chair', 'missing secretary', 'missing checker'],
    ],
    ['a day that is none', { ...full, date: 'snart' }, { date: null, previous: null }, ['no-such-day']],
    ['the chair checks the minutes', { ...full, checker: ' eva  BERG' }, day, ['checker as chair']],
    ['the secretary checks the minutes', { ...full, checker: 'Bo Ek' }, day, ['checker as secretary']],
    [
      'one of several checks what she has led',
      { ...full, checker: 'Li och Eva Berg' },
      day,
      ['checker as chair'],
    ],
    ['the chair may be the secretary', { ...full, chair: 'Bo Ek' }, day, []],
    ['the chair is absent', { ...full, absent: 'Eva Berg' }, day, ['absent as chair']],
    [
      'somebody is both there and not',
      { ...full, present: 'Li, Per', absent: 'per' },
      day,
      ['absent as present'],
    ],
    ['the rest is present', { ...full, present: 'Eva Berg, Bo Ek', absent: 'Per' }, day, []],
    ['the meeting before is later', full, { ...day, previous: '2021-03-01' }, ['not-before']],
    ['the meeting before is of the same day', full, { ...day, previous: '2020-12-01' }, ['not-before']],
    ['the meeting before is before', full, { ...day, previous: '2020-11-30' }, []],
  ])('%s', (_, meeting, days, expected) => {
    const told = meetingChecks(meeting, days).map((check) =>
      check.kind === 'missing'
        ? `missing ${check.field}`
        : check.kind === 'same-person'
          ? `${check.field} as ${check.as}`
          : check.kind,
    );
    expect(told).toEqual(expected);
  });

  test('its day goes on in ISO form, and nothing empty goes on', () => {
    expect(
      tidyMeeting(
        { date: '1 dec', time: ' ', chair: ' Eva ' },
        { today: '2020-11-24', readDay: dayReading, languages: ['sv'] },
      ),
    ).toEqual({
      date: '2020-12-01',
      chair: 'Eva',
    });
  });
});

/** Points as a look lists them, in the order of their places. */
const listed = (...keys: readonly ListedPoint['key'][]): ListedPoint[] =>
  keys.flatMap((key) => {
    if (key === undefined) return [];
    const place = agendaPoints.findIndex((point) => point.key === key) + 1;
    return [{ id: key, key, title: key, place, from: sourceOf(key) }];
  });

test('each point of the agenda tells its rows; a later plan is the next year’s', () => {
  const report = reportOf({
    tables: [
      columnTable({ sheet: 'Plan 2020', rows: 24, planYear: 2020 }),
      columnTable({ sheet: 'Plan 2021', rows: 13, planYear: 2021 }),
    ],
    sources: { actions: 37, findings: 15, decisions: 0, goals: 5, cycle: 11, climatepot: 7, central: 0 },
  });
  const points = pointsOf(report, listed(...presets.deck.points));
  expect(points.map(({ key, rows }) => `${key} ${rows?.count ?? '-'}`)).toEqual([
    'opening -',
    'previous 0',
    'plan 24',
    'goals 5',
    'nextPlan 13',
    'audit 15',
    'climatePot 7',
    'cycle 11',
    'close -',
  ]);
});

describe('the points that a person chooses in the pane', () => {
  const deck = listed(...presets.deck.points);
  const own: ListedPoint = { id: '', title: 'Gäster', place: 0, from: null };
  const list: AgendaList = {
    preset: 'deck',
    points: deck,
    others: listed('stakeholders', 'compliance', 'risks', 'conclusion'),
    standard: '14001:2015',
    standards: ['14001:2015'],
    requirements: coverageOf('14001:2015', presets.deck.points).map(({ topic, ...rest }) => ({
      ...rest,
      about: { sv: topic, en: topic, nb: topic },
    })),
    missing: [],
  };

  test('what is missing, by the point that would take it up, and nothing once all are added', () => {
    const missing = missingIn(list, deck);
    expect(
      missing.map(({ point, clauses }) => `${point.id}: ${clauses.map(({ about }) => about.sv).join()}`),
    ).toEqual([
      'stakeholders: parties,complaints',
      'compliance: obligations,compliance',
      'risks: aspects,risks',
      'conclusion: conclusion',
    ]);
    const all = missing.map(({ point }) => point).reduce(withPoint, deck);
    expect(missingIn(list, all)).toEqual([]);
    expect(all.map(({ id }) => id).join(' ')).toBe(
      'opening previous stakeholders compliance risks plan goals nextPlan audit climatePot cycle conclusion close',
    );
  });

  test('one of her own comes before the last, and a list as short as it may be takes any', () => {
    expect(withPoint(deck, own).at(-2)).toBe(own);
    expect(withPoint([], own)).toEqual([own]);
    expect(withPoint([], deck[3] ?? own)).toEqual([deck[3]]);
    expect(withPoint([own], deck[3] ?? own)).toEqual([deck[3], own]);
  });

  test('a step down and a step up are where she was', () => {
    for (const index of deck.slice(1).keys()) {
      expect(movedPoint(movedPoint(deck, index, 1), index + 1, -1)).toEqual(deck);
    }
  });

  test('a request names the titles that she has changed, and no others', () => {
    const report = { ...reportOf({}), agendaList: list };
    const renamed = deck
      .slice(0, 2)
      .map((point, i) => (i === 1 ? { ...point, title: 'Förra mötet' } : point));
    expect(choicesOf([...renamed, own], report)).toEqual([
      { id: 'opening' },
      { id: 'previous', title: 'Förra mötet' },
      { id: '', title: 'Gäster' },
    ]);
  });
});

describe('what can be answered in the pane', () => {
  const table = columnTable({
    sheet: 'Plan',
    firstRow: 5,
    lastRow: 20,
    fields: ['id', 'title', 'owner', 'status', 'links'],
  });
  const reference = problemAt(8, { code: 'no-such-reference', at: at(8, 5), found: 'Å-9' });
  test.each([
    ['an owner in its column', problemAt(8), 'owner'],
    ['a status in its column', problemAt(8, { code: 'missing-status', at: at(8, 4) }), 'status'],
    ['a column that is missing is told at the headings', problemAt(4), null],
    ['a cell outside every table', problemAt(30), null],
    [
      'a status asked for in a column of something else',
      problemAt(8, { code: 'unknown-status', at: at(8, 9) }),
      null,
    ],
    ['a reference, with all that its cell says', { ...reference, cell: 'Å-4 och Å-9' }, 'words'],
    ['a reference whose cell is not known is put right in the sheet', reference, null],
    ['a finding, by one of the actions', problemAt(30, { code: 'finding-without-action' }), 'action'],
  ])('%s', (_, problem, expected) => {
    const actions = [{ at: at(8, 2), name: 'Å-1 Byt lampor' }];
    const [issue] = issuesOf(reportOf({ tables: [table], problems: [problem], actions }));
    expect(issue?.answer).toBe(expected);
  });
});

test('changes by sheet: a person’s cells first, sheets of ours next, what is around the cells last', () => {
  const cell = (sheet: string, row: number) =>
    ({ kind: 'cell', sheet, row, column: 1, before: '', after: 'x' }) as const;
  const around = (kind: 'addSheet' | 'setName' | 'freeze', sheet: string) =>
    ({ kind, sheet, area: null, name: null }) as const;
  const changes = changesBySheet({
    items: [
      around('setName', 'Mål'),
      around('addSheet', 'Lägesbild'),
      cell('Lägesbild', 1),
      cell('Plan', 5),
      cell('Plan', 6),
      around('freeze', 'Plan'),
      around('addSheet', 'Planbok minne'),
      cell('Planbok minne', 1),
    ],
    newSheets: ['Lägesbild'],
    unseenSheets: ['Planbok minne'],
  });
  expect(changes.map(({ sheet, isNew, cells }) => [sheet, isNew, cells.length])).toEqual([
    ['Plan', false, 2],
    ['Lägesbild', true, 1],
    ['Mål', false, 0],
    ['Planbok minne', true, 1],
  ]);
  expect(changeCounts(changes)).toEqual({ sheets: 1, newSheets: 1 });
  expect(dryRunCells(changes).map(({ row }) => row)).toEqual([5, 6]);
});

test('a later word on a heading or a row of headings replaces the earlier, and only that', () => {
  const columns = [
    { sheet: 'A', heading: 'Vem', field: 'owner' },
    { sheet: 'B', heading: 'Vem', field: 'owner' },
  ] as const;
  expect(withColumns(columns, [{ sheet: 'A', heading: 'Vem', field: 'unit' }])).toEqual([
    columns[1],
    { sheet: 'A', heading: 'Vem', field: 'unit' },
  ]);
  expect(withHeader([{ sheet: 'A', row: 3 }], { sheet: 'A', row: 4 })).toEqual([{ sheet: 'A', row: 4 }]);
});

test('every item of a list of any length can be reached by going later, and by going earlier again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 499 }), (length, index) => {
      let span = firstSpan;
      let reached = 0;
      for (let step = 0; span.to < length; step += 1) {
        span = later(span, length);
        expect(span.from).toBeLessThanOrEqual(reached + 10);
        reached = span.to;
        expect(step).toBeLessThan(60);
      }
      while (span.from > 0) span = earlier(span);
      const shown = spanWith(span, index);
      expect(index >= shown.from && index < shown.to).toBe(true);
    }),
  );
});
