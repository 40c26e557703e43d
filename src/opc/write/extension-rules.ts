import { scan, type Tag } from '../xml';
import { retagged } from './element';
import { isSameRef, refsOf } from './refs';
import { spliced, type Splice } from './splice';

interface Open {
  readonly tag: Tag;
  /** Counts of the direct children that stay and that are removed. */
  kept: number;
  lost: number;
}

/** Lists that are removed when they become empty, innermost first. */
const wrappers: ReadonlySet<string> = new Set(['dataValidations', 'ext', 'extLst']);

/**
 * Removes the data validation of exactly these cells from the sheet's extensions, where Excel 2010 and later put rules
 * whose list is on another sheet. A rule for several areas only loses this one.
 */
export function withoutExtensionRule(frame: string, ref: string): string {
  if (!/<[\w.-]+:dataValidation\s/.test(frame)) return frame;
  let splices: Splice[] = [];
  const open: Open[] = [];
  let sqref: { readonly start: number; text: string } | undefined;
  let others: readonly string[] | undefined;
  scan(frame, {
    open: (tag) => {
      open.push({ tag, kept: 0, lost: 0 });
      if (tag.name === 'sqref' && open.some((outer) => outer.tag.name === 'extLst'))
        sqref = { start: tag.end, text: '' };
      else if (tag.name === 'dataValidation') others = undefined;
    },
    text: (text) => {
      if (sqref) sqref.text += text;
    },
    close: (name, _path, start, end) => {
      const closed = open.pop();
      const outer = open.at(-1);
      if (!closed) return;
      if (name === 'sqref' && sqref) {
        const refs = refsOf(sqref.text);
        const left = refs.filter((other) => !isSameRef(other, ref));
        if (left.length < refs.length) others = left;
        if (left.length > 0 && others) splices.push({ start: sqref.start, end: start, by: left.join(' ') });
        sqref = undefined;
      }
      const isRule = name === 'dataValidation' && others?.length === 0;
      const isEmptied = wrappers.has(name) && closed.lost > 0 && closed.kept === 0;
      if (isRule || isEmptied) {
        const from = closed.tag.start;
        splices = [...splices.filter((splice) => splice.start < from), { start: from, end, by: '' }];
        if (outer) outer.lost += 1;
      } else {
        if (outer) outer.kept += 1;
        if (name === 'dataValidations' && closed.lost > 0) {
          const tag = frame.slice(closed.tag.start, closed.tag.end);
          splices.push({
            start: closed.tag.start,
            end: closed.tag.end,
            by: retagged(tag, { count: closed.kept }),
          });
        }
      }
      if (name === 'dataValidation') others = undefined;
    },
  });
  return spliced(frame, splices);
}
