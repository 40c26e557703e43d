import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import { readPlan } from '../../../src/plan/read-plan';
import { idKey, referencesIn } from '../../../src/plan/references/reference-text';
import { linksOf, type Links } from '../../../src/plan/references/references';
import { bookOf, sheetOf, type Rows } from '../sheet-of';
import { expectLinear } from '../../linear-time';
import { unicodeText } from '../../unicode-text';

const known = new Set(['1.5', '1.6', '4.1', '3', '5', 'r2020-12', 'r2020-1', 'v-2019-0216', 'e1', 'a01']);
const rules = { isKnown: (key: string): boolean => known.has(key), isReferenceColumn: true };
const short = (text: string, isReferenceColumn = true): readonly string[] =>
  referencesIn(text, { ...rules, isReferenceColumn }).map(({ id, year }) =>
    year === null ? id : `${year}:${id}`,
  );

describe('references in a column for them', () => {
  it.each([
    ['1.6', ['1.6']],
    ['(1.5)', ['1.5']],
    ['2021: 2', ['2021:2']],
    ['1.6 samt 2021: 3 och 5', ['1.6', '2021:3', '2021:5']],
    ['4.1, 2021: 9', ['4.1', '2021:9']],
    ['4.2 + 2021: 11', ['4.2', '2021:11']],
    ['nr 3 & 5', ['3', '5']],
    ['3–5', ['3', '4', '5']],
    ['2.1-2.3', ['2.1', '2.2', '2.3']],
    ['R2020–12', ['r2020-12']],
    ['r 2020-12', ['r2020-12']],
    ['V-2019-0216', ['v-2019-0216']],
    ['handlingsplan 2021 nr 9', ['2021:9']],
    ['Åtgärd 4.1 (se 2021: 9)', ['4.1', '2021:9']],
    ['2020-06-05', []],
    ['se protokoll', []],
    ['', []],
  ])('%j names %j', (text, ids) => {
    expect(short(text)).toEqual(ids);
  });
});

describe('references in a text', () => {
  it.each([
    ['Svar på förbättringsförslag 1', [['1', 'improvement']]],
    ['Mindre avvikelse E1 från extern revision', [['e1', 'nonconformity']]],
    ['tillägg av åtgärd 6.4 om resestatistik', [['6.4', 'action']]],
    [
      'enligt beslut B2 och B3',
      [
        ['b2', 'decision'],
        ['b3', 'decision'],
      ],
    ],
    ['40 tim, 3 av 5 klara', []],
    ['Mål 25 % före 2022', []],
    ['se R2020-12', [['r2020-12', null]]],
    ['Samtliga R2020-120 ting', []],
  ])('%j', (text, wanted) => {
    const found = referencesIn(text, { ...rules, isReferenceColumn: false });
    expect(found.map(({ id, target }) => [id, target])).toEqual(wanted);
  });
});

describe('a short code in running text, which may be anything', () => {
  it.each([
    ['Papper i formatet E1 tar slut', []],
    ['Läckage, se E1', ['e1']],
    ['Läckage (E1).', ['e1']],
    ['Läckage (se även E1 och A01)', ['e1', 'a01']],
    ['Hanteras i E1, A01', ['e1', 'a01']],
    ['Svar på E1', ['e1']],
    ['Covered by E1', ['e1']],
    ['Se bilagan om E1', []],
    ['(enligt avtal) E1', []],
    ['Se 3 och 5', []],
    ['Se E2', []],
  ])('%s: %j', (text, wanted) => {
    expect(short(text, false)).toEqual(wanted);
  });
});

it('has the same key for an id in any spelling, and another for another id', () => {
  expect(idKey('R 2020–12')).toBe(idKey('r2020-12'));
  expect(idKey('Å1'.normalize('NFD'))).toBe(idKey('å1'));
  expect(idKey('(1.5)')).toBe('1.5');
  expect(idKey('R2020-1')).not.toBe(idKey('R2020-12'));
  expect(idKey('1.10')).not.toBe(idKey('1.1'));
});

const actions = (year: number, ids: readonly (string | number)[], extra: Rows = []): SheetSnapshot =>
  sheetOf(`Handlingsplan ${year}`, [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'],
    ...ids.map((id) => [id, `Det som ska göras, ${id}`, 'Drift', `${year}-06-30`, 'Klar']),
    ...extra,
  ]);

const findings = (rows: Rows): SheetSnapshot =>
  sheetOf('Revision 2020', [
    ['Nr', 'Typ', 'Iakttagelse', 'Krav', 'Orsak', 'Åtgärd i handlingsplan'],
    ...rows,
  ]);

