import type { Address } from '../../book/area';
import type { Answer, FindingView, Report } from '../../conversation/conversation';
import { cellId } from './issue';

/** A finding and an action that are to be linked, or no longer. Nothing is written by it: it goes into the review. */
export interface LinkChoice {
  readonly finding: Address;
  readonly action: Address;
  readonly isGone: boolean;
}

/** By `linkKey`. */
export type LinkChoices = ReadonlyMap<string, LinkChoice>;

/** A row that is linked with others. */
export interface LinkedRow {
  readonly at: Address;
  readonly name: string;
}

/** A link as it is or is to be. */
export interface ShownLink extends LinkChoice {
  /** The row at the other end. */
  readonly other: LinkedRow;
  readonly isChosen: boolean;
}

export const linkKey = ({ finding, action }: Pick<LinkChoice, 'finding' | 'action'>): string =>
  `${cellId(finding)}\n${cellId(action)}`;

const isRow = (one: Address, other: Address): boolean => one.sheet === other.sheet && one.row === other.row;

export const findingName = ({ id, title }: Pick<FindingView, 'id' | 'title'>): string =>
  id === null ? title : `${id} ${title}`;

const findingRows = ({ findings }: Report): readonly LinkedRow[] =>
  findings.map((finding) => ({ at: finding.at, name: findingName(finding) }));

/** The finding or the action in the row of this cell, and the rows that it may be linked with. */
export function linkableAt(
  report: Report,
  at: Address,
):
  | { readonly row: LinkedRow; readonly finding?: FindingView; readonly others: readonly LinkedRow[] }
  | undefined {
  const finding = report.findings.find((one) => isRow(one.at, at));
  if (finding) {
    return { row: { at: finding.at, name: findingName(finding) }, finding, others: report.actions };
  }
  const row = report.actions.find((one) => isRow(one.at, at));
  return row && { row, others: findingRows(report) };
}

/** What the row is linked with, and what has been chosen for it; in the order of the workbook, the chosen ones last. */
export function linksAt(report: Report, choices: LinkChoices, at: Address): readonly ShownLink[] {
  const isOf = (one: Pick<LinkChoice, 'finding' | 'action'>): boolean =>
    isRow(one.finding, at) || isRow(one.action, at);
  const there = report.findings.flatMap((finding) =>
    finding.actions.map((action) => ({ finding: finding.at, action: action.at })),
  );
  const known = new Set(there.map(linkKey));
  const added = [...choices.values()].filter((one) => !one.isGone && !known.has(linkKey(one)));
  const rows = [...findingRows(report), ...report.actions];
  return [...there, ...added].filter(isOf).flatMap((link) => {
    const end = isRow(link.finding, at) ? link.action : link.finding;
    const other = rows.find((one) => isRow(one.at, end));
    const choice = choices.get(linkKey(link));
    const isGone = choice?.isGone === true;
    return other ? [{ ...link, other, isGone, isChosen: isGone || !known.has(linkKey(link)) }] : [];
  });
}

/** With the choice, or without it where the workbook is to stay as it is. */
export function withLink(choices: LinkChoices, choice: LinkChoice, isKept: boolean): LinkChoices {
  const next = new Map(choices);
  if (isKept) next.delete(linkKey(choice));
  else next.set(linkKey(choice), choice);
  return next;
}

/** The choices whose rows still stand where they stood, by their names: rows that have moved would be taken for others. */
export function standingLinks(choices: LinkChoices, before: Report, now: Report): LinkChoices {
  const name = (report: Report, at: Address): string | undefined => linkableAt(report, at)?.row.name;
  return new Map(
    [...choices].filter(([, { finding, action }]) =>
      [finding, action].every((at) => {
        const known = name(before, at);
        return known !== undefined && known === name(now, at);
      }),
    ),
  );
}

export const linkAnswers = (choices: LinkChoices): readonly Answer[] =>
  [...choices.values()].map(({ finding, action, isGone }) => ({
    at: finding,
    action,
    ...(isGone && { unlink: true }),
  }));
