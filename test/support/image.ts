import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './process.js';

/** What .dockerignore leaves out of the folders that it lets in. */
const isIgnored = (path: string) =>
  /\.(test|fixture)\.ts$|\/testing(\/|$)/.test(path);

/** The steps of the first stage of shared/Dockerfile, with FOLDER filled in. */
const stepsFor = (folder: string): string[] =>
  readFileSync(join(root, 'shared/Dockerfile'), 'utf8')
    .split(/^FROM /m)[1]!
    .split('\n')
    .filter((line) => /^(COPY|RUN) /.test(line))
    .map((line) => line.replaceAll('${FOLDER}', folder));

/** The packages as `npm ci` installs them: links to those of this clone, without what npm writes in place. */
function install(image: string): void {
  run(image, `cp -al "${root}/node_modules" node_modules`);
  const lock = 'node_modules/.package-lock.json';
  rmSync(join(image, lock));
  copyFileSync(join(root, lock), join(image, lock));
}

function run(cwd: string, command: string): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/** Builds the folder /app of the image of a service without a container engine, for anybody to read and nobody to write; the caller removes it. */
export function builtImage(folder: string): string {
  const image = mkdtempSync(join(tmpdir(), 'image-'));
  chmodSync(image, 0o755);
  for (const step of stepsFor(folder)) {
    const [kind, ...words] = step.split(' ');
    if (step.startsWith('RUN npm ci')) install(image);
    else if (kind === 'RUN') run(image, words.join(' '));
    else
      for (const name of words.slice(0, -1)) {
        const to = join(image, words.at(-1)!.replace(/^\.\/$/, name));
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(root, name), to, {
          recursive: true,
          filter: (path) => !isIgnored(path),
        });
      }
  }
  run(image, 'find . -path ./node_modules -prune -o -exec chmod a-w,a+rX {} +');
  return image;
}

/** Megabytes that a folder takes, as `du` counts them. */
export const megabytes = (folder: string): number =>
  parseInt(run(folder, 'du -sm .'));
