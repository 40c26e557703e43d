import { readPlan } from '../../../src/plan/read-plan';
import type { Rows } from '../sheet-of';
import { bookOf, sheetOf } from '../sheet-of';

/* A goal that stands alone above the rows that lead to it begins with a verb as actions do, and is none. */

const words = {
  sv: {
    headings: ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    items: ['Inför sortering i köket', 'Märk upp kärlen', 'Byt till LED', 'Injustera värmen'],
    rest: ['Eva Berg', '2026-06-01', 'Pågår'],
    goals: [
      'Minska avfallet med 20 %',
      'Minska mängden matsvin i köken med minst 20 procent till år 2027',
      'Öka andelen ekologisk mat till 60 % senast 2027',
      'Sänk energianvändningen med 10 %',
      'Halvera utsläppen till 2030',
      'Minskad elanvändning med 15 procent',
      'Nå 95 % nöjda besökare',
      'Sjukfrånvaron ska vara högst 4 %',
      'Andelen fossilfria resor ska öka till 80 %',
      'Förkorta väntetiden till högst 30 dagar',
      'Begränsa svinnet till under 5 %',
      'Utsläppen ska halveras till 2030',
      'Alla ungdomar ska känna sig trygga',
      'Ingen ska utsättas för kränkningar',
    ],
    lone: 'Köp in fler kärl',
  },
  en: {
    headings: ['Action', 'Owner', 'Due date', 'Status'],
    items: ['Introduce sorting in kitchen', 'Label the bins', 'Switch to LED', 'Balance the heating'],
    rest: ['Ann Berg', '2026-06-01', 'In progress'],
    goals: [
      'Reduce waste by 20 %',
      'Reduce food waste in all kitchens by at least 20 % by 2027',
      'Increase the share of organic food to 60 % by 2027',
      'Cut energy use by 10%',
      'Halve emissions by 2030',
      'Reduced power use by 15 per cent',
      'Reach 95 % satisfied visitors',
      'Sick leave should be below 4 %',
      'The share of fossil-free journeys shall increase to 80 %',
      'Shorten waiting times to at most 30 days',
      'Keep waste below 5 %',
      'Emissions will be halved by 2030',
      'All pupils shall feel safe',
      'Everyone should know whom to ask',
    ],
    lone: 'Buy more bins',
  },
} as const;

const languages = ['sv', 'en'] as const;
type Language = (typeof languages)[number];
const each = languages.flatMap((language) => words[language].goals.map((goal) => [goal, language] as const));

/** `0`–`3` an ordinary row, a text a row of that alone, an empty text a blank one; `isNumbered` with a column of numbers first. */
function read(language: Language, rows: readonly (number | string)[], isNumbered = false) {
  const { headings, items, rest } = words[language];
  const cells: Rows = rows.map((row) => {
    const said = typeof row === 'string' ? [row || null] : [items[row] ?? '', ...rest];
    return isNumbered ? [typeof row === 'string' ? null : row + 1, ...said] : said;
  });
  const first = isNumbered ? ['Nr', ...headings] : headings;
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan', [first, ...cells])), { today: '2026-05-15' });
  return {
    rows: tables[0]?.rows.map(({ title, goal }) => [title, goal]) ?? [],
    asked: problems.flatMap(({ code, severity }) => (severity === 'note' ? [] : [code])),
  };
}

describe.each(each)('%s (%s)', (goal, language) => {
  const { items, goals, lone } = words[language];
  const other = goals.find((one) => one !== goal) ?? '';

  it.each([true, false])('heads the rows below it, numbered %s', (isNumbered) => {
    expect(read(language, [goal, 0, 1, 2], isNumbered)).toEqual({
      rows: [0, 1, 2].map((at) => [items[at], goal]),
      asked: [],
    });
    for (const rows of [
      [goal, 0, 1, other, 2, 3],
      [goal, 0, 1, '', other, 2, 3],
    ])
      expect(read(language, rows, isNumbered)).toEqual({
        rows: [0, 1, 2, 3].map((at) => [items[at], at < 2 ? goal : other]),
        asked: [],
      });
  });

  it('leaves an action of which only the title is filled in what it is', () => {
    const { rows } = read(language, [goal, 0, lone, 1, other, 2]);
    expect(rows).toEqual([
      [items[0], goal],
      [lone, goal],
      [items[1], goal],
      [items[2], other],
    ]);
    expect(read(language, [goal, lone, 0, 1]).rows[0]).toEqual([lone, goal]);
  });

  it('is asked about where no goal stands over the first rows, and is an action below the last', () => {
    expect(read(language, [0, 1, goal, 2, 3]).asked).toEqual(['action-or-heading']);
    expect(read(language, [0, 1, 2, goal]).rows.at(-1)).toEqual([goal, null]);
  });
});

it.each(languages)('where actions are worded as goals, a goal alone is one of them (%s)', (language) => {
  const { headings, goals, rest } = words[language];
  const [lone, ...others] = goals;
  const cells = [...others.slice(0, 3).map((goal) => [goal, ...rest]), [lone], [others[3] ?? '', ...rest]];
  const { tables } = readPlan(bookOf(sheetOf('Plan', [headings, ...cells])), { today: '2026-05-15' });
  expect(tables[0]?.rows.map(({ title }) => title)).toContain(lone);
});
