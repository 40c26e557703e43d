import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface OpenWorkbench {
  readonly address: string;
  /** The workbook, a copy in a folder of its own. */
  readonly file: string;
  end(): void;
}

/** Starts `planbok workbench` over a copy of the workbook, and waits until it says its address. */
export async function openWorkbench(program: string, workbook: string): Promise<OpenWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-guide-'));
  const file = join(folder, basename(workbook));
  copyFileSync(workbook, file);
  const child = spawn(process.execPath, [program, 'workbench', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the workbench does not answer: ${said}`)));
  });
  return {
    address,
    file,
    end: () => {
      child.removeAllListeners('exit');
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
