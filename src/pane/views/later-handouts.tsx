import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { jobOptionsOf as optionsOf } from '../model/job-options';
import { troubleOf } from '../model/trouble';
import type { View } from './view';

/** Where files are handed out: their part of the pane is fetched when a person wants one. */
export function LaterHandouts({ view }: { readonly view: View }): VNode | null {
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(view);
  now.current = view;
  const { handouts } = view.desk;
  if (!handouts) return null;
  const open = async (): Promise<void> => {
    try {
      const fill = await handouts();
      if (place.current) fill(place.current, { view: () => now.current, optionsOf, troubleOf });
    } catch (thrown) {
      view.send({ kind: 'failed', trouble: troubleOf(thrown, null) });
    }
  };
  return (
    <>
      <p>
        <button type="button" id="handouts" class="link" onClick={() => void open()}>
          {view.text.meeting.handouts}
        </button>
      </p>
      <div ref={place} />
    </>
  );
}
