import { requestOptions, type GoogleAccess } from '../google-auth/google-access';
import type { RequestPace } from '../remote/request-pace';
import { retryAfter } from '../remote/retry-after';

const ROOT = 'https://www.googleapis.com/drive/v3/files';

export type DriveParams = Readonly<Record<string, string>>;

/** Asks Drive. Everything that is asked only reads, so that it may be asked again. */
export interface DriveRequest {
  /** @param path below `files`: `''`, `/ID`, `/ID/export` @throws Failure */
  readonly json: (path: string, params: DriveParams) => Promise<unknown>;
  /** @throws Failure */
  readonly bytes: (path: string, params: DriveParams) => Promise<Uint8Array>;
}

export interface DriveSurroundings {
  readonly access: Pick<GoogleAccess, 'client' | 'ask'>;
  readonly pace: RequestPace;
  /** Milliseconds since 1970. */
  readonly today: () => number;
}

/** Drive, at a pace: each try waits for its turn, and none is made while Google asks to be left alone. */
export function driveRequest({ access, pace, today }: DriveSurroundings): DriveRequest {
  const get = (path: string, params: DriveParams, responseType: 'json' | 'arraybuffer'): Promise<unknown> =>
    access.ask(async () => {
      await pace.turn();
      try {
        const options = { ...requestOptions, url: `${ROOT}${path}`, params, responseType };
        const { data } = await access.client.request<unknown>(options);
        return data;
      } catch (error) {
        const asked = retryAfter(error, today());
        if (asked > 0) pace.rest(asked);
        throw error;
      }
    }, true);
  return {
    json: (path, params) => get(path, params, 'json'),
    bytes: async (path, params) => new Uint8Array((await get(path, params, 'arraybuffer')) as ArrayBuffer),
  };
}
