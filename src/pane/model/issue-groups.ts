import type { Address } from '../../book/area';
import { pause, runSync, type Pausable } from '../../book/pausable';
import type { Report } from '../../conversation/conversation';
import { runAsync } from '../../hosts/waiting';
import { eachIssue, type GroupId, type Issue, type Section } from './issue';

export type Severity = 'fix' | 'error' | 'warning' | 'note';

export interface IssueGroup {
  readonly id: GroupId;
  readonly section: Section;
  readonly severity: Severity;
  readonly issues: readonly Issue[];
}

/** Everything to decide, grouped, and where to find the issue of a cell. */
export interface Issues {
  readonly groups: readonly IssueGroup[];
  readonly byKey: ReadonlyMap<string, Issue>;
  /** The first issue of each cell, by sheet and `cellNumber`. */
  readonly byCell: ReadonlyMap<string, ReadonlyMap<number, Issue>>;
}

export const noIssues: Issues = { groups: [], byKey: new Map(), byCell: new Map() };

/** One number for a cell of a sheet: tens of thousands of them are found far sooner than as many texts. */
const cellNumber = ({ row, column }: Address): number => row * 2 ** 14 + column;

/** The first issue of the cell. */
export const issueAt = ({ byCell }: Issues, at: Address): Issue | undefined =>
  byCell.get(at.sheet)?.get(cellNumber(at));

const order: readonly Severity[] = ['error', 'warning', 'fix', 'note'];

/** The groups of one section, what hinders most first. */
export const groupsIn = ({ groups }: Pick<Issues, 'groups'>, section: Section): readonly IssueGroup[] =>
  groups.filter((group) => group.section === section);

/** Issues between two pauses. */
const STEP = 100;

/** The work of grouping, which pauses now and then. */
function* grouping(report: Report): Pausable<Issues> {
  const members = new Map<GroupId, Issue[]>();
  const severities = new Map<GroupId, Severity>();
  const byKey = new Map<string, Issue>();
  const byCell = new Map<string, Map<number, Issue>>();
  let count = 0;
  for (const issue of eachIssue(report)) {
    count += 1;
    if (count % STEP === 0) yield pause;
    if (byKey.has(issue.key)) continue;
    byKey.set(issue.key, issue);
    const cells = byCell.get(issue.at.sheet) ?? new Map<number, Issue>();
    if (cells.size === 0) byCell.set(issue.at.sheet, cells);
    const cell = cellNumber(issue.at);
    if (!cells.has(cell)) cells.set(cell, issue);
    const known = members.get(issue.group);
    if (known) known.push(issue);
    else members.set(issue.group, [issue]);
    const severity = issue.problem?.severity ?? 'fix';
    const worst = severities.get(issue.group);
    if (worst === severity) continue;
    if (worst === undefined || order.indexOf(severity) < order.indexOf(worst))
      severities.set(issue.group, severity);
  }
  const groups = [...members].map(([id, issues]): IssueGroup => {
    const section = issues[0]?.section ?? 'noted';
    return { id, section, issues, severity: severities.get(id) ?? 'note' };
  });
  groups.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return { groups, byKey, byCell };
}

const known = new WeakMap<Report, Issues>();

/** What hinders most comes first; groups keep the order in which they were met. */
export function groupedIssues(report: Report): Issues {
  const before = known.get(report);
  if (before) return before;
  const issues = runSync(grouping(report));
  known.set(report, issues);
  return issues;
}

/** The pane works for so long at a time, ms: a task over 50 is felt (Long Tasks, W3C), and a machine may be slow. */
const SLICE = 5;

/** Works out `groupedIssues` beforehand, a little at a time, so that the pane answers meanwhile. */
export async function groupIssuesAhead(report: Report): Promise<void> {
  let since = performance.now();
  const turn = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  const turnWhenDue = (): Promise<void> | undefined =>
    performance.now() - since > SLICE ? turn() : undefined;
  known.set(report, await runAsync(grouping(report), turnWhenDue));
}
