import type { CellValue } from '../../../src/book/cells';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';
import { day } from '../../plan/sheet-of';
import { closed, line, plan, withNext } from './closed-plan';

/* How the old row stands afterwards: done only where it was, or where that is what the person answered. */
describe.each<[string, CellValue]>([
  ['going on', 'löpande'],
  ['of every year', 'årligen'],
])('an action that is %s', (_name, due) => {
  test.each<[string, string, YearAnswer['choice'] | 'same' | 'new' | null, string, string | null]>([
    ['under way, nothing answered', 'Pågår', null, 'Flyttas', 'A-13'],
    ['waiting, nothing answered', 'Väntar', null, 'Flyttas', 'A-13'],
    ['under way, moved', 'Pågår', 'move', 'Flyttas', 'A-13'],
    ['under way, the same as one of the next plan', 'Pågår', 'same', 'Flyttas', 'A-12'],
    ['under way, another than those of the next plan', 'Pågår', 'new', 'Flyttas', 'A-13'],
    ['not begun, moved', 'Ej påbörjad', 'move', 'Flyttas', 'A-13'],
    ['not begun, nothing answered', 'Ej påbörjad', null, 'Ej påbörjad', null],
    ['under way, put off', 'Pågår', 'later', 'Pågår', null],
    ['under way, dropped', 'Pågår', 'drop', 'Utgår', null],
    ['under way, done', 'Pågår', 'done', 'Klar', due === 'årligen' ? 'A-13' : null],
    ['done, nothing answered', 'Klar', null, 'Klar', due === 'årligen' ? 'A-13' : null],
    ['dropped, nothing answered', 'Utgår', null, 'Utgår', null],
  ])('%s', (_case, status, choice, stands, next) => {
    const book = withNext(
      plan(['A-02', 'Mäta vatten', 'Bo', due, status]),
      ['A-11', 'Köpa begagnade möbler', 'Eva', day('2021-05-31'), 'Ej påbörjad'],
      ['A-12', 'Byta ventilation i hus 7', 'Bo', day('2021-06-30'), 'Ej påbörjad'],
    );
    const said: Partial<YearAnswer> =
      choice === 'same' ? { same: 'A-12' } : choice === 'new' ? { same: null } : {};
    const why = { reason: 'resurser saknas', decision: 'B-1' };
    const answer: YearAnswer[] =
      choice === null
        ? []
        : [{ at: 'A-02', choice: choice === 'same' || choice === 'new' ? 'move' : choice, ...said, ...why }];
    const { after, problems } = closed(book, answer);
    expect(line(after, 'Plan 2020', 3)[4]).toBe(stands);
    expect(line(after, 'Plan 2020', 3)[line(after, 'Plan 2020', 1).indexOf('Fortsätter som')] ?? null).toBe(
      next,
    );
    // What was dropped before lacks its reason; what goes on needs none.
    expect(problems.some(({ code }) => code === 'dropped-without-reason')).toBe(status === 'Utgår');
  });
});
