/** The meaning of a key in the grid. */
export type Command =
  | { readonly kind: 'step'; readonly down: number; readonly across: number; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  /** To the end of the run of filled cells. */
  | { readonly kind: 'edge'; readonly to: 'up' | 'down' | 'left' | 'right'; readonly extend: boolean }
  | { readonly kind: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end'; readonly extend: boolean }
  | { readonly kind: 'sheet'; readonly direction: 1 | -1 }
  /** Widens or narrows the selected columns. */
  | { readonly kind: 'widen'; readonly by: 1 | -1 }
  | { readonly kind: 'edit' | 'type' | 'clear' | 'choose' | 'all' | 'undo' | 'follow' };

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: ReadonlyMap<string, readonly ['up' | 'down' | 'left' | 'right', number, number]> = new Map([
  ['ArrowUp', ['up', -1, 0]],
  ['ArrowDown', ['down', 1, 0]],
  ['ArrowLeft', ['left', 0, -1]],
  ['ArrowRight', ['right', 0, 1]],
]);

/** @returns `undefined` for keys that the grid leaves to the browser */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Command | undefined {
  const control = ctrlKey || metaKey;
  const extend = shiftKey;
  const arrow = arrows.get(key);
  if (arrow !== undefined) {
    const [to, down, across] = arrow;
    if (altKey && shiftKey && !control && across !== 0) return { kind: 'widen', by: across > 0 ? 1 : -1 };
    if (altKey) return to === 'down' && !control ? { kind: 'choose' } : undefined;
    return control ? { kind: 'edge', to, extend } : { kind: 'step', down, across, extend };
  }
  if (altKey) return undefined;
  switch (key) {
    case 'PageDown':
    case 'PageUp': {
      const direction = key === 'PageDown' ? 1 : -1;
      return control ? { kind: 'sheet', direction } : { kind: 'page', direction, extend };
    }
    case 'Home':
      return { kind: control ? 'sheet-start' : 'row-start', extend };
    case 'End':
      return { kind: control ? 'sheet-end' : 'row-end', extend };
    case 'Enter':
      if (control) return { kind: 'follow' };
      return { kind: 'step', down: shiftKey ? -1 : 1, across: 0, extend: false };
    case 'Tab':
      return undefined;
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return control ? undefined : { kind: 'clear' };
  }
  if (control) {
    if (key === 'a' || key === 'A') return { kind: 'all' };
    return key === 'z' || key === 'Z' ? { kind: 'undo' } : undefined;
  }
  // A dead key begins a letter (´ and e give é): the editor must be open when the letter arrives.
  return key.length === 1 || key === 'Dead' || key === 'Process' ? { kind: 'type' } : undefined;
}
