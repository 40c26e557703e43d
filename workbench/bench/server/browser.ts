import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command that opens a file in the person's default program. */
const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' };

/** Milliseconds until the file that leads to the page is deleted. */
const READING = 20_000;

/**
 * Opens the person's browser at an address that contains a key. Every user of the machine can read the command lines of
 * all programs, so the address is written to a file that only this person can read, and the file is opened instead.
 * @returns whether a program was found to open it
 */
export function browse(address: string): Promise<boolean> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform in openers || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  if (!hasScreen) return Promise.resolve(false);
  const folder = mkdtempSync(join(tmpdir(), 'planbok-'));
  const file = join(folder, 'planbok.html');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  writeFileSync(file, `<!doctype html><meta http-equiv="refresh" content="0; url=${address}">`, {
    mode: 0o600,
  });
  return new Promise((resolve) => {
    const opener = spawn(openers[process.platform] ?? 'xdg-open', [file], {
      stdio: 'ignore',
      detached: true,
    });
    opener.on('error', () => {
      remove();
      resolve(false);
    });
    opener.on('spawn', () => {
      opener.unref();
      setTimeout(remove, READING).unref();
      process.once('exit', remove);
      resolve(true);
    });
  });
}
