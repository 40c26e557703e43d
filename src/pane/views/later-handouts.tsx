import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { dayLanguages } from '../model/day-languages';
import { jobOptionsOf } from '../model/job-options';
import { troubleOf } from '../model/trouble';
import type { View } from './view';

/** Where files are handed out: their part of the pane is fetched when a person wants one. */
export function LaterHandouts({ view }: { readonly view: View }): VNode | null {
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(view.state);
  now.current = view.state;
  const { language, desk, send } = view;
  const { handouts, host, readDay } = desk;
  if (!handouts) return null;
  const onFailure = (thrown: unknown): void => send({ kind: 'failed', trouble: troubleOf(thrown, null) });
  const options = () =>
    now.current.doing === null
      ? jobOptionsOf(now.current, {
          today: desk.today(),
          readDay,
          languages: dayLanguages(language, now.current),
        })
      : null;
  const open = async (): Promise<void> => {
    const fill = await handouts();
    if (place.current) fill(place.current, { language, host, options, onFailure });
  };
  return (
    <>
      <p>
        <button type="button" id="handouts" class="link" onClick={() => void open().catch(onFailure)}>
          {view.text.meeting.handouts}
        </button>
      </p>
      <div ref={place} />
    </>
  );
}
