import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { takenPorts } from '../../gateway/cli/free-ports.js';
import { partnerOffset } from '../../shared/config.js';
import { personas } from '../../shared/demo/personas.js';
import { scriptFile } from '../support/compiled.js';
import {
  freePortBase,
  root,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const enough = 120_000;
const withInstall = 'gateway/cli/with-install.mjs';
const command = [withInstall, scriptFile('gateway/cli/start.ts')];
const folder = mkdtempSync(join(tmpdir(), 'start-'));
let base: number;
let env: Record<string, string>;
let started: ServiceProcess;

const start = async (how = command) => {
  const process = startProcess(how, env);
  await process.waitForOutput('Everything runs');
  return process;
};

const used = () =>
  takenPorts(
    '127.0.0.1',
    [0, ...Object.values(partnerOffset), 9].map((offset) => base + offset),
  );

/** Waits until none of its ports is open, without a timeout but that of the test. */
async function untilAllStopped(): Promise<void> {
  while ((await used()).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Ids of all descendants of a process, with their commands. */
function descendants(pid: number): { pid: number; args: string }[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], {
    encoding: 'utf8',
  })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, own, parent, args]) => ({
      pid: Number(own),
      parent: Number(parent),
      args: args!,
    }));
  const below = (of: number): typeof all =>
    all
      .filter(({ parent }) => parent === of)
      .flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

beforeAll(async () => {
  base = await freePortBase();
  env = { PORT_BASE: String(base), DATA_DIR: join(folder, 'data') };
  // From the sources, as the command does.
  started = await start([withInstall, 'gateway/cli/start.ts']);
}, enough);

afterAll(async () => {
  await started.stop();
  await untilAllStopped();
  rmSync(folder, { recursive: true });
}, enough);

describe('npm start', () => {
  test('prints all URLs and the personas', () => {
    const output = started.output();
    for (const text of [
      `http://127.0.0.1:${base}/graphql`,
      `http://127.0.0.1:${base}/\n`,
      `http://127.0.0.1:${base + 9}/health/ready`,
      ...Object.keys(personas),
    ])
      expect(output).toContain(text);
  });

  test('prints no secret and no logs of the services', () => {
    expect(started.output()).not.toMatch(/PRIVATE KEY|eyJ|"level"/);
  });

  test(
    'prints a first query that runs unchanged',
    () => {
      const [query] = /curl -s[\s\S]*$/.exec(started.output())!;
      const { stdout } = spawnSync('sh', ['-c', query], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(JSON.parse(stdout)).toMatchObject({
        data: {
          justitiabele: {
            persoonsgegevens: { naam: expect.any(String) },
            detenties: expect.any(Array),
            basisvoorwaarden: expect.any(Array),
            reclasseringsadviezen: expect.any(Array),
            reintegratie: { onvolledig: [] },
          },
        },
      });
    },
    enough,
  );

  test(
    'names a port that is in use, and how to start on other ports',
    async () => {
      const second = startProcess(command, env);
      expect(await second.exited).toBe(1);
      expect(second.output()).toContain(`Port ${base + 1}, for dji, is taken.`);
      expect(second.output()).toMatch(/PORT_BASE=\d+ DATA_DIR=\S+ npm start/);
    },
    enough,
  );

  test.each([
    [{ PORT_BASE: 'x' }, 'PORT_BASE must be a whole number'],
    [
      { OIDC_ISSUER: 'https://issuer.example' },
      'DEMO=1 and OIDC_ISSUER exclude each other',
    ],
  ])(
    'starts nothing with %j, and prints why on one line',
    async (wrong, reason) => {
      const second = startProcess(command, { ...env, ...wrong });
      expect(await second.exited).toBe(78);
      expect(second.output()).toContain(reason);
      expect(second.output()).not.toMatch(/\n./);
    },
    enough,
  );

  test(
    'reports which partner exited, and continues with the others',
    async () => {
      const partner = descendants(started.child.pid!).find(({ args }) =>
        args.includes('subgraphs/reclassering/main.ts'),
      )!;
      process.kill(partner.pid, 'SIGKILL');
      await started.waitForOutput('reclassering stopped (signal SIGKILL)');
      const ready = await fetch(`http://127.0.0.1:${base + 9}/health/ready`);
      expect(ready.status).toBe(200);
      expect(await used()).toEqual(
        [0, 1, 3, 4, 5, 9].map((offset) => base + offset),
      );
    },
    enough,
  );

  test(
    'stops everything on Ctrl-C, also when every process gets the signal',
    async () => {
      const below = descendants(started.child.pid!);
      process.kill(started.child.pid!, 'SIGINT');
      for (const { pid } of below) process.kill(pid, 'SIGINT');
      expect(await started.exited).toBe(0);
      expect(await used()).toEqual([]);
    },
    enough,
  );

  test.each(['with-install.mjs', 'cli/start.'])(
    'leaves nothing running when %s is killed',
    async (file) => {
      started = await start();
      const { pid } = [
        { pid: started.child.pid!, args: withInstall },
        ...descendants(started.child.pid!),
      ].find(({ args }) => args.includes(file))!;
      process.kill(pid, 'SIGKILL');
      await started.exited;
      await untilAllStopped();
      expect(await used()).toEqual([]);
    },
    enough,
  );
});

describe('npm run subgraph', () => {
  const subgraph = [withInstall, scriptFile('gateway/cli/subgraph.ts')];

  test(
    'lists the partners for an unknown name',
    async () => {
      const mistaken = startProcess([...subgraph, 'onbekend'], env);
      expect(await mistaken.exited).toBe(2);
      expect(mistaken.output()).toContain(
        "There is no partner 'onbekend'. Known are: akkoord, dji, gemeente, logboek, reclassering.",
      );
    },
    enough,
  );

  test(
    'runs one partner, and stops it',
    async () => {
      const partner = startProcess([...subgraph, 'gemeente'], {
        ...env,
        DEMO: '1',
      });
      await partner.waitForOutput(
        `listens on http://127.0.0.1:${base + 3}/graphql`,
      );
      expect(await partner.stop()).toBe(0);
      expect(await used()).toEqual([]);
    },
    enough,
  );

  test(
    'names missing configuration outside a demonstration',
    async () => {
      const partner = startProcess([...subgraph, 'gemeente'], env);
      expect(await partner.exited).toBe(78);
      expect(partner.output()).toContain('GEMEENTE_DATABASE_URL is not set');
    },
    enough,
  );
});
