import type { Certainty, TableKind } from '../field';
import { share, shareOfDays, type Content } from './content';
import { sense, type Sense } from './sense';

/* What a column whose heading is read turns out to be by its cells; a declaration names its rule (`Column.byCells`). */

/** A heading that was read, with what stands under it; `content` is never empty. */
export interface Headed {
  readonly content: Content;
  /** The heading as it is looked up, and how sure its reading is. */
  readonly key: string;
  readonly certainty: Certainty;
  readonly more: string | undefined;
  readonly kind: TableKind;
  /** Another column of the table is headed as the deadline. */
  readonly hasDeadline: boolean;
}

/** `undefined`: the heading holds. */
export type CellRule = (headed: Headed) => Sense | undefined;

const HALF = 0.5;

export const mostly = (part: number, content: Content): boolean => part > 0 && share(part, content) >= HALF;
export const holdsTimes = (content: Content): boolean => content.filled > 0 && shareOfDays(content) >= HALF;
export const holdsSentences = (content: Content): boolean => share(content.sentences, content) >= 0.4;
const holdsStatuses = (content: Content): boolean =>
  mostly(content.statuses, content) || mostly(content.ticks, content);
/** Filled in some rows, and seldom with what is missing or wrong: remarks. */
const isRemarked = ({ rows, filled, about }: Content): boolean =>
  rows >= 4 && filled < rows * 0.7 && about('lacks') < filled * 0.4;
/** Signs, letters or figures that a key explains: no remark is so short. */
const holdsMarks = (content: Content): boolean =>
  content.texts > 0 && content.meanLength <= 2 && content.distinct <= 6;

const followUpWord = /uppföljning|avstämning|lägesrapport|nuläge|\bupdate\b|^progress$|follow-up/;

/** "Uppföljning" heads shares, days, statuses, marks or remarks. */
function followUp({ content }: Headed, otherwise: Sense | undefined): Sense | undefined {
  if (mostly(content.percents + content.numbers, content)) return sense('percent', 'likely');
  if (mostly(content.dates, content)) return sense('unknown', 'likely', 'checkpoint');
  const saysStatus = holdsStatuses(content) && !holdsSentences(content);
  if (saysStatus || share(content.statuses, content) >= 0.7) return sense('status', 'likely');
  if (holdsMarks(content)) return sense('status', 'guess');
  return otherwise;
}

export const statusByCells: CellRule = (headed) => {
  const { content, key, certainty } = headed;
  if (followUpWord.test(key)) {
    const holds = certainty !== 'guess' && !holdsSentences(content);
    return followUp(headed, holds ? undefined : sense('comment', 'likely'));
  }
  return mostly(content.dates, content) && certainty === 'guess' ? sense('completedAt', 'likely') : undefined;
};

export const commentByCells: CellRule = (headed) => {
  if (followUpWord.test(headed.key)) return followUp(headed, sense('comment', 'likely'));
  return mostly(headed.content.numbers, headed.content) ? sense('unknown', 'likely', 'value') : undefined;
};

export const linksByCells: CellRule = ({ content }) =>
  mostly(content.urls, content) ? sense('unknown', 'certain', 'url') : undefined;

/** "No" over ticks is no number. */
export const idByCells: CellRule = ({ content, certainty, kind }) => {
  if (mostly(content.ticks, content)) return sense('unknown', 'likely', 'mark');
  return certainty === 'guess' && (content.isCounting || mostly(content.codes, content))
    ? sense(kind === 'findings' ? 'finding.ref' : 'id', 'likely')
    : undefined;
};

/** "Från" over codes: the action that it was moved from. */
export const startByCells: CellRule = ({ content, key }) =>
  /^(?:från|from)\b/.test(key) && !holdsTimes(content) && mostly(content.codes + content.numbers, content)
    ? sense('links', 'likely', 'movedFrom')
    : undefined;

/** "Start" of a goal is the year it is compared with; over days it is when the work begins. */
export const baseYearByCells: CellRule = ({ content, key }) =>
  key === 'start' && holdsTimes(content) && !mostly(content.about('years'), content)
    ? sense('startDate', 'likely')
    : undefined;

