import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { Failure } from '../failure';
import { onDisk } from '../xlsx/disk';
import { save } from '../xlsx/save';
import { draftPath } from '../xlsx/save-draft';
import { duckDbLibrary } from './duckdb-library';

/** By this key among its metadata a file is known as one of ours, which may be written over. */
const MARK = 'planbok_rows';

/** What a Parquet file begins and ends with. */
const MAGIC = 'PAR1';

/** Bytes at the end: how long the metadata before them are, and the magic word. */
const TAIL = 8;

/** Whether a Parquet file of ours stands there: its metadata, at the end, hold our mark. */
function isOurs(bytes: Buffer): boolean {
  const end = bytes.length - TAIL;
  if (end < MAGIC.length || bytes.toString('latin1', end + TAIL - MAGIC.length) !== MAGIC) return false;
  const begin = end - bytes.readUInt32LE(end);
  return begin >= MAGIC.length && bytes.subarray(begin, end).includes(MARK);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A Parquet file that is being made: see `RowFile` of the command. */
export interface ParquetFile {
  readonly add: (lines: string) => void;
  readonly finish: () => Promise<void>;
  readonly end: () => void;
}

/** What stands at the path already, which is written over. @throws Failure where it is no file of ours */
function readAt(path: string): Buffer | null {
  if (!existsSync(path)) return null;
  const bytes = statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
  if (!isOurs(bytes)) throw new Failure('unsupported', { file: path, reason: 'file-exists' });
  return bytes;
}

/**
 * Begins a Parquet file of rows, which come as lines of JSON. They wait in a draft beside it that only its owner can read,
 * so that memory does not grow with them; DuckDB gives the columns their types and packs them. Nothing is fetched for it: its
 * extensions are neither installed nor loaded.
 * @param columns the names and types of the columns, in order
 * @throws Failure where DuckDB is not installed, or something else stands at the path
 */
export async function parquetFile(
  path: string,
  columns: Readonly<Record<string, string>>,
): Promise<ParquetFile> {
  if (extname(path).toLowerCase() !== '.parquet')
    throw new Failure('unsupported', { file: path, reason: 'parquet-ending' });
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Failure('unreachable', { file: folder, reason: 'no-such-folder' });
  const { DuckDBInstance } = await duckDbLibrary();
  const there = onDisk(path, () => readAt(path));
  const drafts = draftPath(folder);
  const [lines, packed] = [join(drafts, 'rows.ndjson'), join(drafts, 'rows.parquet')];
  // Made when the first rows come: the folder may be one whose files are listed before that.
  const add = (more: string): void =>
    onDisk(path, () => {
      mkdirSync(drafts, { recursive: true, mode: 0o700 });
      appendFileSync(lines, more, { mode: 0o600 });
    });
  return {
    add,
    finish: async () => {
      add('');
      const typed = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
      const instance = await DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      });
      const connection = await instance.connect();
      try {
        await connection.run(
          `copy (select * from read_json(${quoted(lines)}, format = 'newline_delimited', columns = {${typed.join(', ')}}))
           to ${quoted(packed)} (format parquet, compression zstd, kv_metadata {${MARK}: '1'})`,
        );
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
      const bytes = onDisk(path, () => readFileSync(packed));
      save({ path, bytes, whenTaken: there === null ? 'refuse' : { read: there, keepsNone: true } });
    },
    end: () => rmSync(drafts, { recursive: true, force: true }),
  };
}
