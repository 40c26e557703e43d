import type { EmulatedRequest } from './answer';

/** What goes wrong with the next request that it concerns; each happens once. */
export type Fault = {
  /** Which requests it waits for; any one when absent. */
  readonly when?: (request: EmulatedRequest) => boolean;
} &
  /** `retryAfter`: what the header of that name says. */
  (
    | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
    /** The answer comes after so many milliseconds. */
    | { readonly kind: 'slow'; readonly milliseconds: number }
    /** The connection ends before anything is done. */
    | { readonly kind: 'cut' }
    /** Everything is done, and the connection ends before the answer. */
    | { readonly kind: 'cut-after' }
    /** Everything is done, and the answer is that the service is not there. */
    | { readonly kind: 'status-after'; readonly status: number }
    /** Somebody else does something just before the request is taken up. */
    | { readonly kind: 'meanwhile'; readonly act: () => void }
  );

/** The same refusal for the next `times` requests, as a quota gives. */
export const storm = (
  status: number,
  times: number,
  when?: Fault['when'],
  retryAfter?: string,
): readonly Fault[] =>
  Array.from({ length: times }, () => ({
    kind: 'status',
    status,
    ...(when === undefined ? {} : { when }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }));

/** Takes the faults that concern this request: the first of them, and every `meanwhile` before it. */
export function takeFaults(faults: Fault[], request: EmulatedRequest): readonly Fault[] {
  const taken: Fault[] = [];
  for (let at = 0; at < faults.length;) {
    const fault = faults[at];
    if (fault === undefined || fault.when?.(request) === false) {
      at += 1;
      continue;
    }
    faults.splice(at, 1);
    taken.push(fault);
    if (fault.kind !== 'meanwhile') break;
  }
  return taken;
}
