import { refuse } from '../protocol/host-error';
import type { HostObject, Json } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { anything, text } from '../protocol/shape';
import type { LiveBook } from '../store/live-book';
import { declared, object, type PropertyAt } from './targets';

const item = (book: LiveBook, key: string): HostObject => object('Setting', { book, key });

function set(book: LiveBook, key: string, value: unknown): void {
  if (key === '' || value === undefined) refuse('InvalidArgument', 'SettingCollection.add');
  book.settings.set(key, JSON.stringify(value));
  book.isDirty = true;
}

const valueOf = ({ book, key }: PropertyAt): Json =>
  JSON.parse(book.settings.get(key) ?? refuse('ItemNotFound', 'Setting')) as Json;

export const settingCollection = declared('SettingCollection', {
  items: (book) => [...book.settings.keys()].map((key) => item(book, key)),
  methods: {
    add: method([text, anything], (book, key, value) => {
      set(book, key, value);
      return item(book, key);
    }),
    getCount: method([], (book) => book.settings.size),
    getItem: method([text], (book, key) =>
      book.settings.has(key) ? item(book, key) : refuse('ItemNotFound', 'SettingCollection.getItem'),
    ),
    getItemOrNullObject: method([text], (book, key) =>
      book.settings.has(key) ? item(book, key) : undefined,
    ),
  },
});

export const setting = declared('Setting', {
  id: { key: '_Id', of: ({ key }) => key },
  scalars: {
    key: ({ key }) => key,
    value: settable(valueOf, anything, ({ book, key }, value) => set(book, key, value)),
    _Id: ({ key }) => key,
  },
  methods: {
    delete: method([], ({ book, key }) => {
      book.settings.delete(key);
      book.isDirty = true;
    }),
  },
});
