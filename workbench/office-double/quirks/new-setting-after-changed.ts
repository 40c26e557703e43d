import type { LiveBook } from '../store/live-book';
import { refuse } from '../protocol/host-error';
import { withType, type Quirk } from './quirk';

/** Workbooks of which the request that is being executed has changed a setting. */
const changed = new WeakSet<LiveBook>();

/**
 * Excel on the web, reported in 2020: adding a new setting fails where one that is there has been changed before it. Assumed:
 * in the same request; the next one adds it.
 */
export const newSettingAfterChanged: Quirk = {
  name: 'settings',
  reported: ['office-js #920'],
  beforeRequest: (book) => void changed.delete(book),
  types: (types) =>
    withType(types, 'SettingCollection', (settings) => {
      const was = settings.methods?.['add'];
      if (was === undefined) throw new Error('settings can be added');
      return {
        ...settings,
        methods: {
          ...settings.methods,
          add: {
            run: (book, args, where) => {
              if (book.settings.has(String(args[0]))) changed.add(book);
              else if (changed.has(book)) refuse('ItemNotFound', where);
              return was.run(book, args, where);
            },
          },
        },
      };
    }),
};
