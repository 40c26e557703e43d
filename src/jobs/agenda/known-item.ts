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
  ({ agenda }) => [agenda.noFindingsOf(NUMBER, [NUMBER]), agenda.noFindingsOf(NUMBER, [NUMBER, NUMBER])],
  ({ central }) => [central.title(NUMBER), central.title(1)],
  ({ agenda }) => [agenda.more(NUMBER, NAME)],
  ...textIn('sv').agenda.months.map((_, month): Label => ({ agenda }) => [
    `${agenda.months[month] ?? ''} · ${NAME}`,
  ]),
];

const isMade = (label: string): boolean => label.includes(String(NUMBER)) || label.includes(NAME);

interface Known {
  /** By a label that is always the same. */
  readonly plain: ReadonlyMap<string, string>;
  /** Labels that are made with numbers or names. */
  readonly made: readonly (readonly [RegExp, string])[];
}

const patternOf = (label: string): RegExp =>
  new RegExp(
    `^${label
      .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll(String(NUMBER), '[\\d-]+')
      .replaceAll(NAME, '(.+)')}$`,
    'u',
  );

function allKnown(): Known {
  const plain = new Map<string, string>();
  const made: (readonly [RegExp, string])[] = [];
  for (const label of labels) {
    const [first = ''] = label(textIn('sv'));
    const known = first.replaceAll(String(NUMBER), '#');
    // Where one form has a count the others are known by the same.
    for (const form of new Set(allTexts.flatMap(label))) {
      if (isMade(form)) made.push([patternOf(form), known]);
      else if (form !== '') plain.set(form, known);
    }
  }
  return { plain, made };
}

let found: Known | undefined;

/**
 * What a line is known again by in the agenda and the minutes, whatever their language and whatever it counts: its text on one
 * line, or the Swedish label without its numbers.
 */
export function knownItem(item: string): string {
  const line = item.replace(/\s+/gu, ' ').trim();
  const { plain, made } = (found ??= allKnown());
  const same = plain.get(line);
  if (same !== undefined) return same;
  for (const [pattern, known] of made) {
    const match = pattern.exec(line);
    if (match) return known.replace(NAME, match[1] ?? '');
  }
  return line;
}
