import { readPlan } from '../../../src/plan/read-plan';
import { linksOf } from '../../../src/plan/references/references';
import { someOf } from '../../case-count';
import { bookOf, sheetOf } from '../sheet-of';

interface Words {
  readonly headings: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly closed: string;
  readonly open: string;
}

const columns = ['requirement', 'cause', 'action', 'effect'] as const;
type Column = (typeof columns)[number];
const kinds = ['minor', 'major', 'improvement', 'positive'] as const;
type Kind = (typeof kinds)[number];

const languages: readonly Words[] = [
  {
    headings: {
      requirement: 'Krav',
      cause: 'Orsak',
      action: 'Korrigerande åtgärd',
      effect: 'Effektkontroll',
    },
    kinds: {
      minor: 'Mindre avvikelse',
      major: 'Större avvikelse',
      improvement: 'Förbättringsförslag',
      positive: 'Positiv iakttagelse',
    },
    closed: 'Klar',
    open: 'Pågår',
  },
  {
    headings: {
      requirement: 'Clause',
      cause: 'Root cause',
      action: 'Corrective action',
      effect: 'Verification of effectiveness',
    },
    kinds: {
      minor: 'Minor nonconformity',
      major: 'Major nonconformity',
      improvement: 'Opportunity for improvement',
      positive: 'Positive observation',
    },
    closed: 'Done',
    open: 'In progress',
  },
];

interface Case {
  readonly words: Words;
  readonly kind: Kind;
  /** The columns that the list has, and those whose cells are filled. */
  readonly has: readonly Column[];
  readonly filled: readonly Column[];
  readonly isClosed: boolean;
}

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const cases: readonly Case[] = languages.flatMap((words) =>
  kinds.flatMap((kind) =>
    subsets(columns).flatMap((has) =>
      subsets(has).flatMap((filled) =>
        [true, false].map((isClosed): Case => ({ words, kind, has, filled, isClosed })),
      ),
    ),
  ),
);

/** What the lifecycle of each kind of finding demands of the columns that there are. */
function demandsOf({ kind, has, filled, isClosed }: Case): readonly string[] {
  const lacks = (column: Column): boolean => has.includes(column) && !filled.includes(column);
  const isAnswered = filled.includes('action');
  switch (kind) {
    case 'positive':
      return isAnswered ? ['positive-with-action'] : [];
    case 'improvement':
      return isAnswered || isClosed ? [] : ['finding-without-action'];
    case 'minor':
    case 'major':
      return [
        ...(lacks('requirement') ? ['nonconformity-without-requirement'] : []),
        ...(lacks('cause') || !has.includes('cause') ? ['nonconformity-without-cause'] : []),
        ...(isAnswered ? [] : ['finding-without-action']),
        ...(isClosed && lacks('effect') ? ['nonconformity-without-effect-check'] : []),
      ];
  }
}

const demanded = /^(?:nonconformity-without|positive-with|finding-without)/;

test.each(someOf(cases))('$kind, columns $has, filled $filled, closed $isClosed', (one) => {
  const { words, kind, has, filled, isClosed } = one;
  const row = (id: string): string[] => [
    id,
    words.kinds[kind],
    `Avfall ${id} saknar märkning i förrådet`,
    ...has.map((column) => (filled.includes(column) ? `Text om ${column} i rad ${id}` : '')),
    isClosed ? words.closed : words.open,
  ];
  const book = bookOf(
    sheetOf('Plan 2024', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['7', 'Byt lampor', 'Eva', '2024-05-01', 'Pågår'],
      ['8', 'Mät vatten', 'Bo', '2024-06-01', 'Pågår'],
    ]),
    sheetOf('Iakttagelser', [
      ['Nr', 'Typ', 'Iakttagelse', ...has.map((column) => words.headings[column]), 'Status'],
      row('N1'),
      row('N2'),
    ]),
  );
  const reading = readPlan(book, { today: '2024-05-01' });
  const codes = [...reading.problems, ...linksOf(reading).problems].flatMap(({ code }) =>
    demanded.test(code) ? [code] : [],
  );
  const expected = demandsOf(one).flatMap((code) =>
    // Of a column that the list does not have it is said once, not of each row.
    code === 'nonconformity-without-cause' && !has.includes('cause') ? [code] : [code, code],
  );
  expect([...codes].sort()).toEqual([...expected].sort());
});
