import packageJson from '../../package.json';
import { enStart } from '../text/en/start';
import { nbStart } from '../text/nb/start';
import { svStart } from '../text/sv/start';

/*
 * Says why a page does not start. It runs before the page's other scripts and, compiled to ECMAScript 5,
 * where those do not even parse. A page has started when `data-start` holds something else than what waits, `data-opening`.
 */

/** Milliseconds until a page that says nothing is late: a person is told within ten seconds. */
const LATE = 8000;
/** Milliseconds after a fault: the page may have words of its own for it. */
const SOON = 2000;

const faults: string[] = [];
/** Files that were asked for in vain. */
const lost: string[] = [];
/** What went wrong first: the rest may follow from it. */
let first: 'nothing' | 'fault' | 'file' = 'nothing';
const began = Date.now();

const hasStarted = (root: Element): boolean =>
  root.firstChild !== null && root.querySelector('[data-opening]') === null;

/** `office.js` of a whole address. */
const fileName = (address: string): string => address.replace(/[?#].*$/, '').replace(/^.*\//, '');

/** Scripts that have not come: asked for in vain, or still on their way. */
function missingScripts(): string {
  const names = lost.slice();
  for (let at = 0; at < document.scripts.length; at += 1) {
    const address = document.scripts[at]?.src ?? '';
    const hasCome = address === '' || performance.getEntriesByName(address).length > 0;
    if (!hasCome && names.indexOf(fileName(address)) < 0) names.push(fileName(address));
  }
  return names.join(', ');
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function sentences(words: typeof svStart): HTMLElement {
  const said = element('div', '');
  said.lang = words.language;
  const missing = missingScripts();
  const isFault = first === 'fault';
  const why = isFault ? words.fault : missing === '' ? words.silent : words.notFetched(missing);
  const title = isFault || missing !== '' ? words.failed : words.late;
  [title, why, words.what, words.report].forEach((text) => said.appendChild(element('p', text)));
  return said;
}

/** For whoever gets the report; nothing of the workbook is in it. */
function technical(): HTMLElement {
  const seconds = Math.round((Date.now() - began) / 1000);
  const lines = [`Planbok ${packageJson.version} ${location.pathname}, ${seconds} s`, navigator.userAgent];
  const text = element('pre', lines.concat(faults).join('\n'));
  text.tabIndex = 0;
  return text;
}

/** How locales begin for whom there is Swedish, and Norwegian; English is said to everybody. */
const spoken = [/^sv\b/i, /^n[bno]\b/i];

/** In place of what waits; a later message in place of an earlier one. */
function tell(root: Element): void {
  const message = element('div', '');
  message.setAttribute('role', 'alert');
  message.setAttribute('data-opening', 'failed');
  const own = [svStart, nbStart].filter((_, at) => spoken[at]?.test(navigator.language));
  own
    .concat(enStart, own.length === 0 ? svStart : [])
    .forEach((words) => message.appendChild(sentences(words)));
  message.appendChild(technical());
  const waiting = root.querySelector('[data-opening]');
  if (waiting?.parentNode) waiting.parentNode.replaceChild(message, waiting);
  else {
    message.className = 'before';
    root.appendChild(message);
  }
}

/** Faults when the page last told of them; what is told again is read aloud again. */
let toldFaults = -1;

function look(): void {
  const root = document.querySelector('[data-start]');
  if (root === null || hasStarted(root) || toldFaults === faults.length) return;
  toldFaults = faults.length;
  tell(root);
}

function noteFault(kind: 'fault' | 'file', text: string): void {
  if (first === 'nothing') first = kind;
  faults.push(text);
  setTimeout(look, SOON);
}

window.addEventListener(
  'error',
  (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLScriptElement) {
      lost.push(fileName(target.src));
      noteFault('file', `not fetched: ${target.src}`);
    } else if (event instanceof ErrorEvent)
      noteFault('fault', `${event.message} (${fileName(event.filename)}:${event.lineno}:${event.colno})`);
  },
  true,
);
window.addEventListener('unhandledrejection', ({ reason }) => noteFault('fault', String(reason)));
setTimeout(look, LATE);
