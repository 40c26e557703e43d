import { hasDayToCome, share, shareOfDays, type Content, type Subject } from './content';

/**
 * How well cells alone speak for what a column holds: about 1.5 where they say it plainly, 0 where they say nothing, below
 * 0 where they speak against it. `today` (ISO) tells days that have come from days to come.
 */
export type Fit = (content: Content, today: string) => number;

const MOSTLY = 0.6;
const filledShare = ({ rows, filled }: Content): number => (rows === 0 ? 0 : filled / rows);
const variety = ({ distinct, filled }: Content): number => (filled === 0 ? 0 : distinct / filled);
const textShare = (content: Content): number => share(content.texts, content);
const about = (content: Content, subject: Subject): number => share(content.about(subject), content);

/** Few different, short texts, each of which stands in several rows. */
export const comesAgain = (content: Content): boolean =>
  content.filled >= 3 && content.distinct * 2 <= content.filled + 1 && content.meanLength <= 30;

const isEmpty = ({ filled }: Content): boolean => filled === 0;

/** Cells that can be nothing but statuses, ticks, grades, days or numbers: no words of somebody's own. */
function isClosed(content: Content): boolean {
  // Cheap to find out and enough for most columns of words, whose statuses and days then need not be read.
  if (about(content, 'verbs') >= 0.5 || about(content, 'people') >= 0.9) return false;
  return (
    share(content.statuses + content.ticks, content) >= MOSTLY ||
    about(content, 'grades') >= MOSTLY ||
    shareOfDays(content) >= MOSTLY ||
    share(content.months, content) >= MOSTLY ||
    share(content.numbers, content) >= MOSTLY
  );
}

export const fitsAnything: Fit = () => 0;

export const fitsCode: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (variety(content) < 1) return content.isCounting ? 0.8 : -0.6;
  if (content.isCounting) return 1.5;
  if (share(content.codes, content) >= 0.8) return 1.3;
  return content.meanLength > 14 || shareOfDays(content) >= MOSTLY ? -1.5 : -0.2;
};

const lengthWeight = ({ meanLength }: Content): number => Math.min(1, Math.max(0, meanLength - 6) / 22);

const FEWEST_FILLED_ROWS = 2;

/** An action, a decision, an entry: texts of its own in every row. */
export const fitsTitle: Fit = (content) => {
  // Rows are filled in, and this says nothing of them.
  if (isEmpty(content)) return content.rows >= FEWEST_FILLED_ROWS ? -1 : 0;
  if (textShare(content) < 0.7 || isClosed(content)) return -2;
  // Some roles among the texts ('Facilities manager', 'The office') make a list of people more than of things to do.
  const people = -1.2 * Math.min(1, Math.max(0, (about(content, 'people') - 0.3) / 0.4));
  const again = variety(content) < 0.7 ? -0.8 : 0.2;
  const gaps = filledShare(content) < 0.7 ? -0.5 : 0;
  const verbs = about(content, 'verbs');
  // Short names and no verb: "IT", "Lokaler", "Projekt Alfa" name a subject, not something to do.
  const names = verbs === 0 && content.meanLength < 12 && about(content, 'names') >= 0.8 ? -0.6 : 0;
  return (
    0.2 +
    0.8 * lengthWeight(content) +
    0.9 * verbs +
    people +
    again +
    gaps +
    names -
    0.5 * about(content, 'lacks')
  );
};

/** Texts about something: what was found, why, a remark. Long, or at least no list of choices. */
const fitsText = (content: Content): number => {
  if (isEmpty(content)) return 0;
  if (textShare(content) < 0.7 || isClosed(content) || share(content.codes, content) >= 0.8) return -1.5;
  return content.meanLength >= 10 ? 0.3 : -0.2;
};

export const fitsFinding: Fit = (content) => {
  const fit = fitsText(content);
  if (fit <= 0) return fit;
  const own = 0.4 * lengthWeight(content) + (variety(content) < 0.7 ? -0.4 : 0.2);
  const gaps = filledShare(content) < 0.7 ? -1 : 0;
  return fit + gaps + own + 0.7 * about(content, 'lacks') - 0.5 * about(content, 'verbs');
};

/** A goal in words, where goals are what is listed. */
export const fitsGoalText: Fit = (content) => {
  const fit = fitsText(content);
  if (fit <= 0) return fit;
  return (
    fit + 0.5 * lengthWeight(content) + (variety(content) < 0.7 ? -0.5 : 0.2) + 0.5 * about(content, 'goals')
  );
};

