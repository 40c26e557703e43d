import { readKinds, type Field } from '../field';
import type { ColumnTraits } from './column';
import { declarations } from './declarations';

const merged = (one: ColumnTraits | undefined, other: ColumnTraits): ColumnTraits =>
  one === undefined
    ? other
    : {
        followUp: Math.max(one.followUp, other.followUp),
        isFollowUp: one.isFollowUp || other.isFollowUp,
        isCounted: one.isCounted || other.isCounted,
        isSingle: one.isSingle || other.isSingle,
        isTerse: one.isTerse || other.isTerse,
      };

function traitsByField(): ReadonlyMap<Field, ColumnTraits> {
  const byField = new Map<Field, ColumnTraits>();
  for (const { field, more, traits } of readKinds.flatMap((kind) => declarations[kind]))
    if (field !== 'unknown' && more === undefined) byField.set(field, merged(byField.get(field), traits));
  return byField;
}

/** By field: what the columns that speak for it are to a table, as their declarations say. */
export const fieldTraits: ReadonlyMap<Field, ColumnTraits> = traitsByField();

/** The fields of which a trait holds, in the order they are declared. */
export const fieldsThat = (holds: (traits: ColumnTraits) => boolean): readonly Field[] =>
  [...fieldTraits].flatMap(([field, traits]) => (holds(traits) ? [field] : []));
