import type { ServerResponse } from 'node:http';
import { headersOf } from './answer';

/** The pages that listen to events of the workbook: one long-lived response for each open page. */
export interface Events {
  listen(response: ServerResponse): void;
  /** Sends JSON to every page. */
  tell(name: string, message: unknown): void;
  close(): void;
}

const MAX_PAGES = 16;
/** Some programs in between close a silent connection; a comment keeps it open. */
const BREATH = 15_000;

export function eventsHub(): Events {
  const pages = new Set<ServerResponse>();
  const breath = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, BREATH);
  breath.unref();
  return {
    listen(response) {
      if (pages.size >= MAX_PAGES) {
        const [first] = pages;
        first?.end();
      }
      response.writeHead(200, headersOf({ status: 200, type: 'text/event-stream', body: '' }));
      response.write('retry: 1000\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell(name, message) {
      const text = `event: ${name}\ndata: ${JSON.stringify(message)}\n\n`;
      for (const page of pages) page.write(text);
    },
    close() {
      clearInterval(breath);
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
