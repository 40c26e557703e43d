import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/book/cells';
import type { Status } from '../../../src/plan/status';
import { statusReader, type StatusContext } from '../../../src/plan/statuses/statuses';
import { describeShared } from '../../shared-folder';
import { openInSwedish } from './status-rows';
import { closedInSwedish } from './status-rows-closed';
import { inEnglish } from './status-rows-en';
import { metStatuses } from './status-spellings';

const today = '2020-11-24';
const swedish: StatusContext = { language: 'sv', today };

describe.each([
  ['open, in Swedish', 'sv', openInSwedish],
  ['closed, in Swedish', 'sv', closedInSwedish],
  ['in English', 'en', inEnglish],
] as const)('statuses %s', (_name, language, table) => {
  const read = statusReader({ language, today });
  const rows = Object.entries(table).flatMap(([status, texts]) =>
    texts.map((text) => [text, status] as const),
  );
  it.each(rows)('%j is %s', (text, status) => {
    const reading = read(text);
    expect(reading.status).toBe(status);
    expect(reading.text).toBe(text);
    expect(reading.certainty === 'guess').toBe(status === 'unknown');
  });
});

describe('statuses met in real plans', () => {
  const besideOwnWords = ['to_do', 'in_progress', 'on_hold', 'active', 'deprecated', '--'];
  it.each(metStatuses)('%j (%s, %s) is %s', (text, language, _state, status) => {
    const vocabulary = text === 'active' ? besideOwnWords : [];
    expect(statusReader({ language, vocabulary, today })(text).status).toBe(status);
  });

  describeShared('the collected spellings', (folder) => {
    const file: unknown = JSON.parse(readFileSync(join(folder, 'design', 'spellings.json'), 'utf8'));
    const { statuses } = file as { statuses: readonly { text: string; lang: string; state: string }[] };
    const known = new Set(metStatuses.map(([text, language, state]) => `${language} ${state} ${text}`));
    it('are all in the table above', () => {
      expect(statuses.length).toBeGreaterThan(50);
      expect(statuses.filter(({ text, lang, state }) => !known.has(`${lang} ${state} ${text}`))).toEqual([]);
    });
  });
});

describe('"active"', () => {
  it.each([
    [['Active', 'Completed'], 'ongoing'],
    [['Active', 'In progress', 'Completed'], 'ongoing'],
    [['active', 'in_progress', 'to_do'], 'done'],
    [[], 'ongoing'],
  ] as const)('beside %j is %s', (vocabulary, status) => {
    expect(statusReader({ language: 'en', vocabulary })('Active').status).toBe(status);
  });
});

describe('certainty and what the text says beyond its word', () => {
  const read = statusReader(swedish);
  it.each([
    ['Klar', 'certain', undefined],
    ['klart!!', 'certain', undefined],
    ['Ej påbörjad', 'certain', undefined],
    ['Pågr', 'likely', undefined],
    ['Pågår enl. plan', 'likely', true],
    ['klart 2020-03-12', 'likely', true],
    ['Utgår pga covid', 'likely', true],
    ['50 %', 'certain', true],
    ['100 %', 'certain', undefined],
    ['Försenad', 'likely', true],
  ] as const)('%j is %s', (text, certainty, saysMore) => {
    expect(read(text)).toMatchObject({ certainty });
    expect(read(text).saysMore).toBe(saysMore);
  });
});

