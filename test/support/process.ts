import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A service as its own process, as `npm start` and a container run it. */
export interface ServiceProcess {
  child: ChildProcess;
  /** Standard output and standard error so far. */
  output(): string;
  /** Standard output so far. */
  stdout(): string;
  /** Resolves once `text` was written; rejects when the process ends before, or reports a failed start. */
  waitForOutput(text: string): Promise<void>;
  exited: Promise<number | null>;
  stop(): Promise<number | null>;
}

/** The output of `npm start` when a service did not start: it then waits for Ctrl-C. */
const failedStart = 'Not everything runs';

export function startProcess(
  args: readonly string[],
  env: Record<string, string>,
  cwd = root,
  command = process.execPath,
): ServiceProcess {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let stdout = '';
  const listeners = new Set<() => void>();
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exited = new Promise<number | null>((resolve) =>
    // 'exit' may come before the last output was read.
    child.on('close', (code) => {
      resolve(code);
      for (const listener of listeners) listener();
    }),
  );
  return {
    child,
    output: () => output,
    stdout: () => stdout,
    exited,
    waitForOutput: (text) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (output.includes(text)) resolve();
          else if (child.exitCode !== null || output.includes(failedStart))
            reject(
              new Error(
                `The process came to nothing before "${text}":\n${output}`,
              ),
            );
        };
        listeners.add(check);
        check();
      }),
    stop: () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

const withUs = new Set<ServiceProcess>();
process.once('exit', () => withUs.forEach(({ child }) => child.kill()));

/** Killed when this process exits, for whatever reason. */
export function startProcessWithUs(
  ...how: Parameters<typeof startProcess>
): ServiceProcess {
  const started = startProcess(...how);
  withUs.add(started);
  void started.exited.then(() => withUs.delete(started));
  return started;
}

/**
 * A port base of which base … base + 18 are free, and which no other process is given until this one ends: base + 19 stays taken as a mark.
 * Below 32768, where Linux begins to give ports to outgoing connections: one of those could take a port before its service does.
 */
export async function freePortBase(): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 600) * 20;
    const mark = await listenOn(base + 19);
    if (!mark) continue;
    mark.unref();
    const free = await Promise.all(
      Array.from({ length: 19 }, (_, offset) => isFree(base + offset)),
    );
    if (free.every(Boolean)) return base;
    mark.close();
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = await listenOn(port);
  if (!server) return false;
  await new Promise((closed) => server.close(closed));
  return true;
}

/** `null` when the port is taken. */
const listenOn = (port: number) =>
  new Promise<Server | null>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
