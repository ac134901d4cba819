import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Env } from '../../shared/config.js';
import { scriptArguments } from './script-arguments.js';

/** Without a limit Node lets the heap grow before it collects garbage. Also set in package.json and docker-compose.yml. */
export const memoryFlags = ['--max-old-space-size=1024'];

export interface ServiceProcess {
  readonly name: string;
  /** How it ended, e.g. `exit 1`; never rejects. */
  readonly ended: Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * Starts a service in a process group of its own, so that Ctrl-C reaches it only through this process, once. The end of the IPC channel
 * signals it that this process has ended. Lines that matter are passed to `show`.
 */
export function startService(
  name: string,
  file: string,
  env: Env,
  show: (line: string) => void,
): ServiceProcess {
  const child = spawn(
    process.execPath,
    [...memoryFlags, ...scriptArguments(file)],
    {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  for (const stream of [child.stdout!, child.stderr!])
    createInterface({ input: stream }).on('line', (line) => {
      if (matters(name, line)) show(line);
    });
  return {
    name,
    ended: new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) =>
        resolve(signal ? `signal ${signal}` : `exit ${code}`),
      );
    }),
    kill: (signal) => child.kill(signal),
  };
}

/** Hides log lines below the level of a warning, and each service's address: `welcome` prints those once. */
export function matters(name: string, line: string): boolean {
  if (!line.startsWith('{'))
    return line !== '' && !line.startsWith(`${name} listens on `);
  try {
    const { level } = JSON.parse(line) as { level?: unknown };
    return typeof level !== 'number' || level >= 40;
  } catch {
    return true;
  }
}
