import { replay } from '../../../src/book/replay';
import { inverse } from '../../../src/book/inverse';
import { jobs } from '../../../src/jobs/jobs';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { after, day, heldMeeting, meeting, rowsOf } from './held-meeting';

const next = '2021-03-23';

const expected = {
  sv: {
    lines: [
      'Protokoll: ledningens genomgång 2020-11-24',
      ' | Datum och tid | 2020-11-24 13–15',
      ' | Diarienummer',
      ' | Ordförande | Sandra Di Rocco',
      ' | Beslut från tidigare protokoll från ledningens genomgång 2020-04-06 | Samtliga beslut genomförda',
      ' | Å-22 Utrusta två mötesrum för möten på distans | IT/Infrastruktur · 2020-10-30 · pågår · försenad | Ny tidpunkt, utgår eller flyttas? | B-2020-11-2 | Mötesrum 2 ska vara klart före påsk. | IT | 2021-03-31',
      ' | Finns det andra åtgärder som bör tas med? |  | Handlingsplanen för 2021 fastställs. | B-2020-11-4 | Enligt förslag',
      '9.3 | Beslut om förbättringar |  | Punkt 5: B-2020-11-4; Punkt 6: B-2020-11-5',
      ' | Nästa ledningens genomgång | 2021-03-23 13–15',
      ' | Skickas ut för synpunkter | 2020-12-01',
      ' | Justerare | Helene Rune',
    ],
    sheet: 'Beslut',
    list: [
      'Beslut nr | Möte | Beslut | Gäller | Ansvarig | Klart senast | Status | Kommentar | Återrapporterat',
      'B-2020-11-1 | 2020-11-24 | Dagordningen fastställs. |  |  |  | klart',
      'B-2020-11-2 | 2020-11-24 | Mötesrum 2 ska vara klart före påsk. | Å-22 | IT | 2021-03-31 | ej påbörjad',
      'B-2020-11-3 | 2020-11-24 | Å-20 Rutin för återbruk av datorer | Å-20 | IT | 2021-02-28 | ej påbörjad',
      'B-2020-11-4 | 2020-11-24 | Handlingsplanen för 2021 fastställs. |  |  |  | klart',
      'B-2020-11-5 | 2020-11-24 | Programanalyserna samlas i en gemensam handlingsplan. | F3 | GA | 2021-06-30 | ej påbörjad',
    ],
    point: [
      'Beslut från tidigare protokoll från ledningens genomgång 2020-11-24: 2 av 5 genomförda, 1 försenad',
      'B-2020-11-2 Mötesrum 2 ska vara klart före påsk.: IT · 2021-03-31 · pågår · Åtgärd 2020: Å-22 (pågår)',
      'B-2020-11-3 Å-20 Rutin för återbruk av datorer: IT · 2021-02-28 · ej påbörjad · försenad · Åtgärd 2020: Å-20 (oklart)',
      'B-2020-11-5 Programanalyserna samlas i en gemensam handlingsplan.: GA · 2021-06-30 · ej påbörjad',
    ],
  },
  en: {
    lines: [
      'Minutes: management review 2020-11-24',
      ' | Date and time | 2020-11-24 13–15',
      ' | Registry number',
      ' | Chair | Sandra Di Rocco',
      ' | Decisions in the minutes of the previous management review 2020-04-06 | All decisions carried out',
      ' | Are there other actions to include? |  | The action plan for 2021 is adopted. | B-2020-11-4 | As proposed',
      '9.3 | Decisions on improvements |  | Item 5: B-2020-11-4; Item 6: B-2020-11-5',
      ' | Next management review | 2021-03-23 13–15',
      ' | Sent out for comments on | 2020-12-01',
      ' | Minutes checker | Helene Rune',
    ],
    sheet: 'Decisions',
    list: [
      'Decision no. | Meeting | Decision | Concerns | Owner | Due date | Status | Comments | Reported back',
      'B-2020-11-1 | 2020-11-24 | The agenda is adopted. |  |  |  | done',
      'B-2020-11-2 | 2020-11-24 | Meeting room 2 is to be ready before Easter. | ACT-22 | IT | 2021-03-31 | not started',
      'B-2020-11-3 | 2020-11-24 | ACT-20 Routine for reuse of computers | ACT-20 | IT | 2021-02-28 | not started',
      'B-2020-11-4 | 2020-11-24 | The action plan for 2021 is adopted. |  |  |  | done',
      'B-2020-11-5 | 2020-11-24 | The programme analyses are gathered in one action plan. | S3 | GA | 2021-06-30 | not started',
    ],
    point: [
      'Decisions in the minutes of the previous management review 2020-11-24: 2 of 5 carried out, 1 overdue',
      'B-2020-11-2 Meeting room 2 is to be ready before Easter.: IT · 2021-03-31 · in progress · Action 2020: ACT-22 (in progress)',
      'B-2020-11-3 ACT-20 Routine for reuse of computers: IT · 2021-02-28 · not started · overdue · Action 2020: ACT-20 (unclear)',
      'B-2020-11-5 The programme analyses are gathered in one action plan.: GA · 2021-06-30 · not started',
    ],
  },
} as const;

