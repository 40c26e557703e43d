import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath, type Engine, type RunningBrowser } from './engine';
import { until } from './waiting';
import { marionetteWire } from './webdriver/marionette-wire';

const program = (): string | undefined => programPath('firefox-esr') ?? programPath('firefox');

async function launch(): Promise<RunningBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'planbok-firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);\n');
  const browser = spawn(
    program() ?? 'firefox',
    ['--headless', '--no-remote', '--marionette', '--profile', profile],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => browser.once('close', resolve).once('error', resolve));
  const portFile = join(profile, 'MarionetteActivePort');
  const end = async (): Promise<void> => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const port = await until('Firefox says on which port it listens', () =>
      existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : null,
    );
    return { wire: await marionetteWire(port), end };
  } catch (error) {
    await end();
    throw error;
  }
}

export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  missing: () => (program() === undefined ? ['firefox'] : []),
  launch,
};
