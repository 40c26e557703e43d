import { eventMessage } from '../protocol/envelope';
import { ALL_SHEETS, registered } from './event-methods';
import { blockName } from '../store/cell-range';
import type { BookEvent, EventKind, LiveBook } from '../store/live-book';

/** The library's numbers for kinds of events (`eventType` beside each `on…` in it). */
const numbers = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

export interface Events {
  raise(event: BookEvent): void;
  /** Sends the events raised during a request. */
  flush(): void;
}

/** Sends events to handlers in the add-in; events without handlers are dropped. */
export function eventsFor(book: LiveBook, send: (message: string) => void): Events {
  let raised: { readonly number: number; readonly targetId: string; readonly args: object }[] = [];
  const raise = (event: BookEvent): void => {
    if (!book.enableEvents) return;
    const told = argsOf(event, book);
    if (!told) return;
    const [kind, args] = told;
    for (const targetId of [event.sheet.id, ALL_SHEETS])
      if (book.handled.has(registered(kind, targetId)))
        raised.push({ number: numbers[kind], targetId, args });
  };
  return {
    raise,
    flush: () => {
      const due = raised;
      raised = [];
      for (const { number, targetId, args } of due) send(eventMessage(number, targetId, args));
    },
  };
}

function argsOf(event: BookEvent, book: LiveBook): readonly [EventKind, object] | undefined {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case 'cells':
      return [
        'changed',
        {
          address: blockName(event.block),
          changeType: event.changeType,
          source: book.actor,
          worksheetId,
          triggerSource: 'Unknown',
        },
      ];
    case 'selected':
      return ['selected', { address: blockName(event.block), worksheetId }];
    case 'activated':
    case 'deactivated':
      return [event.kind, { worksheetId }];
    case 'added':
    case 'deleted':
      return [event.kind, { source: book.actor, worksheetId }];
    case 'format':
    case 'frame':
    case 'renamed':
      return undefined;
  }
}
