import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { after, day, heldMeeting, meeting, minutesMade, rowsOf } from '../minutes/held-meeting';

const expected = {
  sv: {
    plan: 'Plan 2020',
    next: 'Förslag 2021',
    list: 'Beslut',
    actions: ['Å-38', 'Å-22', 'Å-20'],
    rows: [
      ' | Å-22 | Utrusta två mötesrum för möten på distans | IT/Infrastruktur | Klimatpotten | 2021-03-31 | Rum 1 klart, rum 2 väntar på leverans |  |  | B-2020-11-2 | 2020-10-30 | 1',
      ' | Å-20 | Rutin för återbruk av datorer | IT | 10 tim | 2021-02-28 | ? |  | Ansvarig har slutat | B-2020-11-3',
    ],
    added:
      'Å-38 |  | Programanalyserna samlas i en gemensam handlingsplan. | GA |  | 2021-06-30 | ej påbörjad | F3, B-2020-11-5',
    listed:
      'B-2020-11-5 | 2020-11-24 | Programanalyserna samlas i en gemensam handlingsplan. | F3, Å-38 | GA | 2021-06-30 | ej påbörjad',
    point: [
      'B-2020-11-2 Mötesrum 2 ska vara klart före påsk.: IT · 2021-03-31 · pågår · Åtgärd 2020: Å-22 (pågår)',
      'B-2020-11-5 Programanalyserna samlas i en gemensam handlingsplan.: GA · 2021-06-30 · ej påbörjad · Åtgärd Å-38 (ej påbörjad)',
    ],
  },
  en: {
    plan: 'Plan 2020',
    next: 'Proposal 2021',
    list: 'Decisions',
    actions: ['ACT-38', 'ACT-22', 'ACT-20'],
    rows: [
      ' | ACT-22 | Equip two meeting rooms for remote meetings | IT/Facilities | Climate pot | 2021-03-31 | Room 1 done, room 2 waiting for delivery |  |  | B-2020-11-2 | 2020-10-30 | 1',
      ' | ACT-20 | Routine for reuse of computers | IT | 10 hours | 2021-02-28 | ? |  | The person responsible has left | B-2020-11-3',
    ],
    added:
      'ACT-38 |  | The programme analyses are gathered in one action plan. | GA |  | 2021-06-30 | not started | S3, B-2020-11-5',
    listed:
      'B-2020-11-5 | 2020-11-24 | The programme analyses are gathered in one action plan. | S3, ACT-38 | GA | 2021-06-30 | not started',
    point: [
      'B-2020-11-2 Meeting room 2 is to be ready before Easter.: IT · 2021-03-31 · in progress · Action 2020: ACT-22 (in progress)',
      'B-2020-11-5 The programme analyses are gathered in one action plan.: GA · 2021-06-30 · not started · Action ACT-38 (not started)',
    ],
  },
} as const;

describe.each(['sv', 'en'] as const)('the decisions of the sample’s meeting (%s)', (language) => {
  const minuted = minutesMade(heldMeeting(language), { language });
  const outcome = jobs.decisions(minuted, { today: day, language });
  const book = after(minuted, outcome);
  const { plan, next, list, actions, rows, added, listed, point } = expected[language];

  test('one becomes an action; a new time of another keeps its first, and is counted; one gets its owner', () => {
    expect(outcome.entered).toEqual([
      { id: 'B-2020-11-5', as: 'new', action: actions[0] },
      { id: 'B-2020-11-2', as: 'extended', action: actions[1] },
      { id: 'B-2020-11-3', as: 'linked', action: actions[2] },
    ]);
    expect(rowsOf(book, plan)).toEqual(expect.arrayContaining([...rows]));
    expect(rowsOf(book, next).at(-1)).toBe(added);
  });

  test('the list names the action, and the action its decision and its finding', () => {
    expect(rowsOf(book, list)).toContain(listed);
    const { links } = jobs.check(book, { today: day });
    expect(links.open).toBe(0);
  });

  test('a second run adds nothing, nor do the minutes made again', () => {
    expect(jobs.decisions(book, { today: '2020-12-01', language }).changes.edits).toEqual([]);
    expect(jobs.minutes(book, { today: day, language }).changes.edits).toEqual([]);
  });

  test('undo gives back the workbook as it was', () => {
    const undone = replay(book, inverse(minuted, outcome.changes.edits).edits);
    expect(undone.sheets.map(({ name }) => rowsOf(undone, name))).toEqual(
      minuted.sheets.map(({ name }) => rowsOf(minuted, name)),
    );
    expect(undone.names).toEqual(minuted.names);
    expect(undone.properties).toEqual(minuted.properties);
  });

  test('the next review’s point 2 says what became of them', () => {
    const request = { today: '2021-03-23', language, meeting: { ...meeting, date: '2021-03-23' } };
    expect(jobs.agenda(book, request).agenda?.items[1]?.lines).toEqual(expect.arrayContaining([...point]));
  });
});