export const fitsCause: Fit = (content) =>
  fitsText(content) + 0.9 * about(content, 'causes') + 0.2 * about(content, 'lacks');

export const fitsComment: Fit = (content) => {
  if (isEmpty(content)) return 0.1;
  if (share(content.dates + content.numbers, content) >= MOSTLY) return -1.2;
  if (share(content.statuses + content.ticks, content) >= MOSTLY || about(content, 'people') >= 0.7)
    return -0.8;
  if (content.texts > 0 && content.meanLength <= 2) return -1.2;
  const gaps = filledShare(content) < 0.8 ? 0.3 : 0;
  const again = comesAgain(content) ? -0.6 : 0.2;
  return 0.1 + gaps + again + 0.3 * share(content.sentences, content) - 0.5 * about(content, 'verbs');
};

export const fitsGoal: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (shareOfDays(content) >= 0.5) return -2;
  if (share(content.statuses + content.ticks, content) >= MOSTLY || about(content, 'grades') >= MOSTLY)
    return -1.5;
  if (share(content.numbers, content) >= MOSTLY)
    return content.isCounting || variety(content) < 1 ? -0.4 : -1.2;
  return (
    0.9 * about(content, 'goals') +
    (comesAgain(content) ? 0.2 : 0) -
    (about(content, 'people') >= 0.7 ? 1 : 0)
  );
};

export const fitsArea: Fit = (content) => {
  if (isEmpty(content)) return 0;
  const people = about(content, 'people');
  if (people >= 0.8) return people > about(content, 'units') + 0.3 ? -1.2 : comesAgain(content) ? 0.2 : -0.3;
  if (isClosed(content)) return -1.2;
  if (content.meanLength > 40) return -0.8;
  return comesAgain(content) ? 0.7 + 0.3 * about(content, 'names') : content.meanLength <= 25 ? 0.2 : -0.3;
};

export const fitsUnit: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (isClosed(content) || share(content.measures, content) >= MOSTLY) return -1.5;
  return content.meanLength <= 30
    ? 0.2 + (comesAgain(content) ? 0.3 : 0) + 0.3 * about(content, 'people')
    : -0.8;
};

export const fitsOwner: Fit = (content) => {
  if (isEmpty(content)) return 0;
  const people = about(content, 'people');
  // A name with its telephone number or address is as long as a sentence.
  if ((isClosed(content) && people < 0.7) || (share(content.sentences, content) > 0.5 && people < 0.9))
    return -1.8;
  if (share(content.codes, content) >= MOSTLY && people < 0.5) return -0.8;
  const again = content.distinct < content.filled ? 0.2 : 0;
  return -0.4 + 1.7 * people + again;
};

export const fitsDecisionMaker: Fit = (content, today) =>
  isEmpty(content)
    ? 0
    : Math.min(0.4, fitsOwner(content, today)) +
      0.8 * about(content, 'deciding') +
      (comesAgain(content) ? 0.2 : 0) -
      0.3;

export const fitsStatus: Fit = (content) => {
  if (isEmpty(content)) return 0;
  const said = share(content.statuses, content);
  if (about(content, 'people') >= 0.9 && content.ticks === 0) return -1;
  if (said >= 0.5) return 0.9 + 0.7 * said;
  const ticks = share(content.ticks, content);
  if (ticks >= MOSTLY) return 1;
  if (content.filled >= 2 && content.texts > 0 && about(content, 'symbols') >= 0.8 && content.distinct <= 6)
    return 0.9;
  if (shareOfDays(content) >= 0.5) return -1.6;
  if (share(content.numbers, content) >= MOSTLY) return -1;
  if (about(content, 'people') >= 0.7) return -1;
  return said > 0 ? said : content.meanLength > 40 ? -0.5 : -0.1;
};

export const fitsPercent: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (share(content.percents, content) >= MOSTLY) return 1.5;
  if (share(content.numbers + content.percents, content) < 0.8 || content.isCounting) return -1.5;
  if (about(content, 'fractions') >= 0.8) return 1.2;
  return about(content, 'hundredths') >= 0.9 && content.distinct > 1 ? 0.5 : -1;
};

export const fitsPriority: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (about(content, 'grades') >= MOSTLY) return 1.3;
  if (share(content.sentences, content) > 0.3 || content.meanLength > 20 || shareOfDays(content) >= 0.5)
    return -1.8;
  const isScale = share(content.numbers, content) >= 0.8 && content.distinct <= 5 && !content.isCounting;
  return isScale && about(content, 'hundredths') >= 0.9 ? 0.6 : -0.4;
};

