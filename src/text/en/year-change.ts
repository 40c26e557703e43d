import type { svYearChange, svYearLines } from '../sv/year-change';
import { yearChange } from './glossary';
import { counted } from './grammar';

/** What is written into a workbook of the change of year, in English. */
export const enYearChange: typeof svYearChange = {
  dropped: (reason, decision) => `Dropped: ${reason}. Decision: ${decision}`,
  movedBecause: (said) => `Moved: ${said.join('. Decision: ')}`,
};

const acts: typeof svYearLines.acts = {
  done: 'done',
  move: 'moved',
  anew: 'comes again',
  drop: 'dropped',
};

/** What the command says of the change of year. */
export const enYearLines: typeof svYearLines = {
  title: (from, to) => `${yearChange} ${from} → ${to}`,
  acts,
  counts: {
    done: (count) => counted(count, 'done'),
    move: (count) => counted(count, 'moved'),
    anew: (count) => counted(count, 'comes again', 'come again'),
    drop: (count) => counted(count, 'dropped'),
  },
  asked: (count) => counted(count, 'to answer'),
  later: (count) => counted(count, 'later'),
  nothing: 'All actions have an answer.',
  is: (act, name, next) => `${act}: ${name}${next === null ? '' : ` → ${next}`}`,
  howTo:
    'Answer in the column of statuses (Done, Moved), in the pane or here: --answer "NO=done", "NO=move 2021-06-30", "NO=drop reason; decision", "NO=later". Where the next plan may have it: "NO=same NO2" or "NO=new 2021-06-30".',
};
