import { inTemplate } from '../../word/in-template';
import type { WordDocument } from '../../word/word-document';
import { wordFile } from '../../word/word-file';
import { Failure } from '../failure';
import { nodeCodec } from './node-codec';
import { fileBytes } from './open';
import { readable } from './unreadable';

/** Whether the package can be read, and is no Word document. */
const isOther = (error: unknown): boolean =>
  error instanceof Failure && error.details.reason === 'missing-part';

/** The file of a Word document, in the template whose file is given. @throws Failure when that cannot be read, or is none */
export function documentBytes(document: WordDocument, template?: string): Uint8Array {
  if (template === undefined) return wordFile(document, nodeCodec);
  try {
    return readable(template, () => inTemplate(document, fileBytes(template), nodeCodec));
  } catch (error) {
    throw isOther(error) ? new Failure('unreadable-file', { file: template, reason: 'no-template' }) : error;
  }
}