export const fitsCost: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (about(content, 'money') >= 0.5) return 1.3;
  if (share(content.numbers, content) < 0.6) return -1.2;
  if (content.isCounting || variety(content) < 0.5 || about(content, 'fractions') >= 0.8) return -0.6;
  return about(content, 'large') >= 0.4 ? 0.9 : 0.3;
};

export const fitsResources: Fit = (content) => {
  if (isEmpty(content)) return 0;
  const means = about(content, 'efforts') + about(content, 'money');
  if (about(content, 'efforts') >= 0.4 || (means >= 0.6 && about(content, 'efforts') > 0)) return 1.2;
  return about(content, 'money') >= 0.4 ? 0.4 : isClosed(content) && content.numbers === 0 ? -1 : -0.1;
};

export const fitsRequirement: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (about(content, 'requirements') >= 0.4) return 1.3;
  // A control to be put in place is something to do.
  return isClosed(content) ? -1 : -0.1 - about(content, 'verbs');
};

export const fitsFindingKind: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (share(content.findingKinds, content) >= 0.4) return 1.5;
  if (content.meanLength > 25 || shareOfDays(content) >= 0.5) return -1.5;
  return comesAgain(content) || content.meanLength <= 3 ? 0.3 : -0.3;
};

export const fitsLinks: Fit = (content) => {
  if (isEmpty(content)) return 0;
  if (share(content.urls, content) >= 0.5) return -1;
  return share(content.codes, content) >= 0.5
    ? 0.6
    : content.meanLength > 40 || shareOfDays(content) >= 0.5
      ? -1
      : 0;
};

const daysOf = ({ days }: Content): readonly string[] => days.filter((day) => day !== null);

export const fitsMonth: Fit = (content) => {
  if (isEmpty(content)) return 0;
  return share(content.months, content) >= MOSTLY ? 1.5 : shareOfDays(content) >= MOSTLY ? 0.3 : -1;
};

export const fitsDeadline: Fit = (content, today) => {
  if (isEmpty(content)) return 0;
  const times = shareOfDays(content);
  if (about(content, 'years') >= MOSTLY) return 0.4;
  // How long until then says nothing against it, and nothing for it: as long something may take.
  if (times < 0.3 && content.texts > 0 && content.meanLength <= 20 && about(content, 'moments') >= MOSTLY)
    return 0;
  if (times < 0.3)
    return share(content.numbers, content) >= MOSTLY ||
      about(content, 'people') >= 0.7 ||
      (times === 0 && content.filled >= 3 && variety(content) > 0.3 && content.meanLength > 10)
      ? -1.5
      : -0.6;
  const isSparse = filledShare(content) < 0.6;
  const toCome = hasDayToCome(content, today) ? 0.4 : isSparse ? -0.5 : 0;
  return (times >= MOSTLY ? 1 : 0.4) + toCome;
};

export const fitsStartDate: Fit = (content) => {
  if (isEmpty(content)) return 0;
  return shareOfDays(content) >= MOSTLY ? 0.5 : -1;
};

/** Nothing can have been finished on a day to come, and what is not finished has no such day. */
export const fitsCompletedAt: Fit = (content, today) => {
  if (isEmpty(content)) return 0.2;
  if (shareOfDays(content) < MOSTLY)
    return share(content.ticks + content.statuses, content) >= 0.5 ? -1.5 : -0.9;
  const toCome = daysOf(content).filter((day) => day > today).length;
  if (toCome > 0) return toCome * 5 > content.filled ? -1.5 : -0.6;
  return filledShare(content) < 0.8 ? 1.1 : 0.5;
};

/** Another day than the deadline: when it was seen, decided, changed. */
export const fitsPastDay: Fit = (content, today) => {
  if (isEmpty(content)) return 0;
  if (shareOfDays(content) < MOSTLY) return -0.8;
  return hasDayToCome(content, today) ? -0.3 : 0.5;
};

export const fitsNumber: Fit = (content) =>
  isEmpty(content) ? 0 : share(content.numbers + content.percents, content) >= MOSTLY ? 0.7 : -0.6;

export const fitsYear: Fit = (content) =>
  isEmpty(content)
    ? 0
    : about(content, 'years') >= MOSTLY
      ? 1.3
      : shareOfDays(content) >= MOSTLY
        ? 0.2
        : -0.6;

export const fitsUrl: Fit = (content) => (share(content.urls, content) >= 0.5 ? 1.5 : -0.3);

export const fitsMeasure: Fit = (content) => (share(content.measures, content) >= 0.4 ? 0.9 : 0);
