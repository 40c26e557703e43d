import type { svYearChange, svYearLines } from '../sv/year-change';
import { lowered } from '../lowered';
import { statuses, yearChange } from './glossary';
import { actions, counted } from './grammar';
import { unreadable } from './shared';

/** What is written into a workbook of the change of year, in English. */
export const nbYearChange: typeof svYearChange = {
  dropped: (reason, decision) => `Dropped: ${reason}. Decision: ${decision}`,
  movedBecause: (said) => `Moved: ${said.join('. Decision: ')}`,
};

const acts: typeof svYearLines.acts = {
  done: statuses.done,
  move: statuses.moved,
  anew: 'Comes again',
  drop: statuses.cancelled,
};

/** What the command says of the change of year. */
export const nbYearLines: typeof svYearLines = {
  title: (from, to) => `${yearChange} ${from} → ${to}`,
  acts,
  counts: {
    done: (count) => counted(count, lowered(acts.done)),
    move: (count) => counted(count, lowered(acts.move)),
    anew: (count) => counted(count, lowered(acts.anew), 'come again'),
    drop: (count) => counted(count, lowered(acts.drop)),
  },
  asked: (count) => counted(count, 'to answer'),
  later: (count) => counted(count, 'later'),
  nothing: 'All actions have an answer.',
  comesAgain: (from) =>
    `Those that come again stand in the plan for ${from} as ${acts.move}, or ${acts.done} where they said or you answered so.`,
  wrote: {
    rows: (sheet, count) => `“${sheet}” has ${counted(count, 'new row', 'new rows')}.`,
    origins: (sheet, count) =>
      count === 1
        ? `1 row of “${sheet}” now says which action it comes from.`
        : `${count} rows of “${sheet}” now say which actions they come from.`,
    closed: (from, count) =>
      `${actions(count)} of the plan for ${from} ${count === 1 ? 'is' : 'are'} closed.`,
  },
  is: (act, name, next) => `${act}: ${name}${next === null ? '' : ` → ${next}`}`,
  badLine: (line, found) => `Line ${line}: ${unreadable(found)}`,
  answerWords:
    'Write the action’s number, an equals sign and one of the words done, move, drop, later, same and new, such as A-07=move 2021-06-30.',
  noneUsed: 'None of the answers was used, and nothing has been written.',
  howTo:
    'Answer in the column of statuses, in the pane or here: --answer "NO=done", --answer "NO=move 2021-06-30", --answer "NO=drop reason; decision". Where the next plan may have it: --answer "NO=same NO2" or --answer "NO=new 2021-06-30".',
};