describe.each(['sv', 'en'] as const)('the sample after the deck’s meeting (%s)', (language) => {
  const held = heldMeeting(language);
  const outcome = jobs.minutes(held, { today: day, language });
  const book = after(held, outcome);
  const { lines, sheet, list, point } = expected[language];

  test('the minutes say who was there, what was decided and what comes of it', () => {
    const rows = rowsOf(book, minutesIn(book, day)?.name);
    expect(rows).toEqual(expect.arrayContaining([...lines]));
    expect(rows.filter((row) => row === '')).toHaveLength(5);
  });

  test('they are values, of which no formula makes others tomorrow', () => {
    expect(minutesIn(book, day)?.formulas.size).toBe(0);
  });

  test('the decisions are listed, with what they are about', () => {
    expect(rowsOf(book, sheet).slice(2)).toEqual(list);
    expect(outcome.minutes?.decisions.map(({ id }) => id)).toEqual(list.slice(1).map((row) => row.split(' | ')[0]));
    const read = jobs.check(book, { today: day }).reading.tables.find((table) => table.sheet === sheet);
    expect(read).toMatchObject({ kind: 'decisions', rows: { length: 5 } });
  });

  test('the second run changes nothing, whatever the day and the language', () => {
    for (const [today, other] of [
      [day, language],
      ['2020-12-10', language],
      [day, 'sv'],
      [day, 'en'],
    ] as const)
      expect(jobs.minutes(book, { today, language: other }).changes.edits).toEqual([]);
  });

  test('undo gives back the workbook as it was', () => {
    expect(replay(book, inverse(held, outcome.changes.edits).edits)).toEqual(held);
  });

  test('the next agenda says what was decided, and begins without what the minutes hold', () => {
    const request = { today: next, language, meeting: { ...meeting, date: next } };
    const { agenda, changes } = jobs.agenda(book, request);
    expect(agenda?.items[1]?.lines.slice(2)).toEqual(point);
    const coming = replay(book, changes.edits);
    const typed = rowsOf(coming, agenda?.sheet).slice(11).flatMap((row) => row.split(' | ').slice(4));
    expect(typed.filter((cell) => cell !== '')).toEqual([]);
    expect(rowsOf(coming, minutesIn(coming, day)?.name)).toEqual(rowsOf(book, minutesIn(book, day)?.name));
    expect(jobs.agenda(coming, request).changes.edits).toEqual([]);
  });

  test('the agenda of the meeting’s own day still looks back at the meeting before', () => {
    const [, previous] = jobs.agenda(book, { today: day, language }).agenda?.items ?? [];
    expect(previous?.lines[2]).toContain('2020-04-06');
  });
});
