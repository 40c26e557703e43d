import type { CellValue } from '../../../src/book/cells';
import type { Field, Language } from '../../../src/plan/field';
import { day } from '../../plan/sheet-of';
import { EMPTY, plain, type Cell, type Column, type Draw, type Story } from '../draw';
import { plusDays } from './days';
import * as phrases from './phrases';

type Write = (story: Story) => Cell;

/** A column's contents: drawn once for a table, then written for each item. */
interface Kind {
  readonly field: Field;
  readonly also?: readonly Field[];
  readonly draw: (draw: Draw, heading: string) => Write;
}

type Phrases = Readonly<Record<Language, readonly string[]>>;

/** Any of the phrases; `gaps`: the share of empty cells. */
const oneOf =
  (list: Phrases, gaps = 0) =>
  (draw: Draw): Write =>
  () =>
    draw.chance(gaps) ? EMPTY : plain(draw.pick(list[draw.language]));

/** Few texts that come again. */
const repeated =
  (list: Phrases, count: number) =>
  (draw: Draw): Write => {
    const few = draw.shuffled(list[draw.language]).slice(0, count);
    return () => plain(draw.pick(few));
  };

const oneOfEach =
  (list: Phrases) =>
  (draw: Draw): Write => {
    const texts = draw.shuffled(list[draw.language]);
    return ({ index }) => plain(texts[index % texts.length] ?? null);
  };

const days = (draw: Draw, dayOf: (story: Story) => string | null): Write => {
  const isText = draw.chance(0.25);
  return (story) => {
    const iso = dayOf(story);
    if (iso === null) return EMPTY;
    return isText ? plain(iso) : { value: day(iso), format: 'yyyy-mm-dd' };
  };
};

const levels: Record<Language, readonly (readonly CellValue[])[]> = {
  sv: [
    ['Hög', 'Medel', 'Låg'],
    ['hög', 'låg'],
    [1, 2, 3],
    ['A', 'B', 'C'],
  ],
  nb: [
    ['Høy', 'Middels', 'Lav'],
    ['høy', 'lav'],
    [1, 2, 3],
    ['A', 'B', 'C'],
  ],
  en: [
    ['High', 'Medium', 'Low'],
    ['H', 'M', 'L'],
    [1, 2, 3],
    ['P1', 'P2', 'P3'],
  ],
};

const level = (draw: Draw): Write => {
  const scale = draw.pick(levels[draw.language]);
  return () => plain(draw.pick(scale));
};

const scores = (draw: Draw): Write => {
  const most = draw.pick([3, 4, 5]);
  return () => plain(draw.between(1, most));
};

function numbers(draw: Draw, beginnings: readonly string[]): Write {
  const begin = draw.pick(beginnings);
  const first = draw.chance(0.8) ? 1 : draw.between(10, 300);
  const isPadded = begin !== '' && draw.chance(0.4);
  return ({ index }) => {
    const number = first + index;
    return plain(begin === '' ? number : `${begin}${isPadded ? String(number).padStart(2, '0') : number}`);
  };
}

function owners(draw: Draw): Write {
  const list = draw.pick([phrases.functions, phrases.functions, phrases.names, phrases.initials])[
    draw.language
  ];
  const some = draw.shuffled(list).slice(0, draw.between(3, 6));
  return () => {
    if (draw.chance(0.06)) return EMPTY;
    if (draw.chance(0.1)) return plain(`${draw.pick(some)}${draw.pick([', ', ' / '])}${draw.pick(some)}`);
    return plain(draw.pick(some));
  };
}

function money(draw: Draw, heading: string): Write {
  const inThousands = /tkr|kkr|\(k\)/.test(heading);
  const text = draw.language === 'en' ? (sum: number) => `£${sum}` : (sum: number) => `${sum} kr`;
  const isText = !inThousands && draw.chance(0.3);
  return () => {
    if (draw.chance(0.2)) return EMPTY;
    const sum = draw.between(1, 60) * (inThousands ? 5 : 5000);
    return plain(isText ? text(sum) : sum);
  };
}

function percents(draw: Draw, heading: string): Write {
  const manner = draw.pick(['share', 'number', 'text'] as const);
  return ({ percent }) => {
    if (manner === 'share') return { value: percent / 100, format: '0%' };
    return plain(
      manner === 'number' && /%|[Pp]ro?cent|Pct|andel|Percentage|Prosent/.test(heading)
        ? percent
        : `${percent} %`,
    );
  };
}

function resources(draw: Draw, heading: string): Write {
  if (/\(v\)|\(days\)|Timmar|Hours|Timer|Timeverk/.test(heading)) return () => plain(draw.between(1, 40));
  return oneOf(phrases.resources, 0.2)(draw);
}