describe('days of completion and percentages', () => {
  it.each([
    ['Klart 2020-09-18', 'sv', '2020-09-18'],
    ['Genomförd digitalt 2020-10-21', 'sv', '2020-10-21'],
    ['Klart 200918', 'sv', '2020-09-18'],
    ['Klart 18/9-2020', 'sv', '2020-09-18'],
    ['klart den 18 september 2020', 'sv', '2020-09-18'],
    ['Completed 22/05/2020', 'en', '2020-05-22'],
    ['Completed May 22, 2020', 'en', '2020-05-22'],
    ['Completed 05/06/2020', 'en', undefined],
    ['Klart i september', 'sv', undefined],
    ['klart 12/3', 'sv', undefined],
    ['Klart 2020-02-30', 'sv', undefined],
    ['Klart 2020-03-01 resp. 2020-05-01', 'sv', undefined],
    ['Gallrad 2013-12-12', 'sv', undefined],
    ['Pågår (2013-03-18)', 'sv', undefined],
  ] as const)('%j (%s) was finished on %s', (text, language, day) => {
    expect(statusReader({ language, today })(text).completedAt).toBe(day);
  });

  it('reads dates in the order the table shows', () => {
    const dates = { planYear: 2020, language: 'en', dayOrder: () => 'day-first' as const } as const;
    expect(statusReader({ language: 'en', dates, today })('Completed 05/06/2020').completedAt).toBe(
      '2020-06-05',
    );
  });

  it.each([
    ['Pågår, 14 % i oktober', 'ongoing', 14],
    ['Pågår 60%', 'ongoing', 60],
    ['60 %', 'ongoing', 60],
    ['0%', 'notStarted', 0],
    ['100 %', 'done', 100],
    ['Klart till 80 %', 'ongoing', 80],
    ['150 %', 'unknown', undefined],
  ])('%j is %s, %s percent', (text, status, percent) => {
    const reading = statusReader(swedish)(text);
    expect([reading.status, reading.percent]).toEqual([status, percent]);
  });
});

const values: readonly (readonly [CellValue, string | undefined, Status])[] = [
  [null, undefined, 'missing'],
  ['', undefined, 'missing'],
  [' \u00a0 ', undefined, 'missing'],
  [0.6, '0%', 'ongoing'],
  [1, '0%', 'done'],
  [0, '0 %', 'notStarted'],
  [0.25, undefined, 'ongoing'],
  [75, undefined, 'ongoing'],
  [100, undefined, 'done'],
  [1, undefined, 'unknown'],
  [3, undefined, 'unknown'],
  [0, undefined, 'unknown'],
  [-5, undefined, 'unknown'],
  [4000, undefined, 'unknown'],
  [Number.NaN, undefined, 'unknown'],
  [true, undefined, 'done'],
  [false, undefined, 'notStarted'],
  [{ date: '2020-05-01' }, undefined, 'unknown'],
  [{ error: '#REF!' }, undefined, 'unknown'],
];

describe('status cells that are not words', () => {
  it.each(values)('%j with format %s is %s', (value, format, status) => {
    const appearance = format === undefined ? {} : { format };
    expect(statusReader(swedish)(value, appearance).status).toBe(status);
  });
});

describe('columns that ask', () => {
  const asks = statusReader({ ...swedish, yesNoColumn: true });
  const ticks = statusReader({ ...swedish, doneColumn: true });
  it.each([
    ['Ja', 'done', 'done'],
    ['ja!', 'done', 'done'],
    ['JA', 'done', 'done'],
    ['Yes', 'done', 'done'],
    ['y', 'done', 'done'],
    ['Nej', 'notStarted', 'notStarted'],
    ['No', 'notStarted', 'notStarted'],
    ['n', 'notStarted', 'notStarted'],
    ['✓', 'done', 'done'],
    ['☐', 'notStarted', 'notStarted'],
    ['x', 'unknown', 'done'],
    ['X', 'unknown', 'done'],
    ['Delvis', 'ongoing', 'ongoing'],
    ['Nej, pågår', 'ongoing', 'ongoing'],
    ['Y/R', 'unknown', 'unknown'],
    ['2020-05-01', 'done', 'done'],
    ['', 'missing', 'missing'],
  ])('%j is %s to a question, %s under "Klart"', (text, asked, ticked) => {
    expect([asks(text).status, ticks(text).status]).toEqual([asked, ticked]);
  });

  it('takes a date for the day it was done', () => {
    expect(ticks({ date: '2020-05-01' })).toMatchObject({ status: 'done', completedAt: '2020-05-01' });
    expect(ticks('2020-05-01')).toMatchObject({ status: 'done', completedAt: '2020-05-01' });
  });
});
