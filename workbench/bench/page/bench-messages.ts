import type { DryRunCell, FromFrame } from '../wire';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const MAX_CELLS = 200_000;

const isCell = (value: unknown): value is DryRunCell =>
  isRecord(value) &&
  typeof value['sheet'] === 'string' &&
  Number.isInteger(value['row']) &&
  Number.isInteger(value['column']) &&
  typeof value['before'] === 'string' &&
  typeof value['after'] === 'string';

/** The message of an add-in page, if the data has the shape of one; other messages are ignored. */
export function fromFrame(data: unknown): FromFrame | undefined {
  if (!isRecord(data)) return undefined;
  switch (data['planbok']) {
    case 'commands-ready':
    case 'command-done':
    case 'show-pane':
    case 'leave-pane':
    case 'file-over':
      return { planbok: data['planbok'] };
    case 'dry-run': {
      const { cells } = data as { readonly cells?: unknown };
      if (cells === null) return { planbok: 'dry-run', cells: null };
      if (!Array.isArray(cells) || cells.length > MAX_CELLS || !cells.every(isCell)) return undefined;
      return { planbok: 'dry-run', cells };
    }
    default:
      return undefined;
  }
}
