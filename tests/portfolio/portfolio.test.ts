import fc from 'fast-check';
import { commonYear, portfolioOf, withOtherReview } from '../../src/portfolio/portfolio';
import type { FileFate } from '../../src/portfolio/file-fate';
import { figuresOf, tallyOf } from '../../src/portfolio/tally';
import type { UnitFacts } from '../../src/portfolio/unit-facts';
import type { Status } from '../../src/plan/status';

interface Given {
  readonly said?: string | null;
  readonly filed?: string;
  readonly year?: number | null;
  readonly years?: readonly number[];
  readonly statuses?: readonly Status[];
  readonly overdue?: number;
  readonly language?: 'sv' | 'en';
}

function fileOf(path: string, given: Given = {}): FileFate {
  const { said = null, filed = path, year = 2020, statuses = ['done'], overdue = 0, language = 'sv' } = given;
  const tally = tallyOf(statuses.map((status, index) => ({ status, isOverdue: index < overdue })));
  const facts: UnitFacts = {
    what: 'plan',
    language,
    names: { said, filed },
    year,
    years: given.years ?? (year === null ? [] : [year]),
    rows: { read: 0, interpreted: 0, listed: 0 },
    tally,
    byGoal: [{ label: 'Mål 1', tally }],
    overdue: [],
    goals: 0,
    goalsWithout: [],
    findings: 0,
    unanswered: [],
    questions: [],
  };
  return { path, link: path, fate: { is: 'read', facts } };
}

const today = '2020-11-24';
const whole = (files: readonly FileFate[]) => portfolioOf(files, { today, year: commonYear(files) });
const namesIn = (files: readonly FileFate[]) =>
  [...whole(files).units].sort((a, b) => (a.file.path < b.file.path ? -1 : 1)).map(({ name }) => name);

describe('what a unit is called', () => {
  test('what its workbook says goes before its file’s name', () => {
    expect(namesIn([fileOf('a', { said: 'Fysik', filed: 'fys' }), fileOf('b', { filed: 'Kemi' })])).toEqual([
      'Fysik',
      'Kemi',
    ]);
  });
  test('what workbooks with different files all say is the whole organisation', () => {
    const files = ['ABE', 'CBH', 'ITM'].map((filed) => fileOf(filed, { said: 'KTH', filed }));
    expect(namesIn(files)).toEqual(['ABE', 'CBH', 'ITM']);
    expect(whole(files).doubled).toEqual([]);
  });
  test('a unit with a file a year is one unit, of which one year counts', () => {
    const files = [
      fileOf('ABE 2019', { said: 'Arkitektur', filed: 'ABE', year: 2019 }),
      fileOf('ABE 2020', { said: 'Arkitektur', filed: 'ABE' }),
      fileOf('CBH 2020', { filed: 'CBH' }),
    ];
    const { units, others, doubled } = whole(files);
    expect(units.map(({ name }) => name)).toEqual(['Arkitektur', 'CBH']);
    expect(others.map(({ name, facts }) => [name, facts.year])).toEqual([['Arkitektur', 2019]]);
    expect(doubled).toEqual([]);
  });
  test('two files of one unit and year are told, counted and told apart', () => {
    const { units, doubled, all } = whole([
      fileOf('ABE 2020', { filed: 'ABE' }),
      fileOf('ABE 2020 kopia', { filed: 'abe' }),
    ]);
    expect(doubled).toEqual(['ABE']);
    expect(new Set(units.map(({ name }) => name)).size).toBe(2);
    expect(all.total).toBe(2);
  });
});

describe('the year', () => {
  test.each([
    [[2020, 2020, 2019], 2020],
    [[2019, 2019, 2020], 2019],
    [[2019, 2020], 2020],
    [[null, 2018], 2018],
    [[null], null],
  ])('of plans for %j: %s', (years, year) => {
    expect(commonYear(years.map((one, index) => fileOf(String(index), { year: one })))).toBe(year);
  });
  test('plans that name no year belong to it', () => {
    const { units } = whole([fileOf('a'), fileOf('b', { year: null })]);
    expect(units).toHaveLength(2);
  });
  test('a workbook that has a plan for it beside another is read once more', () => {
    const files = [
      fileOf('a'),
      fileOf('b', { year: 2021, years: [2020, 2021] }),
      fileOf('c', { year: 2019 }),
    ];
    expect(withOtherReview(files, 2020).map(({ path }) => path)).toEqual(['b']);
    expect(withOtherReview(files, null)).toEqual([]);
  });
});

test('the language of most, unless one is asked for', () => {
  const files = [fileOf('a', { language: 'en' }), fileOf('b', { language: 'en' }), fileOf('c')];
  expect(whole(files).language).toBe('en');
  expect(portfolioOf(files, { today, year: 2020, language: 'sv' }).language).toBe('sv');
});

const statuses = fc.array(
  fc.constantFrom<Status>('done', 'ongoing', 'waiting', 'notStarted', 'moved', 'unknown'),
);
const someFiles = fc
  .array(
    fc.record({ statuses, year: fc.constantFrom(2019, 2020), said: fc.constantFrom('Fysik', 'Kemi', null) }),
  )
  .map((list) => list.map((given, index) => fileOf(`fil ${index}`, given)));

test('the files in any order give the same', () => {
  fc.assert(
    fc.property(
      someFiles.chain((files) =>
        fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
      ),
      ([files, shuffled]) => expect(whole(shuffled)).toEqual(whole(files)),
    ),
  );
});

test('the whole is the sum of its units and of its goals, and every file is in it', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const { units, others, all, byGoal, files: told } = whole(files);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(all.total).toBe(sum(units.map(({ facts }) => facts.tally.total)));
      expect(sum(byGoal.map(({ tally }) => tally.total))).toBe(all.total);
      const { total, done, remaining, cancelled, moved, unclear } = figuresOf(all);
      expect(done + remaining + cancelled + moved + unclear).toBe(total);
      expect(units.length + others.length).toBe(files.length);
      expect(told).toHaveLength(files.length);
    }),
  );
});
