import type { Field } from '../field';
import type { Content } from './content';
import { comesAgain } from './content-fits';

/** What the cells of a column are, each said in words in `text/`. */
export const cellSorts = [
  'days',
  'days-to-come',
  'days-past',
  'months',
  'people',
  'units',
  'deciding',
  'statuses',
  'ticks',
  'grades',
  'numbers',
  'counting',
  'percents',
  'codes',
  'money',
  'efforts',
  'requirements',
  'finding-kinds',
  'verbs',
  'lacks',
  'causes',
  'goals',
  'repeated',
  'sentences',
] as const;

export type CellSort = (typeof cellSorts)[number];

const dayCount = (content: Content, isMeant: (day: string) => boolean): number =>
  content.days.filter((day) => day !== null && isMeant(day)).length;

const counts: Readonly<Record<CellSort, (content: Content, today: string) => number>> = {
  days: (content) => content.dates + content.times + content.serials,
  'days-to-come': (content, today) => dayCount(content, (day) => day > today),
  'days-past': (content, today) => dayCount(content, (day) => day <= today),
  months: ({ months }) => months,
  people: ({ about }) => about('people'),
  units: ({ about }) => about('units'),
  deciding: ({ about }) => about('deciding'),
  statuses: ({ statuses }) => statuses,
  ticks: ({ ticks }) => ticks,
  grades: ({ about }) => about('grades'),
  numbers: ({ numbers }) => numbers,
  counting: ({ isCounting, filled }) => (isCounting ? filled : 0),
  percents: ({ percents }) => percents,
  codes: ({ codes }) => codes,
  money: ({ about }) => about('money'),
  efforts: ({ about }) => about('efforts'),
  requirements: ({ about }) => about('requirements'),
  'finding-kinds': ({ findingKinds }) => findingKinds,
  verbs: ({ about }) => about('verbs'),
  lacks: ({ about }) => about('lacks'),
  causes: ({ about }) => about('causes'),
  goals: ({ about }) => about('goals'),
  repeated: (content) => (comesAgain(content) ? content.texts : 0),
  sentences: ({ sentences }) => sentences,
};

/** The sorts of cells that speak for a field, the most telling first. */
const speaksFor: Readonly<Record<Field, readonly CellSort[]>> = {
  id: ['counting', 'codes'],
  title: ['verbs', 'sentences'],
  goal: ['goals', 'repeated'],
  area: ['repeated'],
  owner: ['people'],
  deadline: ['days-to-come', 'days'],
  status: ['statuses', 'ticks', 'repeated'],
  comment: ['sentences'],
  resources: ['efforts', 'money'],
  priority: ['grades', 'numbers'],
  startDate: ['days'],
  completedAt: ['days-past'],
  percent: ['percents', 'numbers'],
  decisionMaker: ['deciding', 'people'],
  unit: ['units', 'repeated', 'people'],
  cost: ['money', 'numbers'],
  links: ['codes'],
  'finding.ref': ['counting', 'codes'],
  'finding.kind': ['finding-kinds', 'repeated'],
  'finding.text': ['lacks', 'sentences'],
  'finding.requirement': ['requirements'],
  'finding.cause': ['causes', 'sentences'],
  unknown: [],
};

/** Sorts that rule other fields out where most cells are of them. */
const telling: readonly CellSort[] = ['days', 'people', 'statuses', 'ticks', 'numbers', 'codes', 'repeated'];

/** So many of so many filled cells are of a sort. */
export interface CellCount {
  readonly sort: CellSort;
  readonly count: number;
  readonly of: number;
}

function countOf(sort: CellSort, content: Content, today: string): CellCount {
  return {
    sort,
    count: Math.min(content.filled, Math.round(counts[sort](content, today))),
    of: content.filled,
  };
}

const LEAST_FOR = 0.4;
const LEAST_AGAINST = 0.6;
const isShare =
  (least: number) =>
  ({ count, of }: CellCount): boolean =>
    count > 0 && count >= least * of;

/** What the cells are that speaks for the field most, if enough of them are. */
export const cellsFor = (field: Field, content: Content, today: string): CellCount | undefined =>
  speaksFor[field].map((sort) => countOf(sort, content, today)).find(isShare(LEAST_FOR));

/** What most cells are instead of what the field asks for. */
export const cellsAgainst = (field: Field, content: Content, today: string): CellCount | undefined =>
  telling
    .filter((sort) => !speaksFor[field].includes(sort))
    .map((sort) => countOf(sort, content, today))
    .find(isShare(LEAST_AGAINST));
