import { conditionNow } from '../model/conditional-formats';
import type { ConditionAt } from '../model/targets';
import { refuse } from '../protocol/host-error';
import type { MethodMember, ScalarMember } from '../protocol/object-type';
import { meets } from '../store/cell-range';
import { conditionsIn } from '../store/live-sheet';
import { withType, type Quirk } from './quirk';

/**
 * Excel for Windows, reported in 2024 and 2026: where two conditional formats by cell value lie on the same cells, asking
 * for the rule, the format or the place of either fails, and so does deleting one. Everything asked for in the same request
 * after it is lost.
 */
export const secondLookCannotBeRead: Quirk = {
  name: 'looks',
  reported: ['office-js #6827', 'office-js #6835', 'office-js #5222'],
  types: (types) => {
    const rules = withType(types, 'CellValueConditionalFormat', (type) => ({
      ...type,
      scalars: { ...type.scalars, rule: unreadable(type.scalars?.['rule']) },
    }));
    const fills = withType(rules, 'ConditionalRangeFill', (type) => ({
      ...type,
      scalars: { ...type.scalars, color: unreadable(type.scalars?.['color']) },
    }));
    return withType(fills, 'ConditionalFormat', (type) => ({
      ...type,
      methods: {
        ...type.methods,
        ...Object.fromEntries(
          ['delete', 'getRange', 'getRangeOrNullObject'].map((name) => [name, failing(type.methods?.[name])]),
        ),
      },
    }));
  },
};

function isCrowded(at: ConditionAt): boolean {
  const { type, blocks } = conditionNow(at);
  if (type !== 'cellIs') return false;
  const here = conditionsIn(at.sheet).filter(
    (other) =>
      other.type === 'cellIs' && other.blocks.some((one) => blocks.some((block) => meets(one, block))),
  );
  return here.length > 1;
}

function unreadable(was: ScalarMember<ConditionAt> | undefined): ScalarMember<ConditionAt> {
  if (was === undefined || typeof was === 'function') throw new Error('only what can be set is read back');
  return {
    set: was.set,
    get: (at) => (isCrowded(at) ? refuse('ItemNotFound', 'ConditionalFormat') : was.get(at)),
  };
}

function failing(was: MethodMember<ConditionAt> | undefined): MethodMember<ConditionAt> {
  if (was === undefined) throw new Error('only a method that is there can fail');
  return {
    run: (at, args, where) =>
      isCrowded(at) ? refuse('ItemNotFound', 'ConditionalFormat') : was.run(at, args, where),
  };
}
