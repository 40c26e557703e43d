import { objectionsTo } from '../../../src/book/objection';
import { jobs } from '../../../src/jobs/jobs';
import { headedUpTo } from './too-wide';

test.each(Object.entries(jobs))(
  '%s leaves a plan whose headings fill a sheet',
  (_, job) => {
    const book = headedUpTo(0);
    expect(objectionsTo(book, job(book, { today: '2020-11-24' }).changes)).toEqual([]);
  },
  120_000,
);

test('a plan whose headings leave two columns gets both', () => {
  const { problems, structured } = jobs.review(headedUpTo(2), { today: '2020-11-24' });
  expect(structured).toMatchObject([{ inPlace: true }]);
  expect(problems.map(({ code }) => code)).not.toContain('too-wide');
}, 120_000);
