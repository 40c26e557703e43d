import { refuse } from '../protocol/host-error';
import type { MethodMember } from '../protocol/object-type';
import { withType, type Quirk } from './quirk';

/**
 * Excel for Windows, reported in 2021: freezing panes fails with an internal error, in Excel 2019 for rows on any sheet, and
 * elsewhere for one workbook that looks like any other. Nothing after it in the request is done. Assumed: panes can be taken
 * away.
 */
export const freezingFails: Quirk = {
  name: 'freeze',
  reported: ['office-js #2196', 'office-js #2014'],
  types: (types) =>
    withType(types, 'WorksheetFreezePanes', (panes) => ({
      ...panes,
      methods: {
        ...panes.methods,
        ...Object.fromEntries(
          ['freezeAt', 'freezeRows', 'freezeColumns'].map((name) => [name, failing(panes.methods?.[name])]),
        ),
      },
    })),
};

function failing<T>(was: MethodMember<T> | undefined): MethodMember<T> {
  if (was === undefined) throw new Error('only a method that is there can fail');
  return { run: (_, __, where) => refuse('GeneralException', where) };
}
