import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf } from '../sheet-of';
import { otherPlans } from './other-plans';
import { publicPlans } from './public-plans';

describe.each([...publicPlans, ...otherPlans])('the Norwegian workbook of $name', (plan) => {
  const { language, tables } = readPlan(bookOf(sheetOf(plan.sheet, plan.rows)), { today: '2021-11-24' });
  const [table] = tables;

  it('is Norwegian, with one table', () => {
    expect([language, tables.length, table?.kind]).toEqual(['nb', 1, plan.kind]);
  });

  it('has its columns', () => {
    const columns = table?.columns.map(({ field, more }) =>
      more === undefined ? field : `${field}/${more}`,
    );
    expect(columns?.join(' | ')).toBe(plan.columns);
  });

  it('has its items: who, by when, and how each stands', () => {
    const items = table?.rows.map(({ owners, deadline, status }) =>
      [owners.map(({ name }) => name).join(' + '), deadline.date ?? deadline.kind, status.status].join(' | '),
    );
    expect(items).toEqual(plan.items);
  });
});
