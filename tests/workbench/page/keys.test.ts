import { commandOf, type Command, type Pressed } from '../../../workbench/bench/page/grid/keys';

const pressed = (keys: string): Pressed => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
  };
};

test.each<readonly [string, Command | undefined]>([
  ['ArrowDown', { kind: 'step', down: 1, across: 0, extend: false }],
  ['Shift+ArrowLeft', { kind: 'step', down: 0, across: -1, extend: true }],
  ['Ctrl+ArrowUp', { kind: 'edge', to: 'up', extend: false }],
  ['Ctrl+Shift+ArrowRight', { kind: 'edge', to: 'right', extend: true }],
  ['Meta+ArrowDown', { kind: 'edge', to: 'down', extend: false }],
  ['Alt+ArrowDown', { kind: 'choose' }],
  ['Alt+ArrowLeft', undefined],
  ['Alt+Shift+ArrowRight', { kind: 'widen', by: 1 }],
  ['Alt+Shift+ArrowLeft', { kind: 'widen', by: -1 }],
  ['Ctrl+Alt+Shift+ArrowLeft', undefined],
  ['PageDown', { kind: 'page', direction: 1, extend: false }],
  ['Ctrl+PageUp', { kind: 'sheet', direction: -1 }],
  ['Home', { kind: 'row-start', extend: false }],
  ['Ctrl+Home', { kind: 'sheet-start', extend: false }],
  ['Ctrl+Shift+End', { kind: 'sheet-end', extend: true }],
  ['End', { kind: 'row-end', extend: false }],
  ['Enter', { kind: 'step', down: 1, across: 0, extend: false }],
  ['Shift+Enter', { kind: 'step', down: -1, across: 0, extend: false }],
  ['Ctrl+Enter', { kind: 'follow' }],
  ['F2', { kind: 'edit' }],
  ['Delete', { kind: 'clear' }],
  ['Backspace', { kind: 'clear' }],
  ['Ctrl+a', { kind: 'all' }],
  ['Ctrl+z', { kind: 'undo' }],
  ['å', { kind: 'type' }],
  ['=', { kind: 'type' }],
  ['Dead', { kind: 'type' }],
  // The browser's own: leaving the grid, copying, finding, going back.
  ['Tab', undefined],
  ['Ctrl+c', undefined],
  ['Ctrl+v', undefined],
  ['Ctrl+f', undefined],
  ['F5', undefined],
  ['F6', undefined],
  ['Escape', undefined],
  ['Shift', undefined],
  ['Control', undefined],
])('%s', (keys, command) => expect(commandOf(pressed(keys))).toEqual(command));
