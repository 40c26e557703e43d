/** Archives and sums that are the same, byte for byte, wherever and whenever they are made of the same files. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** @returns the SHA-256 of the bytes, in hexadecimal */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Zip has local times without a zone: this is the same day everywhere. */
const MADE = new Date(1980, 0, 1);

/**
 * @param folder the one folder at the archive's top
 * @param files path → bytes
 */
export function archived(folder, files) {
  const paths = Object.keys(files).sort();
  return zipSync(
    Object.fromEntries(
      paths.map((path) => [
        `${folder}/${path}`,
        [files[path], { mtime: MADE, level: 9, os: 3, attrs: 0o644 << 16 }],
      ]),
    ),
  );
}

/** A list as `sha256sum -c` reads it. */
export const sums = (files) =>
  Object.keys(files)
    .sort()
    .map((path) => `${sha256(files[path])}  ${path}\n`)
    .join('');
