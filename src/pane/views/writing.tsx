import type { VNode } from 'preact';
import type { Progress } from '../../conversation/conversation';
import { timeLeft } from '../model/time-left';
import { SlowHint } from './slow-hint';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly progress: Progress;
  readonly elapsed: number;
  readonly isStopping: boolean;
}

/** How far the writing has come, in cells; it can be stopped at any time. */
export function Writing({ view, progress, elapsed, isStopping }: Given): VNode {
  const { writing } = view.text;
  const { done, of } = progress;
  const left = timeLeft(progress, elapsed);
  return (
    <>
      <h1 tabIndex={-1}>{writing.title}</h1>
      <div
        class="progress"
        role="progressbar"
        aria-label={writing.title}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, of)}
        aria-valuenow={done}
      >
        <i style={{ width: `${of === 0 ? 0 : (done / of) * 100}%` }} />
      </div>
      <p role="status">{isStopping ? writing.stopping : of > 0 && writing.progress(done, of)}</p>
      {!isStopping && left !== null && <p class="hint">{writing.left(left)}</p>}
      <p class="hint">{writing.lead}</p>
      <p class="hint">
        <SlowHint key={done} text={view.text.slow} />
      </p>
    </>
  );
}
