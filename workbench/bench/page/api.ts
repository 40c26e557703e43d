import type { Area } from '../../planbok/cells';
import type { Typed, Widening } from '../../office-double/workbench';
import type { BookState, Problem, RowBlock, Saved, SheetShape, Typing } from '../wire';

/** The server's answer: the result, or why there is none. */
export type Got<T> =
  { readonly kind: 'got'; readonly value: T } | { readonly kind: 'problem'; readonly problem: Problem };

const away: Problem = { problem: 'away' };

async function asked<T>(path: string, options: RequestInit = {}): Promise<Got<T>> {
  try {
    const response = await fetch(path, { ...options, redirect: 'error' });
    const body: unknown = await response.json();
    if (response.ok) return { kind: 'got', value: body as T };
    return { kind: 'problem', problem: body as Problem };
  } catch {
    // The server has stopped, or its answer was truncated.
    return { kind: 'problem', problem: away };
  }
}

const query = (values: Readonly<Record<string, string | number>>): string =>
  new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString();

const sent = <T>(path: string, body: unknown): Promise<Got<T>> =>
  asked(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The server's answers, by name. */
export const api = {
  book: () => asked<BookState>('/api/book'),
  sheet: (sheet: string) => asked<SheetShape>(`/api/sheet?${query({ sheet })}`),
  rows: (sheet: string, from: number, to: number) =>
    asked<RowBlock>(`/api/rows?${query({ sheet, from, to })}`),
  texts: (sheet: string, from: number, to: number, left: number, right: number) =>
    asked<readonly (readonly string[])[]>(`/api/texts?${query({ sheet, from, to, left, right })}`),
  edge: (sheet: string, row: number, column: number, to: string) =>
    asked<{ readonly row: number; readonly column: number }>(
      `/api/edge?${query({ sheet, row, column, to })}`,
    ),
  editing: (page: string, isEditing: boolean) => sent<BookState>('/api/editing', { page, isEditing }),
  width: (order: Widening) => sent<Typed>('/api/width', order),
  type: (typing: Typing) => sent<Typed>('/api/type', typing),
  select: (area: Area) => sent<BookState>('/api/select', area),
  undo: () => sent<BookState>('/api/undo', {}),
  save: () => sent<Saved>('/api/save', {}),
  open: (name: string, bytes: ArrayBuffer, losesUnsaved: boolean) =>
    asked<BookState>(`/api/open?${query({ name, ...(losesUnsaved ? { unsaved: 'lost' } : {}) })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
    }),
};
