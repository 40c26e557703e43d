import { folded } from '../matching';
import type { Status } from '../status';
import { strip, wholeSense } from '../statuses/status-wholes';

const things =
  /(?:^| )(?:alla|all|åtgärder|åtgärd|aktiviteter|insatser|uppgifter|ärenden|punkter|rader|frågor|actions?|activities|tasks?|items?|issues?|points)(?= |$)/gu;
/** "Kvarstående åtgärder från 2025", "Open actions (per 2026-03-01)". */
const times = /[ (,–-]*(?:(?:från|per|i|för|under|from|as of|in|for) )?20\d\d(?:-\d\d){0,2}\)?$/u;

/** Words that say of a whole section how it stands, and of one action little. */
const sections: ReadonlyMap<string, Status> = new Map([
  ...'aktiv aktiva aktuell aktuella active live current'.split(' ').map((word) => [word, 'ongoing'] as const),
  ...'kommande upcoming future'.split(' ').map((word) => [word, 'notStarted'] as const),
]);
/** What such rows have in common is not how they stand: the person is asked. */
const open =
  /^(?:arkiv\p{L}*|archived?|backlog|grön\p{L}*|gul\p{L}*|röd\p{L}*|rött|amber|green|red|yellow|histor\p{L}*|gamla|äldre|old(?:er)?|tidigare|previous|past|nya|new|härnäst|next|nu|now|later|parked|parkera\p{L}*|sedan|sen|senare|snart|soon)$/u;

const LONGEST = 40;

function bareOf(text: string): string {
  if (text.length > LONGEST) return '';
  const bare = folded(text).replace(times, '').replace(things, ' ');
  return strip(bare.replace(/\s+/g, ' ').trim());
}

/** How a heading, a caption or a sheet's name says that all under it stands: "Avslutade åtgärder", "Live actions". */
export function stateNamed(text: string): Status | undefined {
  const bare = bareOf(text);
  const status =
    bare === '' || open.test(bare) ? undefined : (sections.get(bare) ?? wholeSense(bare)?.status);
  return status === 'unknown' || status === 'missing' ? undefined : status;
}

export const namesState = (text: string): boolean => stateNamed(text) !== undefined;

/** "Arkiv", "Försenade": it says something of how all under it stands, and not what. */
export function mayNameState(text: string): boolean {
  const bare = bareOf(text);
  return bare !== '' && (open.test(bare) || wholeSense(bare)?.status === 'unknown');
}
