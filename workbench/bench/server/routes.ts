import type { ServerResponse } from 'node:http';
import type { Answer, MaybePromise } from './answer';
import type { BodyRule } from './body';

/** The workbench's requests, independent of HTTP. */
export interface Routes {
  /** The page with the grid. */
  page(): MaybePromise<Answer>;
  /** @returns `undefined` for what does not exist */
  get(path: string, query: URLSearchParams): MaybePromise<Answer | undefined>;
  listen(response: ServerResponse, query: URLSearchParams): void;
  readonly post: ReadonlyMap<string, PostRoute>;
  close(): void;
}

export interface PostRoute {
  readonly body: BodyRule;
  answer(bytes: Buffer, query: URLSearchParams): MaybePromise<Answer>;
}
