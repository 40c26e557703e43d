import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { editorPage, scriptRunShim } from '../apps-script/editor-page';
import { executed, shownSidebar, type World } from '../apps-script/execution';
import { watchScript } from './watched-pages';

export interface ServedSidebar {
  readonly address: string;
  /** What was asked for that a sidebar has no need of. */
  readonly strays: readonly string[];
  readonly end: () => Promise<void>;
}

/** Reaches the script over the server, as `scriptRunShim` expects of it. */
function scriptByFetch(): void {
  Object.assign(globalThis, {
    scriptRun: async (name: string, given: string): Promise<unknown> => {
      const response = await fetch('/run', { method: 'POST', body: JSON.stringify({ name, given }) });
      return response.json();
    },
  });
}

/** The built sidebar with the test's scripts before its own. */
function sidebarPage(world: World, locale: string): string {
  const scripts = [watchScript(locale), `(${String(scriptByFetch)})();`, `(${String(scriptRunShim)})();`];
  const before = scripts.map((script) => `<script>${script}</script>`).join('');
  const html = shownSidebar(world);
  const page = html.replace('<head>', () => `<head>${before}`);
  if (page === html) throw new Error('the sidebar has no head to put a script into');
  return page;
}

function answer(world: World, body: string): object {
  const { name, given } = JSON.parse(body) as { readonly name: string; readonly given: string };
  try {
    return { value: executed(world, name, ...(JSON.parse(given) as readonly unknown[])) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The editor of a spreadsheet with the sidebar in it, and the script behind that, on a server of their own. */
export async function servedSidebar(world: World, locale: string): Promise<ServedSidebar> {
  const strays: string[] = [];
  const html = (response: ServerResponse, text: string): void =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').end(text);
  const server = createServer((request, response) => {
    switch (request.url) {
      case '/':
        return html(
          response,
          editorPage('/sidebar').replace('<head>', () => `<head><script>${watchScript(locale)}</script>`),
        );
      case '/sidebar':
        return html(response, sidebarPage(world, locale));
      case '/favicon.ico':
        return void response.writeHead(204).end();
      case '/run': {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () =>
          response.end(JSON.stringify(answer(world, Buffer.concat(chunks).toString()))),
        );
        return;
      }
      default:
        strays.push(request.url ?? '');
        return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    strays,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
