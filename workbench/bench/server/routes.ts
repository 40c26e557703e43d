import type { ServerResponse } from 'node:http';
import type { Answer, MaybePromise } from './answer';
import type { BodyRule } from './body';

/** What can be asked of the workbench, apart from how. */
export interface Routes {
  /** The page with the grid. */
  page(): MaybePromise<Answer>;
  /** @returns `undefined` for what there is not. */
  get(path: string, query: URLSearchParams): MaybePromise<Answer | undefined>;
  listen(response: ServerResponse, query: URLSearchParams): void;
  readonly post: ReadonlyMap<string, PostRoute>;
  close(): void;
}

export interface PostRoute {
  readonly body: BodyRule;
  answer(bytes: Buffer, query: URLSearchParams): MaybePromise<Answer>;
}
