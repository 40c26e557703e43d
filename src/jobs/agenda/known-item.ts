import { lazy } from '../../plan/lazy';
import { memoized } from '../../plan/memoized';
import { oneLine } from '../../plan/one-line';
import { allTexts, textIn, type Text } from '../../text/text';

/** Stands for every number, day and list of years that a label is made with, and for a name in it. */
const [NUMBER, NAME] = [99_999, '\u0001'];

/** A label in all its forms, with and without a plural or a year; the first of them in Swedish is what it is known by. */
type Label = (text: Text) => readonly string[];

const topics = Object.keys(textIn('sv').agenda.topics) as (keyof Text['agenda']['topics'])[];
const kinds = Object.keys(textIn('sv').agenda.findingKinds) as (keyof Text['agenda']['findingKinds'])[];

/** Labels of Planbok's that stand for no row of the workbook. */
const labels: readonly Label[] = [
  ...topics.map((topic): Label => ({ agenda }) => [agenda.topics[topic]]),
  ...(
    [
      'purpose',
      'agendaItself',
      'nonconformities',
      'suggestions',
      'newGoals',
      'noGoals',
      'otherActions',
      'noNextPlan',
      'lackedInPlan',
      'noFindings',
      'pot',
      'potUse',
      'potProjects',
      'noPot',
      'noCycle',
      'nextReview',
      'notesOut',
      'conclusion',
    ] as const
  ).map((name): Label => ({ agenda }) => [agenda[name]]),
  ({ agenda }) => [agenda.roles.checker],
  ({ since }) => [since.title],
  ({ rollup }) => [rollup.noPlan],
  ({ goals }) => [goals.unknown([NAME])],
  ...(['done', 'remaining', 'cancelled'] as const).map((name): Label => ({ agenda: { groups } }) => [
    groups[name](NUMBER),
    groups[name](1),
  ]),
  ({ agenda: { groups } }) =>
    [null, NUMBER].flatMap((year) => [groups.moved(NUMBER, year), groups.moved(1, year)]),
  ({ agenda }) => [agenda.unclear(NUMBER), agenda.unclear(1)],
  ({ agenda }) => [agenda.earlierDecisions(NUMBER)],
  ({ agenda }) => [agenda.decisions(null), agenda.decisions(String(NUMBER))],
  ...kinds.map((kind): Label => ({ agenda }) => [agenda.kindCount(agenda.findingKinds[kind], NUMBER)]),
  ({ agenda }) => [agenda.otherAudits(NUMBER)],
  ({ agenda }) => [agenda.noFindingsOf(NUMBER, [NUMBER]), agenda.noFindingsOf(NUMBER, [NUMBER, NUMBER])],
  ({ central }) => [central.title(NUMBER), central.title(1)],
  ({ agenda }) => [agenda.more(NUMBER, NAME)],
  ...textIn('sv').agenda.months.map((_, month): Label => ({ agenda }) => [
    `${agenda.months[month] ?? ''} · ${NAME}`,
  ]),
];

const isMade = (label: string): boolean => label.includes(String(NUMBER)) || label.includes(NAME);

/** Where a label goes on with what it is made with. */
const madeWith = new RegExp(`${NUMBER}|${NAME}`, 'u');

/** A label that is made with numbers or names. */
interface MadeLabel {
  /** What it is known by. */
  readonly known: string;
  readonly pattern: RegExp;
  /** What it begins with, whatever it is made with; `''` where it begins with that. */
  readonly beginning: string;
}

interface Known {
  /** By a label that is always the same. */
  readonly plain: ReadonlyMap<string, string>;
  readonly made: readonly MadeLabel[];
}

const patternOf = (label: string): RegExp =>
  new RegExp(
    `^${label
      .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll(String(NUMBER), '[\\d-]+')
      .replaceAll(NAME, '(.+)')}$`,
    'u',
  );

function madeLabel(form: string, known: string): MadeLabel {
  const [beginning = ''] = form.split(madeWith);
  return { known, pattern: patternOf(form), beginning };
}

function allKnown(): Known {
  const plain = new Map<string, string>();
  const made: MadeLabel[] = [];
  for (const label of labels) {
    const [first = ''] = label(textIn('sv'));
    const known = first.replaceAll(String(NUMBER), '#');
    // Where one form has a count the others are known by the same.
    for (const form of new Set(allTexts.flatMap(label))) {
      if (isMade(form)) made.push(madeLabel(form, known));
      else if (form !== '') plain.set(form, known);
    }
  }
  return { plain, made };
}

const all = lazy(allKnown);

/** The labels that may begin with this character, in their order. Most lines are titles, and few titles begin as a label does. */
const madeFrom = memoized((character) =>
  all().made.filter(({ beginning }) => character.startsWith(beginning.charAt(0))),
);

/**
 * What a line is known again by in the agenda and the minutes, whatever their language and whatever it counts: its text on one
 * line, or the Swedish label without its numbers.
 */
export function knownItem(item: string): string {
  const line = oneLine(item);
  const same = all().plain.get(line);
  if (same !== undefined) return same;
  for (const { beginning, pattern, known } of madeFrom(line.charAt(0))) {
    const match = line.startsWith(beginning) ? pattern.exec(line) : null;
    if (match) return known.replace(NAME, () => match[1] ?? '');
  }
  return line;
}
