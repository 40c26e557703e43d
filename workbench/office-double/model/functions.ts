import { method } from '../protocol/object-type';
import { whole } from '../protocol/shape';
import { serialOf } from '../../planbok/cells';
import { declared, object } from './targets';

const two = (number: number): string => String(number).padStart(2, '0');

/** Worksheet functions that an add-in may call outside a cell: only `DATE`, for dates that exist. */
export const functions = declared('Functions', {
  methods: {
    date: method([whole, whole, whole], (book, year, month, day) =>
      object('FunctionResult', {
        value: serialOf({ date: `${year}-${two(month)}-${two(day)}` }, book.epoch) ?? null,
      }),
    ),
  },
});

export const functionResult = declared('FunctionResult', {
  scalars: {
    value: ({ value }) => value,
    error: ({ value }) => (value === null ? '#NUM!' : ''),
  },
});
