import { refusalOf } from '../opc/refusal';
import { inTemplate } from './in-template';
import type { WordDocument } from './word-document';
import { wordFile } from './word-file';

/** The file of a document, in a template where one is given; `null` where that cannot be read, or is no Word document. */
export function documentFile(document: WordDocument, template: Uint8Array | null): Uint8Array | null {
  if (template === null) return wordFile(document);
  try {
    return inTemplate(document, template);
  } catch (error) {
    if (refusalOf(error)) return null;
    throw error;
  }
}
