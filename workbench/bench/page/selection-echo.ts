import { areaName, type Area } from '../../planbok/cells';
import { api } from './api';

/** Reports the selection to the workbook, and recognises the resulting events as its own. */
export interface SelectionEcho {
  send(area: Area): void;
  /** Whether this selection event echoes our own report; if so, ignore it. */
  isOwn(area: Area): boolean;
}

const nameOf = (area: Area): string => `${area.sheet}!${areaName(area)}`;

/** Milliseconds that a selection must last before it is reported: holding an arrow key passes many cells. */
const STILL = 60;

export function selectionEcho(): SelectionEcho {
  const sent = new Map<string, number>();
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    send(area) {
      clearTimeout(timer);
      if (nameOf(area) === last) return;
      timer = setTimeout(() => {
        last = nameOf(area);
        sent.set(last, (sent.get(last) ?? 0) + 1);
        void api.select(area);
      }, STILL);
    },
    isOwn(area) {
      const name = nameOf(area);
      const count = sent.get(name) ?? 0;
      if (count === 0) {
        clearTimeout(timer);
        last = name;
        return false;
      }
      if (count === 1) sent.delete(name);
      else sent.set(name, count - 1);
      return true;
    },
  };
}
