import type { DryRunCell, FromFrame, HostContext, ToFrame } from '../wire';

/*
 * Simulates Excel on Windows before Microsoft's library starts: `window.external` as the rich client defines it, and the
 * bridge to which the library sends its requests. The library itself is not changed. Its names are explained in
 * docs/decisions.
 */

declare global {
  // The server's description of the workbook, set by host-context.js.
  var planbokHost: HostContext;
  /** Proposed changes that the pane shows in the grid beside it. */
  var planbokBench: { showDryRun(cells: readonly DryRunCell[] | null): void };
}

/** Dispatch ids of the rich client's document interface. */
const EXECUTED = { completed: 94, invoked: 39 } as const;
const [DONE, UNSUPPORTED] = [0, 5000];

const { instance, file, settings } = globalThis.planbokHost;
/** As Office names the languages. */
const locales: Readonly<Record<string, string>> = { sv: 'sv-SE', en: 'en-US', nb: 'nb-NO' };
const locale = locales[new URLSearchParams(location.search).get('lang') ?? ''] ?? 'sv-SE';

/** Without `DelayForCellEdit` the library does not pass on that a request prefers to wait. */
const sets = {
  DelayForCellEdit: '1.1',
  ExcelApi: '1.9',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  SharedRuntime: '1.1',
  CustomXmlParts: '1.1',
  Settings: '1.1',
};

/** The page follows the machine's theme, and the pane follows the page. */
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const theme = isDark
  ? {
      bodyBackgroundColor: 0x29_29_29,
      bodyForegroundColor: 0xf0_f0_f0,
      controlBackgroundColor: 0x1f_1f_1f,
      controlForegroundColor: 0xf0_f0_f0,
    }
  : {
      bodyBackgroundColor: 0xff_ff_ff,
      bodyForegroundColor: 0x24_24_24,
      controlBackgroundColor: 0xf5_f5_f5,
      controlForegroundColor: 0x24_24_24,
    };

/**
 * A statement, not what the function gives back: WebKit's tail calls take the caller off the stack, and from a timer the
 * message would then come from the page around instead of this frame.
 */
const tell = (message: FromFrame): void => {
  window.parent.postMessage(message, location.origin);
};

const post = (path: string, body: string | Blob): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** Document settings as the library reads and writes them: parallel arrays of names and JSON texts. */
const documentSettings = {
  Read(names: string[], values: string[]): void {
    for (const [name, json] of settings) {
      names.push(name);
      values.push(json);
    }
  },
  Write(names: readonly string[], values: readonly string[]): void {
    const pairs = names.map((name, at) => ({ name, json: values[at] ?? 'null' }));
    void post('/api/settings', JSON.stringify({ values: pairs }));
  },
};

const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => 'planbok',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => locale,
  GetDocUrl: () => file,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetCorrelationId: () => 'planbok',
  GetInstanceId: () => instance,
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(sets),
  GetHostFullVersion: () => '16.0.99999.0',
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: () => JSON.stringify(theme),
  GetSettings: () => documentSettings,
};

type Handler = (id: number, parameters: { toArray(): readonly string[] }) => void;
const handlers = new Map<number, Handler>();

const container = {
  GetHostInfo: () => `excel|win32|16.01|${locale}|||disableLogging`,
  GetLoggingAllowed: () => false,
  GetContext: () => context,
  Execute(id: number, _parameters: unknown, answered: (status: number) => void): void {
    if (id === EXECUTED.completed) tell({ planbok: 'command-done' });
    setTimeout(() => answered(id === EXECUTED.completed ? DONE : UNSUPPORTED), 0);
  },
  RegisterEvent(id: number, _target: string, handler: Handler, answered: (status: number) => void): void {
    handlers.set(id, handler);
    setTimeout(() => answered(DONE), 0);
    if (id === EXECUTED.invoked) setTimeout(() => tell({ planbok: 'commands-ready' }), 0);
  },
  UnregisterEvent(id: number, _target: string, answered: (status: number) => void): void {
    handlers.delete(id);
    setTimeout(() => answered(DONE), 0);
  },
};
// WebKit has no `window.external` of its own, which the library would look at.
Object.assign(globalThis, { external: Object.assign(window.external ?? {}, container) });

/** The library's requests in sequence: each ends before the next begins, as in Excel. */
const bridge: {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
} = {
  sendMessageToHost(text) {
    sending = sending.then(async () => {
      const response = await post('/api/host', new Blob([text]));
      // A request that the server rejected is never answered, as when Excel is closed.
      if (!response.ok) return;
      // Megabytes each way. What is sent and read as a text goes through the page's thread in pieces, and once more for
      // whoever looks at the page with developer tools, as the bench does: twice to three times the work.
      const reply = new TextDecoder().decode(await response.arrayBuffer());
      // As from a native host, the message arrives in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
      bridge.onMessageFromHost?.(reply);
    });
    sending = sending.catch(() => undefined);
  },
};
let sending: Promise<void> = Promise.resolve();
Object.assign(globalThis, { _richApiNativeBridge: bridge });

const isToFrame = (data: unknown): data is ToFrame =>
  typeof data === 'object' &&
  data !== null &&
  'planbok' in data &&
  (data.planbok === 'host' || data.planbok === 'command' || data.planbok === 'enter-pane');

/** Where the keyboard was when it left: a frame forgets it, and a program's own pane does not. */
let left: Element | null = null;

window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== location.origin || !isToFrame(data)) return;
  if (data.planbok === 'host') bridge.onMessageFromHost?.(data.text);
  else if (data.planbok === 'enter-pane') {
    if (left instanceof HTMLElement) left.focus();
  } else {
    const call = [String(Date.now()), data.name, JSON.stringify({ source: { id: data.name } })];
    handlers.get(EXECUTED.invoked)?.(EXECUTED.invoked, { toArray: () => call });
  }
});

window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  left = document.activeElement;
  tell({ planbok: 'leave-pane' });
});

/** A file dropped here would replace the pane, so it is passed to the page around it. */
window.addEventListener('dragenter', ({ dataTransfer }) => {
  if (dataTransfer?.types.includes('Files') === true) tell({ planbok: 'file-over' });
});
for (const kind of ['dragover', 'drop'] as const)
  window.addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  });

globalThis.planbokBench = { showDryRun: (cells) => tell({ planbok: 'dry-run', cells }) };
