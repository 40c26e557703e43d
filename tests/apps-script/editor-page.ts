/** As Google frames a sidebar (documented under "HTML Service: Restrictions"). */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The page of the spreadsheet: nothing but the frame of the sidebar. */
export const editorPage = (
  sidebar: string,
): string => `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kalkylark</title></head>
<body style="margin:0"><iframe title="Planbok" sandbox="${SANDBOX}" src="${sidebar}" style="border:0;width:300px;height:600px"></iframe></body></html>`;

/**
 * `google.script.run` as its documentation has it: handlers are set on a copy, a call gives nothing back, and what is no
 * plain data is refused. Runs inside the sidebar, where `scriptRun` reaches the script.
 */
export function scriptRunShim(): void {
  type Hear = (value: unknown) => void;
  const { scriptRun: far } = globalThis as unknown as {
    readonly scriptRun: (name: string, given: string) => Promise<{ value?: string; error?: string }>;
  };
  const isIllegal = (value: unknown): boolean =>
    typeof value === 'function' ||
    (typeof value === 'object' &&
      value !== null &&
      (!['[object Object]', '[object Array]'].includes(Object.prototype.toString.call(value)) ||
        Object.values(value).some(isIllegal)));
  const runner = (hear: Hear, fail: Hear): unknown =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (next: Hear) => runner(next, fail);
          if (name === 'withFailureHandler') return (next: Hear) => runner(hear, next);
          return (...given: readonly unknown[]): void => {
            if (given.some(isIllegal)) throw new TypeError('Failed due to illegal value in property: 0');
            void far(String(name), JSON.stringify(given)).then(({ value, error }) =>
              error === undefined
                ? hear(value)
                : fail(Object.assign(new Error(error), { name: 'ScriptError' })),
            );
          };
        },
      },
    );
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}
