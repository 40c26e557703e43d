import { allTexts } from '../../text/text';
import { agendaPoints, type PointKey } from './agenda-points';
import { pointTitle } from './point-title';

/** A title as it is compared: its years, letters and spaces may differ. */
const folded = (title: string): string =>
  title.normalize('NFC').replace(/\d/gu, '0').replace(/\s+/gu, ' ').trim().toLowerCase();

let names: ReadonlyMap<string, PointKey> | undefined;

function allNames(): ReadonlyMap<string, PointKey> {
  const found = new Map<string, PointKey>();
  for (const { agenda } of allTexts) {
    const { titles } = agenda;
    for (const { key } of agendaPoints) {
      for (const year of [null, 2000]) {
        for (const goalPeriod of [null, '2000', '2000–2000'])
          found.set(folded(pointTitle(key, titles, { year, nextYear: year, goalPeriod })), key);
      }
    }
  }
  return found;
}

/** The point that Planbok gives a title, in any language and for any year. */
export const pointNamed = (title: string): PointKey | undefined => (names ??= allNames()).get(folded(title));
