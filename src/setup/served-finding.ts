/** What is wrong with how a file is served, or could be better: then people get Planbok, but later or less safely. */
export type ServedCode =
  | 'not-answered'
  | 'not-found'
  | 'other-content'
  | 'wrong-type'
  | 'frames-refused'
  | 'frames-not-named'
  | 'library-refused'
  | 'never-kept'
  | 'kept-long'
  | 'type-may-be-guessed';

export interface ServedFinding {
  readonly file: string;
  readonly code: ServedCode;
  /** Whether the add-in does not work, or not for everybody, until it is mended. */
  readonly isFault: boolean;
  /** What the server answered with: a header as it came, or a status code. Empty where there is nothing to show. */
  readonly found: string;
}

/** The server's answer to one request. */
export interface Answer {
  readonly status: number;
  /** By its name in lower case; `null` where it is not there. */
  readonly header: (name: string) => string | null;
  readonly sha256: string;
}
