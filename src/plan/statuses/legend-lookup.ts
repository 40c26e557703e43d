import { colourNamed } from './colours';
import { firstCharacter } from '../matching';
import type { Status } from '../status';
import { hasOddSigns, sense, strip, type StatusSense } from './status-wholes';

/** What each key of a workbook's legend stands for: a folded text ("g", "✓"), a colour's English name or `RRGGBB`. */
export type Legend = ReadonlyMap<string, Status>;

export function inLegend(match: string, legend: Legend): StatusSense | undefined {
  if (legend.size === 0) return undefined;
  const keys = [match, ...(hasOddSigns(match) ? [] : [strip(match), colourNamed(strip(match))])];
  for (const key of keys) {
    const status = key === undefined || key === '' ? undefined : legend.get(key);
    if (status) return sense(status, 'certain');
  }
  return undefined;
}

/**
 * What a key's mark or coloured dot before other words stands for ("🟡 lite sent"). One that stands for done says nothing
 * when words follow it: they may take it back.
 */
export function markInLegend(match: string, legend: Legend): StatusSense | undefined {
  const mark = firstCharacter(match);
  if (legend.size === 0 || mark === '' || !/[^\p{L}\p{N}]/u.test(mark)) return undefined;
  const status = legend.get(mark) ?? legend.get(colourNamed(mark) ?? '');
  const isAlone = !/[\p{L}\p{N}]/u.test(match) && !hasOddSigns(match);
  if (status === undefined || (status === 'done' && !isAlone)) return undefined;
  return sense(status, isAlone ? 'certain' : 'likely');
}

/** A single letter that is the initial of one colour in the legend. */
export function initialInLegend(match: string, legend: Legend): StatusSense | undefined {
  if (!/^[gyarbo]$/.test(match)) return undefined;
  const initial = match === 'a' ? 'y' : match;
  const colours = [...legend].filter(
    ([key]) => key.length > 2 && key.startsWith(initial) && colourNamed(key) === key,
  );
  const [only] = colours;
  return only && colours.length === 1 ? sense(only[1], 'likely') : undefined;
}

/** Amber is a yellow to some and an orange to others: one stands for the other where the legend has only that. */
export function byColour(legend: Legend, colour: string | undefined): Status | undefined {
  const other = colour === 'yellow' ? 'orange' : colour === 'orange' ? 'yellow' : undefined;
  return legend.get(colour ?? '') ?? legend.get(other ?? '');
}