const kindsOfFinding: Phrases = {
  sv: [
    'Avvikelse',
    'Mindre avvikelse',
    'Större avvikelse',
    'Förbättringsförslag',
    'Positiv iakttagelse',
    'Observation',
  ],
  nb: ['Avvik', 'Mindre avvik', 'Stort avvik', 'Forbedringspunkt', 'Positiv observasjon', 'Observasjon'],
  en: [
    'Nonconformity',
    'Minor nonconformity',
    'Major nonconformity',
    'Opportunity for improvement',
    'Good practice',
    'Observation',
  ],
};

/** Every list of headings, with what stands under such a heading. Title, status, deadline and percent belong to the item. */
export const kinds = {
  id: {
    field: 'id',
    also: ['finding.ref'],
    draw: (draw) => numbers(draw, ['', '', '', 'A', 'M-', 'Å', 'P', '1.']),
  },
  goal: { field: 'goal', draw: repeated(phrases.goals, 3) },
  area: { field: 'area', draw: repeated(phrases.areas, 4) },
  owner: { field: 'owner', draw: owners },
  comment: { field: 'comment', draw: oneOf(phrases.comments, 0.4) },
  resources: { field: 'resources', draw: resources },
  priority: { field: 'priority', draw: level },
  startDate: { field: 'startDate', draw: (draw) => days(draw, ({ start }) => start) },
  completedAt: {
    field: 'completedAt',
    draw: (draw) => days(draw, ({ status, end }) => (status === 'done' ? end : null)),
  },
  percent: { field: 'percent', also: ['status'], draw: percents },
  decisionMaker: { field: 'decisionMaker', draw: repeated(phrases.bodies, 3) },
  unit: { field: 'unit', also: ['area'], draw: repeated(phrases.units, 4) },
  cost: { field: 'cost', draw: money },
  'finding.ref': {
    field: 'finding.ref',
    also: ['id', 'links'],
    draw: (draw) => numbers(draw, ['AV', 'NC-', 'F', '', 'R1:']),
  },
  'finding.kind': { field: 'finding.kind', draw: repeated(kindsOfFinding, 4) },
  'finding.text': { field: 'finding.text', draw: oneOfEach(phrases.findings) },
  'finding.requirement': { field: 'finding.requirement', draw: oneOf(phrases.requirements, 0.1) },
  'finding.cause': { field: 'finding.cause', draw: oneOf(phrases.causes, 0.2) },
  severity: { field: 'unknown', also: ['priority', 'finding.kind'], draw: scores },
  likelihood: { field: 'unknown', also: ['priority'], draw: scores },
  raised: {
    field: 'unknown',
    also: ['startDate'],
    draw: (draw) => days(draw, ({ start }) => plusDays(start, -30)),
  },
  source: { field: 'unknown', draw: repeated(phrases.sources, 3) },
  rationale: { field: 'unknown', also: ['comment'], draw: oneOf(phrases.causes, 0.2) },
  indicator: { field: 'unknown', draw: oneOf(phrases.indicators, 0.1) },
  original: {
    field: 'unknown',
    also: ['deadline'],
    draw: (draw) => days(draw, ({ due }) => plusDays(due, -draw.between(20, 90))),
  },
  risk: { field: 'finding.text', draw: oneOfEach(phrases.risks) },
  decision: { field: 'title', draw: oneOfEach(phrases.decisions) },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** A heading of the list that no other column of the table has; `fits`: where not all of the list may be meant. */
export function headingFor(
  draw: Draw,
  list: string,
  taken: Set<string>,
  fits: (heading: string) => boolean = () => true,
): string {
  const words = draw.words(list, draw.language).filter(fits);
  const free = words.filter((word) => !taken.has(word.toLowerCase()));
  const heading = draw.pick(free.length > 0 ? free : words);
  taken.add(heading.toLowerCase());
  return heading;
}

/** Headings that name two things at once. */
const twofold: readonly (readonly [RegExp, Field])[] = [
  [/^(Finansiering|Funding|Medel|Midler)/, 'resources'],
  [/^Målområde och/, 'area'],
  [/ mål$/, 'goal'],
];

export function columnOf(draw: Draw, name: KindName, taken: Set<string>, list: string = name): Column {
  const kind: Kind = kinds[name];
  const heading = headingFor(draw, list, taken);
  return {
    list,
    heading,
    field: kind.field,
    also: [...(kind.also ?? []), ...twofold.filter(([says]) => says.test(heading)).map(([, field]) => field)],
    cell: kind.draw(draw, heading),
  };
}
