import type { FromFrame, ToFrame } from '../wire';
import { fromFrame } from './bench-messages';
import { h } from './element';

/** The add-in's pages in their frames: the pane and, for a moment, the page behind a ribbon button. */
export interface Frames {
  readonly pane: HTMLIFrameElement;
  /** Loads the pane, and reloads it for another workbook. */
  load(language: string, opening: number): void;
  /** Passes events of the workbook on to the add-in's pages. */
  tell(text: string): void;
  /**
   * Runs a function of the add-in as a ribbon button does. Resolves when the function reports that it is done, or after
   * `patience`.
   */
  run(name: string, language: string): Promise<'done' | 'late'>;
}

/** Excel's time limit for a function, in milliseconds. */
const PATIENCE = 5 * 60_000;

export interface FramesDesk {
  readonly title: string;
  readonly heard: (
    message: Extract<FromFrame, { readonly planbok: 'dry-run' | 'show-pane' | 'file-over' }>,
  ) => void;
  /** The keyboard leaves the pane. */
  readonly left: () => void;
}

export function addinFrames({ title, heard, left }: FramesDesk): Frames {
  const pane = h('iframe', { class: 'pane-frame', title, referrerpolicy: 'no-referrer' });
  let command:
    | { readonly frame: HTMLIFrameElement; readonly name: string; done(how: 'done' | 'late'): void }
    | undefined;

  const say = (frame: HTMLIFrameElement, message: ToFrame): void =>
    frame.contentWindow?.postMessage(message, location.origin);

  window.addEventListener('message', ({ source, origin, data }) => {
    if (origin !== location.origin || source === null) return;
    const message = fromFrame(data);
    if (message === undefined) return;
    const isCommand = command !== undefined && source === command.frame.contentWindow;
    if (!isCommand && source !== pane.contentWindow) return;
    switch (message.planbok) {
      case 'commands-ready':
        if (isCommand && command !== undefined)
          say(command.frame, { planbok: 'command', name: command.name });
        return;
      case 'command-done':
        if (isCommand) command?.done('done');
        return;
      case 'show-pane':
      case 'file-over':
        heard(message);
        return;
      case 'leave-pane':
        return left();
      case 'dry-run':
        // Only the pane has proposed changes to show.
        if (!isCommand) heard(message);
    }
  });

  // As in Excel: from the grid to the pane and back.
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || pane.getClientRects().length === 0) return;
    event.preventDefault();
    pane.focus();
    say(pane, { planbok: 'enter-pane' });
  });

  return {
    pane,
    load(language, opening) {
      pane.src = `/addin/taskpane.html?lang=${language}&opening=${opening}`;
    },
    tell(text) {
      for (const frame of command === undefined ? [pane] : [pane, command.frame])
        say(frame, { planbok: 'host', text });
    },
    run(name, language) {
      return new Promise((resolve) => {
        const frame = h('iframe', { class: 'command-frame', title, 'aria-hidden': 'true', tabindex: -1 });
        const timer = setTimeout(() => command?.done('late'), PATIENCE);
        command = {
          frame,
          name,
          done(how) {
            clearTimeout(timer);
            command = undefined;
            frame.remove();
            resolve(how);
          },
        };
        frame.src = `/addin/commands.html?lang=${language}`;
        document.body.append(frame);
      });
    },
  };
}
