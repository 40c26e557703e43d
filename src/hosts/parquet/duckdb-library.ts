import type * as DuckDb from '@duckdb/node-api';
import { Failure } from '../failure';

export type DuckDbLibrary = typeof DuckDb;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';

/**
 * Loads DuckDB, 70 MB that are installed only where somebody wants Parquet.
 * @throws Failure `unsupported` when it is not installed
 */
export async function duckDbLibrary(): Promise<DuckDbLibrary> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure('unsupported', { reason: 'no-duckdb' }, { cause: error });
  }
}
