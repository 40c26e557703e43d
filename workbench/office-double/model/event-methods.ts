import { method, type MethodMember } from '../protocol/object-type';
import type { EventKind, LiveBook } from '../store/live-book';

/** How the library names the kinds of events when it registers handlers. */
const names: Readonly<Record<EventKind, string>> = {
  changed: 'DataChanged',
  selected: 'SelectionChanged',
  activated: 'Activated',
  deactivated: 'Deactivated',
  added: 'Added',
  deleted: 'Deleted',
};

/** What a handler on all sheets together is registered for. */
export const ALL_SHEETS = 'Workbook';

/** Under which a handler's kind and target are noted. */
export const registered = (kind: EventKind, targetId: string): string => `${kind} ${targetId}`;

/** The methods by which the library says that it has handlers for these events of a target, and has them no more. */
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
