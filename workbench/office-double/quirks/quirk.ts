import type { ObjectType, TypeTable } from '../protocol/object-type';
import type { LiveBook } from '../store/live-book';
import type { Targets, TypeName } from '../model/targets';

/**
 * A misbehaviour of Excel that somebody has reported: what the object model does instead of what is documented. Without
 * quirks the object model is the documented one.
 */
export interface Quirk {
  /** The word by which a person asks for it. */
  readonly name: string;
  /** Where it is reported: `office-js #224`. */
  readonly reported: readonly string[];
  /** The object model with the types that behave otherwise. */
  readonly types?: (types: TypeTable) => TypeTable;
  /** What becomes of the custom document properties when the workbook is opened: name → text, `undefined` for gone. */
  readonly reopenedProperty?: (name: string, text: string) => string | undefined;
  /** Called before each request is executed. */
  readonly beforeRequest?: (book: LiveBook) => void;
  /** What becomes of the messages by which Excel reports events. */
  readonly event?: (send: (message: string) => void) => (message: string) => void;
}

/** The table with one type changed. */
export function withType<N extends TypeName>(
  types: TypeTable,
  name: N,
  change: (was: ObjectType<Targets[N]>) => ObjectType<Targets[N]>,
): TypeTable {
  const was = types.get(name) as ObjectType<Targets[N]> | undefined;
  if (was === undefined) throw new Error(`a quirk changes ${name}, which the workbench does not implement`);
  return new Map([...types, [name, change(was)]]);
}

/** The object model with all of these quirks. */
export const withQuirks = (types: TypeTable, quirks: readonly Quirk[]): TypeTable =>
  quirks.reduce((changed, quirk) => quirk.types?.(changed) ?? changed, types);
