/** What the command's help is put together from: lines made from the tables of what it can do. */
export interface HelpParts {
  /** Names and what they do, a line each. */
  readonly jobs: string;
  /** Those that hand-outs take. */
  readonly options: string;
}
