import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deadlineReader, type DeadlineContext } from '../../../src/plan/deadlines/deadlines';
import { describeShared } from '../../shared-folder';
import { days, english, months, partsOfTheYear, swedish, type DeadlineRow } from './deadline-rows';
import {
  academic,
  american,
  askedInEnglish,
  british,
  inAcademicYear,
  inAmerican,
  inBritish,
  inEnglish,
} from './deadline-rows-en';
import { terms, weeks, years } from './deadline-rows-terms';
import { asked, withoutDay } from './deadline-rows-undated';
import { metDeadlines } from './deadline-spellings';

const tables: readonly (readonly [string, DeadlineContext, readonly DeadlineRow[]])[] = [
  ['Swedish days', swedish, days],
  ['Swedish months', swedish, months],
  ['Swedish quarters, tertials and half-years', swedish, partsOfTheYear],
  ['Swedish terms and seasons', swedish, terms],
  ['Swedish weeks', swedish, weeks],
  ['Swedish years', swedish, years],
  ['Swedish without a day', swedish, withoutDay],
  ['English, any order of day and month', english, inEnglish],
  ['English, month first', american, inAmerican],
  ['English, day first', british, inBritish],
  ['English, an academic year', academic, inAcademicYear],
];

describe.each(tables)('%s', (_name, context, rows) => {
  const read = deadlineReader(context);
  const wholeRows = rows.map(([text, reading, kind]) => [text, reading, kind ?? null] as const);
  it.each(wholeRows)('%j is %s', (text, reading, kind) => {
    const { date, kind: readKind, text: kept } = read(text);
    expect(date ?? readKind).toBe(reading);
    expect(kept).toBe(text);
    if (kind !== null) expect(readKind).toBe(kind);
  });
});

const questions: readonly (readonly [string, DeadlineContext, readonly string[]])[] = [
  ['Swedish, for a person', swedish, asked],
  ['English, for a person', english, askedInEnglish],
];

describe.each(questions)('%s', (_name, context, texts) => {
  const read = deadlineReader(context);
  it.each(texts)('%j is asked', (text) => {
    expect(read(text)).toMatchObject({ kind: 'ambiguous', date: null, certainty: 'guess' });
  });
});

describe('deadlines met in real plans', () => {
  it.each(metDeadlines)('%j (%s, plan of %d) is %s', (text, language, planYear, reading) => {
    const { date, kind } = deadlineReader({ language, planYear, dayOrder: () => 'unknown' })(text);
    expect(date ?? kind).toBe(reading);
  });

  describeShared('the collected spellings', (folder) => {
    const file: unknown = JSON.parse(readFileSync(join(folder, 'design', 'spellings.json'), 'utf8'));
    const { deadlines } = file as { deadlines: readonly { text: string; lang: string }[] };
    const known = new Set(metDeadlines.map(([text, language]) => `${language} ${text}`));
    it('are all in the table above', () => {
      expect(deadlines.length).toBeGreaterThan(50);
      expect(deadlines.filter(({ text, lang }) => !known.has(`${lang} ${text}`))).toEqual([]);
    });
  });
});

describe('days to choose from when asked', () => {
  it.each([
    ['Jul-14', english, ['2014-07-31', '2020-07-14']],
    ['1/3/2019', english, ['2019-03-01', '2019-01-03']],
    ['31 juni', swedish, ['2020-06-30']],
    ['årsskiftet 2021', swedish, ['2020-12-31', '2021-12-31']],
    ['20-06-21', swedish, ['2020-06-21', '2021-06-20']],
    ['måndag 13 november', swedish, ['2020-11-13', '2020-11-16']],
    ['25.8', swedish, ['2020-08-25']],
    ['2020-21', swedish, ['2021-07-31', '2021-12-31']],
    ['2020/2021', swedish, ['2021-07-31', '2021-12-31']],
    ['week of Sunday 4 Oct', english, ['2020-10-09', '2020-10-02']],
    ['w/c 4 October 2020', english, ['2020-10-09', '2020-10-02']],
    ['2020-06-29T22:00:00Z', swedish, ['2020-06-30', '2020-06-29']],
    ['Enligt beslut 2020-05-12', swedish, ['2020-05-12']],
    ['Reviderad 2020-03-01', swedish, ['2020-03-01']],
    ['jul 2020', swedish, ['2020-07-31', '2020-12-24']],
    ['fr.o.m. maj', swedish, ['2020-05-31']],
  ] as const)('%j', (text, context, candidates) => {
    expect(deadlineReader(context)(text)).toMatchObject({ kind: 'ambiguous', candidates });
  });
});

describe('certainty', () => {
  const read = deadlineReader(swedish);
  it.each(['30 juni', 'vt 2020', 'v. 42', 'Löpande', '2020-06-30', 'senast 30 juni'])(
    '%j is certain',
    (text) => {
      expect(read(text).certainty).toBe('certain');
    },
  );
  it.each(['novmber', '30/6 -20 prel', 'ca 15 maj', 'Rapport 31 mars', 'november-januari', 'före 30 juni'])(
    '%j is likely',
    (text) => {
      expect(read(text).certainty).toBe('likely');
    },
  );
});

describe('a plan without a known year', () => {
  const read = deadlineReader({ planYear: null, language: 'sv', dayOrder: () => 'unknown' });
  it.each(['30 juni', 'vt', 'v. 42', 'hösten', 'Q1', '1/6', 'årsskiftet'])('asks about %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'ambiguous', date: null });
  });
  it.each([
    ['30 juni 2020', '2020-06-30'],
    ['vt20', '2020-06-30'],
    ['200630', '2020-06-30'],
    ['2021', '2021-12-31'],
  ])('reads %j', (text, date) => {
    expect(read(text).date).toBe(date);
  });
  it('takes a year no plan has for none', () => {
    expect(deadlineReader({ planYear: 20, language: 'sv', dayOrder: () => 'unknown' })('maj').kind).toBe(
      'ambiguous',
    );
  });
});
