// Runs a TypeScript file after installing missing packages: `node gateway/cli/with-install.mjs <file> [arguments]`.
// Plain Node without dependencies: it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = join(root, '.npm-install.lock');

const [file, ...args] = process.argv.slice(2);
requireNode(20, 19);
await install();
run(file, args);

function requireNode(major, minor) {
  const [has, hasMinor] = process.versions.node.split('.').map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  fail(
    `Node ${major}.${minor} or newer is needed; this is ${process.version}. Get it from https://nodejs.org, or by \`nvm install\`.`,
  );
}

// Two commands may start at once in a fresh clone: one installs, the other waits.
async function install() {
  for (let waiting = false; !installed(); waiting = true) {
    if (takeLock()) {
      try {
        if (!installed()) npmCi();
      } finally {
        rmSync(lock, { force: true });
      }
      return;
    }
    if (!waiting) console.error(`Waiting for another installation (${lock})…`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

// npm writes this lock file last. Optional packages may be for other platforms.
function installed() {
  try {
    const has = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json')).every(
      ([path, { version, optional }]) =>
        path === '' || optional || has[path]?.version === version,
    );
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function packages(name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8')).packages;
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives()) rmSync(lock, { force: true });
    return false;
  }
}

function holderLives() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error.code === 'EPERM' || error.code === 'ENOENT';
  }
}

// Its output goes to standard error, so that `npm run -s token` prints a token and nothing else.
function npmCi() {
  console.error('Installing packages, once…');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const { status, error } = spawnSync(
    npm[0],
    [
      ...npm.slice(1),
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32' && npm.length === 1,
    },
  );
  if (status === 0) return;
  rmSync(lock, { force: true });
  fail(
    `Installing failed${error ? ` (${error.message})` : ''}. See above; then try \`npm ci\` in ${root}.`,
  );
}

// Options of Node are passed on. The IPC channel tells the child when this process is gone, even when it was killed.
function run(file, args) {
  const closedPipe = new URL('closed-pipe.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    [
      ...process.execArgv,
      '--import',
      'tsx',
      '--import',
      closedPipe,
      file,
      ...args,
    ],
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event)
    whenParentGone(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}

// npm runs this in a shell. When npm is stopped, the shell may end without forwarding the signal, or npm may end and leave the shell:
// both change the ancestors.
function whenParentGone(callback) {
  const began = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === began) return;
    clearInterval(watch);
    callback();
  }, 500);
}

function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} of ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return String(process.ppid);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
