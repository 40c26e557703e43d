import { h } from './element';

export interface FilesDesk {
  readonly dropLabel: string;
  readonly open: (file: File) => void;
}

/** Opening a file by dialog or by drag and drop. */
export interface FileOpening {
  ask(): void;
  /** A file is dragged over a frame, which would otherwise open it itself. */
  heldOverFrame(): void;
  readonly cover: HTMLElement;
}

export function fileOpening({ dropLabel, open }: FilesDesk): FileOpening {
  const input = h('input', {
    type: 'file',
    accept: '.xlsx,.xlsm',
    class: 'file-input',
    tabindex: -1,
    'aria-hidden': 'true',
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) open(file);
  });
  const cover = h('div', { class: 'drop-cover', hidden: true }, h('p', {}, dropLabel));
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragenter', (event) => {
    if (hasFile(event)) cover.hidden = false;
  });
  document.addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) cover.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    cover.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
  document.body.append(input);
  return {
    ask: () => input.click(),
    heldOverFrame() {
      cover.hidden = false;
    },
    cover,
  };
}
