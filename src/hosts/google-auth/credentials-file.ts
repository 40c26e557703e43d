import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where `gcloud auth application-default login` leaves what it was given. */
function gcloudFile(environment: Environment): string | undefined {
  const { APPDATA, HOME } = environment;
  const folder = process.platform === 'win32' ? APPDATA : HOME && join(HOME, '.config');
  return folder === undefined || folder === ''
    ? undefined
    : join(folder, 'gcloud', 'application_default_credentials.json');
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Credentials as Google's library takes them; what they are besides their kind is its business. */
export interface CredentialsJson {
  readonly type: string;
}

function parsed(text: string): CredentialsJson | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'type' in json && typeof json.type === 'string'
      ? { ...json, type: json.type }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The credentials that the machine has in a file, in the order of Google's Application Default Credentials: the file that
 * `GOOGLE_APPLICATION_CREDENTIALS` names, then gcloud's own. `undefined` when there is neither.
 * @throws Failure `not-signed-in` when a file is named and is not there, or holds no credentials
 */
export function credentialsJson(environment: Environment): CredentialsJson | undefined {
  const named = environment['GOOGLE_APPLICATION_CREDENTIALS'];
  const file = named === undefined || named === '' ? gcloudFile(environment) : named;
  const text = file === undefined ? undefined : textOf(file);
  if (text === undefined && file !== named) return undefined;
  const json = text === undefined ? undefined : parsed(text);
  // The file's name may be said, nothing of what is in it.
  if (json === undefined)
    throw new Failure('not-signed-in', { reason: 'google-credentials-unreadable', file: file ?? '' });
  return json;
}
