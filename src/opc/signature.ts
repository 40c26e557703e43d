/** The kind of a file by its first bytes, since the name proves nothing. */
export type Signature =
  'zip' | 'empty' | 'not-a-zip' | 'password' | 'old-xls' | 'old-xls-or-encrypted' | 'opendocument';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/**
 * A password-protected .xlsx is an OLE file that holds a stream `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4);
 * an .xls is one that holds a stream `Workbook` or `Book` (MS-XLS 2.1.2).
 */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && isZipMark(bytes))
    return isOpenDocument(bytes) ? 'opendocument' : 'zip';
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    if (holds(bytes, 'EncryptedPackage')) return 'password';
    return holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-xls' : 'old-xls-or-encrypted';
  }
  return 'not-a-zip';
}

/** A zip begins with a local header or, when it is empty, with the end record. */
const isZipMark = (bytes: Uint8Array): boolean =>
  (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6) || bytes.length < 4;

/** The first entry of an OpenDocument file, stored, is its type (OpenDocument 1.3, part 2, 3.3). */
const OPENDOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';
const FIRST_NAME = 30;

const isOpenDocument = (bytes: Uint8Array): boolean =>
  OPENDOCUMENT.split('').every((letter, index) => bytes[FIRST_NAME + index] === letter.charCodeAt(0));

/** Stream names are UTF-16LE at the start of 128-byte directory records. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from(`${name}\0`.split('').flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
