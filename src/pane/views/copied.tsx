import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly label: string;
  readonly content: string;
}

/** A text to copy. Some programs let no page touch the clipboard: the text itself can always be selected and copied. */
export function Copied({ view, label, content }: Given): VNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    area.current?.select();
    void navigator.clipboard?.writeText(content).catch(() => undefined);
  };
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <textarea ref={area} readOnly rows={6} value={content} />
      </label>
      <div class="actions">
        <button type="button" class="button small" onClick={copy}>
          {view.text.settings.own.copy}
        </button>
      </div>
    </>
  );
}
