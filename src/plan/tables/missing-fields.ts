import type { TableKind } from '../field';
import type { ColumnDraft } from './column-draft';
import { settleCountedTimes } from './counted-columns';
import { settleDayBeside } from './day-beside';
import { settleDecisionDays } from './decision-days';
import { settleDaysToCome } from './done-days';
import { settleFindingDays } from './finding-days';
import { settleRemarks } from './last-look';
import { settleLastAndNext } from './last-and-next';
import { settleLengths } from './length-column';
import { settleOwnerWithTime } from './owner-with-time';
import { settlePersons } from './person-columns';
import { settlePeriodStates } from './period-states';
import { settleReasons } from './reason-column';
import { settleSignOff } from './sign-off-column';
import { settleUnitStatuses } from './unit-statuses';
import { holdsNoDays, settleWeakDays, settleWeakOwners, settleWeakStatuses } from './weak-columns';
import type { SecondLook } from './second-look';

/** Columns of one period each, in which marks say when. */
const CALENDAR = 4;

const lacksStatus = (drafts: readonly ColumnDraft[]): boolean =>
  !drafts.some(
    (draft) =>
      draft.field === 'status' ||
      draft.field === 'percent' ||
      (draft.field === 'completedAt' && !holdsNoDays(draft)),
  );

const lacksOwner = (drafts: readonly ColumnDraft[]): boolean =>
  !drafts.some(({ field }) => field === 'owner');

/** "x" under "Chef": somebody is marked and nobody named. */
const isOfMarks = ({ content }: ColumnDraft): boolean =>
  content.filled > 0 && content.meanLength <= 2 && content.distinct <= 3;

const isToldDeadline = ({ field, isSettled }: ColumnDraft): boolean => isSettled && field === 'deadline';

const lacksDeadline = (drafts: readonly ColumnDraft[]): boolean =>
  !drafts.some(({ field, alsoDeadline }) => field === 'deadline' || alsoDeadline) &&
  drafts.filter(({ more }) => more === 'period').length < CALENDAR;

/**
 * Where a plan has no status, no owner or no deadline at all, a column that is read as something weaker, or as nothing, may
 * hold it: it is read where every cell of it says so, else the person is asked. A plan that lacks none is left as it is.
 */
export function settleMissingFields(
  drafts: readonly ColumnDraft[],
  kind: TableKind,
  look: () => SecondLook,
): void {
  if (kind === 'findings') settleFindingDays(drafts, look().today);
  if (kind === 'decisions') settleDecisionDays(drafts, look().today);
  if (kind !== 'actions') return;
  settleReasons(drafts);
  settleLastAndNext(drafts, look().today);
  settleUnitStatuses(drafts);
  if (lacksDeadline(drafts) || lacksOwner(drafts)) settleOwnerWithTime(drafts, look());
  if (drafts.every((draft) => draft.field !== 'owner' || isOfMarks(draft))) settlePersons(drafts, look());
  if (lacksStatus(drafts)) settlePeriodStates(drafts);
  if (lacksStatus(drafts)) settleSignOff(drafts, look());
  if (lacksStatus(drafts)) settleWeakStatuses(drafts);
  if (lacksDeadline(drafts) || drafts.some(isToldDeadline)) settleLengths(drafts, look());
  settleCountedTimes(drafts, look);
  settleDayBeside(drafts, look);
  if (lacksDeadline(drafts)) settleDaysToCome(drafts, look().today);
  if (lacksDeadline(drafts)) settleWeakDays(drafts, look());
  if (lacksOwner(drafts)) settleWeakOwners(drafts);
  const lacks = { owner: lacksOwner(drafts), deadline: lacksDeadline(drafts), status: lacksStatus(drafts) };
  if (lacks.owner || lacks.deadline || lacks.status) settleRemarks(drafts, lacks, look);
}