const read = (...sheets: readonly SheetSnapshot[]): Links =>
  linksOf(readPlan(bookOf(...sheets), { today: '2020-11-24' }));

describe('links', () => {
  it('goes to the plan of the year that is named, else to the findings own year', () => {
    const { links, problems } = read(
      actions(2020, ['1', '2', '3']),
      actions(2021, ['1', '2', '3', '4']),
      findings([
        ['1', 'Förbättringsförslag', 'Se över rutinen', null, null, '2'],
        ['2', 'Förbättringsförslag', 'Se över målen', null, null, '2021: 2'],
        ['3', 'Förbättringsförslag', 'Se över mötena', null, null, '4'],
      ]),
    );
    expect(links.map(({ from, to }) => [from.row, to.sheet, to.row])).toEqual([
      [2, 'Handlingsplan 2020', 3],
      [3, 'Handlingsplan 2021', 3],
      [4, 'Handlingsplan 2021', 5],
    ]);
    expect(problems).toEqual([]);
  });

  it('asks when several rows have the number, and when none has', () => {
    const twice = sheetOf('Plan 2020 B', actions(2020, ['7']).values);
    const { links, problems } = read(
      actions(2020, ['7', '8']),
      twice,
      findings([
        ['1', 'Avvikelse', 'Saknar rutin', '7.2', 'Okänd', '7'],
        ['2', 'Avvikelse', 'Saknar lista', '7.2', 'Okänd', '9'],
      ]),
    );
    expect(links).toEqual([]);
    expect(problems.map(({ code, found, candidates }) => [code, found, candidates])).toEqual([
      ['ambiguous-reference', '7', ['Handlingsplan 2020!7', 'Plan 2020 B!7']],
      ['no-such-reference', '9', undefined],
    ]);
  });

  it('never takes R2020-1 for R2020-12', () => {
    const { links } = read(
      actions(2020, ['R2020-1', 'R2020-12']),
      findings([['1', 'Avvikelse', 'Saknar rutin', '7.2', 'Okänd', 'r2020–12']]),
    );
    expect(links.map(({ to }) => to.row)).toEqual([3]);
  });

  it('is told finding first, also when the action says it', () => {
    const { links } = read(
      actions(2020, ['1'], [[2, 'Ny rutin', 'HR', '2020-05-01', 'Klar', 'Svar på förbättringsförslag 3']]),
      findings([
        ['3', 'Positiv iakttagelse', 'Bra rutiner', null, null, null],
        ['3', 'Förbättringsförslag', 'Se över rutinen', null, null, null],
      ]),
    );
    expect(links).toEqual([
      {
        from: { sheet: 'Revision 2020', row: 3 },
        to: { sheet: 'Handlingsplan 2020', row: 3 },
        via: 'Svar på förbättringsförslag 3',
      },
    ]);
  });

  it('names the findings without an answer, but never a positive one', () => {
    const { problems } = read(
      actions(2020, ['1']),
      findings([
        ['1', 'Positiv iakttagelse', 'Bra rutiner', null, null, null],
        ['2', 'Förbättringsförslag', 'Se över rutinen', null, null, null],
        ['E1', 'Avvikelse (mindre)', 'Saknar lista', '7.2', 'Okänd', null],
      ]),
    );
    expect(problems.map(({ code, at, found }) => [code, at.row, found])).toEqual([
      ['finding-without-action', 3, '2'],
      ['finding-without-action', 4, 'E1'],
    ]);
  });

  it('is silent about numbers in a workbook that has nothing they could point at', () => {
    expect(read(findings([['1', 'Avvikelse', 'Saknar rutin', '7.2', 'Okänd', '7']])).problems).toEqual([]);
  });

  it('knows where a moved action comes from', () => {
    const moved = sheetOf('Handlingsplan 2021', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Tidpunkt', 'Status', 'Från 2020'],
      [1, 'Fullfölja analysen', 'GA', 'vt 2021', 'Ny', '1.3'],
    ]);
    const { links } = read(actions(2020, ['1.1', '1.3']), moved);
    expect(links).toEqual([
      {
        from: { sheet: 'Handlingsplan 2021', row: 2 },
        to: { sheet: 'Handlingsplan 2020', row: 3 },
        via: '1.3',
      },
    ]);
  });
});

it('reads any text in linear time and never fails', () => {
  fc.assert(
    fc.property(
      unicodeText({ maxLength: 200 }),
      (text) => Array.isArray(short(text)) && Array.isArray(short(text, false)),
    ),
  );
  expectLinear(short, ['1', '1.', 'a-', '2021: '], 100_000);
});
