import { share, shareOfTimes } from './column-content';
import type { ColumnDraft } from './column-draft';
import { tableKinds, type Certainty, type Field, type TableKind } from './field';
import { foreignWords, kindWords } from './kind-words';

/** What is known of a table before its kind is. */
export interface KindEvidence {
  /** What its columns are when it is of this kind. */
  readonly drafts: (kind: TableKind) => readonly ColumnDraft[];
  /** Sheet name, title lines and caption, lower case. */
  readonly names: string;
  /** Lone texts between its rows, lower case. */
  readonly groups: string;
}

export interface KindFound {
  readonly kind: TableKind | null;
  /** Points; a table of a kind has at least `ENOUGH`. */
  readonly points: number;
  readonly drafts: readonly ColumnDraft[];
}

export const ENOUGH = 4.5;

const sure: Readonly<Record<Certainty, number>> = { certain: 1, likely: 0.8, guess: 0.45 };

interface Columns {
  readonly all: readonly ColumnDraft[];
  /** 0–1: how surely there is such a column. */
  readonly has: (field: Field, more?: string) => number;
  readonly other: (more: string) => number;
}

function columnsAs(drafts: readonly ColumnDraft[]): Columns {
  const best = (fits: (draft: ColumnDraft) => boolean): number =>
    drafts.reduce((most, draft) => (fits(draft) ? Math.max(most, sure[draft.certainty]) : most), 0);
  return {
    all: drafts,
    has: (field, more) =>
      best(
        (draft) =>
          draft.field === field && (draft.more === more || (more === undefined && draft.more !== 'action')),
      ),
    other: (more) => best((draft) => draft.field === 'unknown' && draft.more === more),
  };
}

const wordsIn = (names: string, pattern: RegExp): number => (pattern.test(names) ? 1 : 0);

/** The columns that make a list something to follow up, whatever it lists. */
const followUp = (columns: Columns): number =>
  2 * columns.has('owner') +
  2 *
    Math.max(
      columns.has('deadline'),
      columns.has('deadline', 'revised'),
      columns.has('deadline', 'original'),
    ) +
  2 * columns.has('status') +
  columns.has('decisionMaker') +
  columns.has('resources') +
  columns.has('priority') * 0.8 +
  columns.has('percent') +
  columns.has('startDate') * 0.8 +
  columns.has('completedAt') * 0.8 +
  2 * Math.max(columns.has('finding.ref'), columns.has('links') * 0.5) +
  columns.has('comment') * 0.4 +
  columns.has('id') * 0.4 +
  columns.has('goal') * 0.5 +
  columns.has('area') * 0.4 +
  columns.has('unit') * 0.2 +
  columns.has('cost') * 0.3;

const hasTimes = (columns: Columns): number =>
  columns.all.some((draft) => draft.field === 'deadline' && shareOfTimes(draft.content) >= 0.5) ? 0.6 : 0;

