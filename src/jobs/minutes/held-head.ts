import type { CellValue } from '../../book/cells';
import { ofOneMeeting, type AgendaHeader, type RoleKey } from '../agenda/agenda-roles';
import { baseOf, type LineBase } from './minutes-memory';
import { isSaid, markOf, partIds } from './record';

/** Whether minutes, of which this is remembered, say the same in that place of their head. */
export const isInHead = (memory: readonly LineBase[], key: string, value: CellValue): boolean => {
  const of = baseOf(partIds.head, key);
  return isSaid(value) && memory.some((base) => base.of === of && base.marks.input === markOf(value));
};

/** The places of the agenda's head without what the minutes of an earlier meeting hold of that meeting alone. */
export const rolesWithout = (
  roles: AgendaHeader['roles'],
  memory: readonly LineBase[],
  isMeant = (key: RoleKey): boolean => ofOneMeeting.has(key),
): AgendaHeader['roles'] =>
  new Map(
    [...roles].map(([key, row]) => {
      const isHeld = isMeant(key) && isInHead(memory, key, row.value);
      return [key, isHeld ? { ...row, value: null, isOwn: false } : row] as const;
    }),
  );
