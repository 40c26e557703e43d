import { folded } from '../matching';
import { strip, wholeSense } from '../statuses/status-wholes';

const things =
  /(?:^| )(?:åtgärder|åtgärd|aktiviteter|insatser|uppgifter|ärenden|punkter|rader|frågor|actions?|activities|tasks?|items?|issues?|points)(?= |$)/gu;

/** A heading, a caption or a sheet's name that says how all that stands under it stands: "Avslutade åtgärder", "On hold". */
export function namesState(text: string): boolean {
  if (text.length > 40) return false;
  const bare = strip(folded(text).replace(things, ' ').replace(/\s+/g, ' ').trim());
  const status = bare === '' ? undefined : wholeSense(bare)?.status;
  return status !== undefined && status !== 'unknown' && status !== 'missing';
}
