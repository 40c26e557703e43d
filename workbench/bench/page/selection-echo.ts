import { areaName, type Area } from '../../planbok/cells';
import { api } from './api';

/** Tells the workbook what is selected, and knows its own words when they come back. */
export interface SelectionEcho {
  send(area: Area): void;
  /** The workbook says that this is selected because it was told so from here. */
  isOwn(area: Area): boolean;
}

const nameOf = (area: Area): string => `${area.sheet}!${areaName(area)}`;

/** Milliseconds that a selection must last before it is told: an arrow held down passes many cells. */
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
