import { method, type MethodMember } from '../protocol/object-type';
import type { EventKind, LiveBook } from '../store/live-book';

/** The library's names of the kinds of events in registrations. */
const names: Readonly<Record<EventKind, string>> = {
  changed: 'DataChanged',
  selected: 'SelectionChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  added: 'Added',
  deleted: 'Deleted',
};

/** The target of a handler for all sheets. */
export const ALL_SHEETS = 'Workbook';

/** The key of a handler's kind and target. */
export const registered = (kind: EventKind, targetId: string): string => `${kind} ${targetId}`;

/** The methods by which the library registers and removes handlers for these events of a target. */
export const eventMethods = <T>(
  kinds: readonly EventKind[],
  bookOf: (target: T) => LiveBook,
  idOf: (target: T) => string,
): Readonly<Record<string, MethodMember<T>>> =>
  Object.fromEntries(
    kinds.flatMap((kind) => [
      [
        `_Register${names[kind]}Event`,
        method<T, []>([], (target) => void bookOf(target).handled.add(registered(kind, idOf(target)))),
      ],
      [
        `_Unregister${names[kind]}Event`,
        method<T, []>([], (target) => void bookOf(target).handled.delete(registered(kind, idOf(target)))),
      ],
    ]),
  );