export const deadlineByCells: CellRule = ({ content, key, certainty, more }) => {
  if (certainty !== 'guess') return undefined;
  if (shareOfDays(content) + share(content.about('years'), content) >= HALF)
    return sense('deadline', more === undefined ? 'guess' : 'likely', more);
  return key === 'tid' && mostly(content.texts, content) ? sense('resources', 'likely') : undefined;
};

/** "Avvikelse" heads a tick, a kind, a figure, a requirement, a remark, a grade, or what was found. */
export const findingByCells: CellRule = ({ content, key, more, kind }) => {
  if (mostly(content.ticks, content)) return sense('unknown', 'likely', 'mark');
  if (kind === 'findings' && share(content.findingKinds, content) >= 0.6 && content.distinct <= 4)
    return sense('finding.kind', 'likely');
  if (mostly(content.numbers, content))
    return sense('unknown', 'likely', key === 'risk' ? 'riskValue' : 'amount');
  // "Avvikelse mot": which clause was not met.
  if (share(content.about('requirements'), content) >= 0.8 && !holdsSentences(content))
    return sense('finding.requirement', 'likely');
  // What was found stands in every row; what is remarked on, in some.
  if (isRemarked(content)) return sense('finding.text', 'guess', more);
  return mostly(content.about('grades'), content) && !holdsSentences(content)
    ? sense('priority', 'likely')
    : undefined;
};

/** "Target" over days is the day that is aimed at, over numbers the value. */
export const goalByCells: CellRule = ({ content, kind, certainty, hasDeadline }) => {
  if (holdsTimes(content) && kind !== 'goals')
    return hasDeadline ? sense('unknown', 'likely', 'date') : sense('deadline', 'likely');
  // "120 days" under "Target": until then, or how long something is to take. Each such cell is asked about.
  const moments = content.about('moments') + content.about('years');
  if (
    kind !== 'goals' &&
    !hasDeadline &&
    mostly(moments, content) &&
    !mostly(content.about('goals'), content)
  )
    return sense('deadline', certainty === 'certain' ? 'likely' : 'guess');
  return mostly(content.numbers, content) && content.distinct > 1 && content.texts === 0
    ? sense('unknown', 'likely', 'targetValue')
    : undefined;
};

export const resourcesByCells: CellRule = ({ content }) =>
  mostly(content.about('people'), content) && content.about('efforts') === 0
    ? sense('owner', 'guess')
    : undefined;

export const unitByCells: CellRule = ({ content }) =>
  mostly(content.measures, content) ? sense('unknown', 'likely', 'measure') : undefined;

/** One action, and not how many there are. */
const oneAction = /^(?:action|tiltak|åtgärd)$/;

/** "Åtgärd" over "Å-1, Å-2", in a list of findings, names the rows of a plan. */
function namesActions({ content, key, kind }: Headed): boolean {
  if (kind !== 'findings' || content.texts + content.numbers < content.filled) return false;
  const numbers = oneAction.test(key) ? content.numbers : 0;
  return share(content.about('references') + numbers, content) >= 0.8;
}

/** No day is anything to do, be it written as a date or as a text. */
export const titleByCells: CellRule = (headed) => {
  const { content, hasDeadline } = headed;
  if (namesActions(headed)) return sense('links', 'likely');
  if (mostly(content.ticks, content)) return sense('unknown', 'likely', 'mark');
  if (holdsTimes(content)) return hasDeadline ? sense('unknown', 'guess') : sense('deadline', 'guess');
  return mostly(content.numbers + content.dates, content) ? sense('unknown', 'likely', 'count') : undefined;
};

export const areaByCells: CellRule = ({ content, kind }) =>
  kind === 'findings' && mostly(content.findingKinds, content) ? sense('finding.kind', 'likely') : undefined;

export const findingKindByCells: CellRule = ({ content }) =>
  holdsSentences(content) ? sense('finding.text', 'likely') : undefined;

export const priorityByCells: CellRule = ({ content }) =>
  mostly(content.dates, content) || holdsSentences(content)
    ? sense('unknown', 'likely', 'detail')
    : undefined;

/** "Datum", where no other column is the deadline and nothing is booked on it. */
export const dateByCells: CellRule = ({ content, kind, hasDeadline }) =>
  !hasDeadline && kind !== 'climatepot' && holdsTimes(content) ? sense('deadline', 'guess') : undefined;

export const typeByCells: CellRule = ({ content }) =>
  mostly(content.findingKinds, content) ? sense('finding.kind', 'likely') : undefined;
