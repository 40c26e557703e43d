import { due, owner, planOf, read, status, tasks, title } from '../lacking-plan';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* A plan that lacks a whole field: what may say it under another heading, in marks or in bands, is asked about. */

describe('nobody answers for anything', () => {
  const names = ['Eva', 'Bo', 'Kim', 'Anna'];
  it.each([
    ['Noteringar', ['Eva Berg', 'Bo Ek', 'Kim Ali', 'Anna Lund']],
    ['Kommentar', names],
    ['Comment', names],
    ['Xyz', names],
    ['Xyz', ['EB', 'BE', 'KA', 'AL']],
    ['Yrkesgrupp', ['Elektriker', 'Rörmokare', 'Snickare', 'Elektriker']],
    ['Trade', ['Electrical', 'Roofing', 'Joinery', 'Joinery']],
    ['Entreprenör', ['Elkraft AB', 'Takbolaget AB', 'Skyltfirman', 'Elkraft AB']],
    ['Contractor', ['Elkraft Ltd', 'Roof Ltd', 'Signs Ltd', 'Elkraft Ltd']],
    ['Konservator', ['Eva Berg', 'Bo Ek', 'Kim Ali', 'Anna Lund']],
    ['PIC', ['Eva Berg', 'Bo Ek', 'Kim Ali', 'Anna Lund']],
    ['Ward sister', ['Eva Berg', 'Bo Ek', 'Kim Ali', 'Anna Lund']],
  ])('%s: %j', (heading, cells) => {
    const { askedOf } = read(planOf([title, [heading, cells], due, status]));
    expect(askedOf(heading)).toContain('owner');
  });
  it.each([
    ['Siw', 'Torleif', 'Ylvali'],
    ['Norr', 'Söder', 'Väst'],
    ['Zeb', 'Quill', 'Oona'],
    ['ABX', 'QRS', 'TUV'],
  ])('marks under %s, %s, %s: one answer holds for all', (...headings) => {
    const marks = [
      ['x', null, null, 'x'],
      [null, 'x', null, null],
      [null, 'x', 'x', null],
    ];
    const rows = planOf([
      title,
      ...headings.map((heading, at) => [heading, marks[at] ?? []] as const),
      due,
      status,
    ]);
    const before = read(rows);
    const first = headings[0] ?? '';
    const asked = before.asked.filter(({ code }) => code === 'doubtful-heading');
    // Initials are known to be persons' without a question.
    if (before.fieldOf(first) !== 'owner') expect(asked.map(({ found }) => found)).toEqual([first]);
    const told = read(rows, { [first]: 'owner' });
    expect(told.rows.slice(0, 3).map(({ owners }) => owners.map(({ name }) => name).join('+'))).toEqual([
      headings[0],
      `${headings[1] ?? ''}+${headings[2] ?? ''}`,
      headings[2],
    ]);
  });
  it('but a plan with owners is not asked about other names', () => {
    const { asked } = read(
      planOf([title, owner, ['Trade', ['Electrical', 'Roofing', 'Joinery', 'Joinery']], due, status]),
    );
    expect(asked).toEqual([]);
  });
});

describe('nothing says when', () => {
  it.each([
    ['Kommentar', ['juni', 'senast sept', 'v 40', 'Q3']],
    ['Kommentar', ['Ska vara klart till juni', 'Beräknas klart i september', 'Väntar på offert', 'v 40']],
    ['Noteringar', ['1/6', '1/9', '15/10', null]],
    ['Comment', ['by June', 'by 1 Sept', 'week 40', 'Q3']],
    ['Remarks', ['June', 'September', 'October', 'June']],
  ])('%s: %j', (heading, cells) => {
    const { askedOf } = read(planOf([title, owner, [heading, cells], ['Status', ['Pågår', 'Klart']]]));
    expect(askedOf(heading)).toEqual(['deadline', 'comment']);
  });
});

describe('nothing says how it stands', () => {
  it.each([
    ['Kommentar', ['Klart, offert inkom', 'Pågår, väntar på bud', 'Ej påbörjat', 'Klart']],
    ['Noteringar', ['Pågår', 'Klart', 'Ej påbörjat', null]],
    ['Comment', ['Done', 'Ongoing, two left', 'Not started', 'Done 2026-03-01']],
    ['Remarks', ['Completed', 'In progress', 'Not started', 'Completed']],
  ])('%s: %j', (heading, cells) => {
    const { askedOf, fieldOf } = read(planOf([title, owner, due, [heading, cells]]));
    // Where every cell is a status word it is read as one.
    expect(fieldOf(heading) === 'status' || askedOf(heading).includes('status')).toBe(true);
  });
  const banded = (one: string, other: string, head: Rows[number], rest: Rows[number]): Rows => [
    head,
    [one],
    [tasks[0] ?? '', ...rest],
    [tasks[1] ?? '', ...rest],
    [other],
    [tasks[2] ?? '', ...rest],
  ];
  const askedIn = (rows: Rows) =>
    readPlan(bookOf(sheetOf('Blad1', rows)), { today: '2026-05-20' }).problems.flatMap(
      ({ code, found, candidates }) => (code === 'unsure-band' ? [[found, candidates?.[0]]] : []),
    );
  it.each([
    ['Grönt', 'Rött'],
    ['Gröna åtgärder', 'Röda åtgärder'],
    ['Green', 'Red'],
    ['Nu', 'Sedan'],
    ['Now', 'Next'],
    ['Härnäst', 'Senare'],
    ['Nu', 'Snart'],
  ])('headings that may say it: %s | %s', (one, other) => {
    const rows = banded(one, other, ['Åtgärd', 'Ansvarig', 'Klart senast'], ['Eva Berg', '2026-06-01']);
    expect(askedIn(rows)).toEqual([[one, 'status']]);
  });
  it.each([
    ['Evas', 'Bos'],
    ['Annas åtgärder', 'Kims åtgärder'],
    ['Eva’s', 'Tom’s'],
    ['Ann’s tasks', 'Tom’s tasks'],
    ['Karins lista', 'Eriks lista'],
  ])('and headings that may say who: %s | %s', (one, other) => {
    const rows = banded(one, other, ['Åtgärd', 'Klart senast', 'Status'], ['2026-06-01', 'Pågår']);
    expect(askedIn(rows)).toEqual([[one, 'owner']]);
    const { tables } = readPlan(bookOf(sheetOf('Blad1', rows)), {
      today: '2026-05-20',
      map: new Map([[one, 'owner']]),
    });
    expect(tables[0]?.rows.map(({ ownerText }) => ownerText)).toEqual(
      [one, one, other].map((text) => /^(.+?)[’]?s(?: |$)/u.exec(text)?.[1]),
    );
  });
});
