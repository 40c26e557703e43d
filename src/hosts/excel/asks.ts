import { halved, type ReadBlock } from './blocks';

/** The sheet, for one batch of requests. */
export type SheetIn = (context: Excel.RequestContext) => Excel.Worksheet;

/** Queues its loads in a batch and returns a function that stores the reply. May be queued again after a failed batch. */
export interface Ask {
  /** About how much of the reply it takes. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => () => void;
  /** The same asked for in smaller parts; none for what is small. */
  readonly parts?: () => readonly Ask[];
}

/** Bytes that a block costs beside its cells: in the request, and for its names in the reply. */
export const OVERHEAD = 1000;

export const ask = (queue: Ask['queue'], bytes = OVERHEAD): Ask => ({ bytes, queue });

/** Halves of a block, for what can be asked for in parts. */
export function inParts(block: ReadBlock, askFor: (part: ReadBlock) => Ask): Pick<Ask, 'parts'> {
  const halves = halved(block);
  return halves.length === 0 ? {} : { parts: () => halves.map(askFor) };
}

const TOO_LARGE: ReadonlySet<unknown> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
]);

export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && TOO_LARGE.has(error.code);