function points(kind: TableKind, columns: Columns, evidence: KindEvidence): number {
  const { names, groups } = evidence;
  const named = wordsIn(names, kindWords[kind]);
  const risks =
    columns.other('probability') + Math.max(columns.other('consequence'), columns.other('riskValue'));
  switch (kind) {
    case 'actions': {
      const title = columns.all.find((draft) => draft.field === 'title' && draft.more === undefined);
      const follow = followUp(columns);
      const isFollowed = Math.max(
        ...(
          ['owner', 'deadline', 'status', 'percent', 'startDate', 'decisionMaker', 'finding.ref'] as const
        ).map((field) => columns.has(field)),
      );
      if (!title || isFollowed === 0) return title ? Math.min(3.5, 3 * sure[title.certainty] + follow) : 0;
      const risk = risks >= 1.5 ? 4 : 0;
      return 3 * sure[title.certainty] + follow + hasTimes(columns) + 1.5 * named - risk;
    }
    case 'findings': {
      const text = 3 * columns.has('finding.text');
      const kinds = columns.all.some(
        (draft) => draft.field === 'finding.kind' && share(draft.content.findingKinds, draft.content) >= 0.4,
      );
      const isOwnRef = columns.all.some(
        ({ field, header }) =>
          field === 'finding.ref' &&
          /avvikelse|iakttagelse|finding|observation|\bnc|audit/.test(header?.heading.key ?? ''),
      );
      const sections = wordsIn(
        groups,
        /iakttagelse|förbättringsförslag|avvikelser|observation|nonconform|improvement/,
      );
      const own =
        text +
        1.5 * columns.has('finding.kind') +
        (kinds ? 3 : 0) +
        (isOwnRef ? 3 : 0.5) * columns.has('finding.ref') +
        1.5 * columns.has('finding.requirement') +
        2 * columns.has('finding.cause') +
        1.5 * columns.has('links') +
        columns.other('severity') * 0.5 +
        2 * sections;
      if (own < 2) return 0;
      return own + 2.5 * named + 0.2 * followUp(columns) - (risks >= 1.5 ? 3 : 0);
    }
    case 'decisions': {
      const title = columns.all.find((draft) => draft.field === 'title' && draft.more === undefined);
      const isDecision = title !== undefined && /beslut|decision|resol/.test(title.header?.heading.key ?? '');
      const numbered = columns.all.some(
        (draft) =>
          draft.field === 'id' && /beslut|decision|§|paragraf|minute/.test(draft.header?.heading.key ?? ''),
      );
      if (!title || !(isDecision || numbered || named > 0)) return 0;
      const isLog = numbered || named > 0;
      return (
        (isDecision ? (isLog ? 4 : 2.5) : 1.5 * sure[title.certainty]) -
        2 * columns.has('finding.text') +
        (numbered ? 2 : 0) +
        2 * named +
        columns.other('meeting') +
        0.4 * followUp(columns)
      );
    }
    case 'goals': {
      const goal = columns.all.find((draft) => draft.field === 'goal');
      const measured =
        2 * columns.other('indicator') +
        1.5 * (columns.other('baseYear') + columns.other('baseValue') + columns.other('targetValue')) +
        columns.has('deadline', 'targetYear');
      const isText = goal !== undefined && goal.content.texts * 2 >= goal.content.filled;
      if (!goal || !isText || columns.has('title') > 0.7) return 0;
      return 3 * sure[goal.certainty] + measured + 2 * named + 0.25 * followUp(columns);
    }
    case 'cycle': {
      const month = columns.all.find((draft) => draft.field === 'deadline');
      const title = columns.all.some((draft) => draft.field === 'title');
      if (!month || !title) return 0;
      const isMonth = /^(?:månad|månader|month|months)$/.test(month.header?.heading.key ?? '');
      const held = share(month.content.months, month.content) >= 0.7 ? 2 : 0;
      if (!isMonth && named === 0) return 0;
      const plan = columns.has('status') + columns.has('priority') + columns.has('resources');
      return (isMonth ? 3 : 1) + held + 1.2 + 3 * named + 0.5 * columns.has('owner') - 1.5 * plan;
    }
    case 'climatepot': {
      const flow = columns.has('cost', 'in') + columns.has('cost', 'out');
      const levied = columns.other('trips') + columns.other('levy');
      if (flow === 0 || (named === 0 && levied === 0)) return 0;
      return 2.5 * flow + 3 * named + 1.5 * levied + columns.has('cost', 'balance') + columns.has('title');
    }
  }
}

/** The kind of table that explains the columns best; none when none explains them well enough. */
export function kindOf(evidence: KindEvidence): KindFound {
  let best: KindFound = { kind: null, points: 0, drafts: evidence.drafts('actions') };
  for (const kind of tableKinds) {
    const drafts = evidence.drafts(kind);
    const foreign = drafts.filter(
      ({ header }) => header !== null && foreignWords.test(header.heading.key),
    ).length;
    const total = points(kind, columnsAs(drafts), evidence) - 1.5 * foreign;
    if (total > best.points) best = { kind, points: total, drafts };
  }
  return best.points >= ENOUGH ? best : { ...best, kind: null };
}
