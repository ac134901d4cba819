import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import {
  loGbaCsv,
  ordinaryPerson,
} from '../../gateway/cli/import/lo-gba.fixture.js';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { partnerSchemas } from '../../gateway/supergraph/composition/partner-schema.js';
import { ketenPartners } from '../../shared/config.js';
import { newDataKey } from '../../shared/testing/test-partner.js';
import { builtImage, megabytes } from '../support/image.js';
import { freePortBase } from '../support/process.js';

const enough = 300_000;
const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
const admin = await createConnection(server).catch((error: unknown) => {
  if (process.env['REQUIRE_MARIADB'] === '1') throw error;
  return undefined;
});
const prefix = `t_${randomBytes(4).toString('hex')}_`;
const owners = ['gateway', ...ketenPartners];
const folder = mkdtempSync(join(tmpdir(), 'images-'));
chmodSync(folder, 0o777);

/** As the container's user, who may write nowhere in the image. */
const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

function started(image: string, args: readonly string[], env: object) {
  const child = spawn(process.execPath, args, {
    cwd: image,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string }>(
    (resolve) => child.once('close', (code) => resolve({ code, output })),
  );
  return { child, ended, output: () => output };
}
const run = (image: string, args: readonly string[], env: object = databases) =>
  started(image, args, env).ended;

const dataKey = newDataKey('test');
const databases = Object.fromEntries(
  owners.flatMap((name) => [
    [
      `${name.toUpperCase()}_DATABASE_URL`,
      Object.assign(new URL(server), { pathname: prefix + name }).href,
    ],
    [`${name.toUpperCase()}_DATA_KEYS`, dataKey],
  ]),
);

(admin ? describe : describe.skip)(
  'the folder of an image, as its Dockerfile builds it and read-only, on MariaDB (skipped without one; REQUIRE_MARIADB=1 demands it)',
  () => {
    const images: Record<string, string> = {};
    beforeAll(async () => {
      for (const name of ['subgraphs/akkoord', 'gateway', 'subgraphs'])
        images[name] = builtImage(name);
      for (const name of owners)
        await admin!.query(
          `CREATE DATABASE ${prefix}${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
        );
    }, enough);
    afterAll(async () => {
      for (const name of owners)
        await admin!.query(`DROP DATABASE IF EXISTS ${prefix}${name}`);
      await admin!.end();
      for (const each of [...Object.values(images), folder])
        rmSync(each, { recursive: true });
    }, enough);

    test('has only the packages of its service: at most 48 MB of a partner', () => {
      const sizes = Object.entries(images).map(([name, image]) => ({
        name,
        size: megabytes(join(image, 'node_modules')),
      }));
      for (const { name, size } of sizes)
        process.stderr.write(`node_modules of ${name}: ${size} MB\n`);
      expect(sizes[0]!.size).toBeLessThanOrEqual(48);
      const akkoord = images['subgraphs/akkoord']!;
      for (const absent of ['subgraphs/dji', 'gateway/main.js', 'deploy'])
        expect(existsSync(join(akkoord, absent))).toBe(false);
    });

    // What all partners together do not need, none of them does.
    test.each(['subgraphs/akkoord', 'subgraphs'])(
      'of %s has nothing that composes, plans or executes over several partners',
      (name) => {
        const packages = join(images[name]!, 'node_modules');
        const present = readdirSync(packages, { recursive: true })
          .map(String)
          .filter((file) => file.endsWith('package.json'));
        for (const absent of [
          '@apollo/gateway',
          '@apollo/composition',
          '@apollo/query-planner',
          '@apollo/query-graphs',
          '@theguild/federation-composition',
          ...['esbuild', 'jest', 'tsx', 'yaml'],
        ])
          expect(
            present.filter((file) =>
              `/${file}`.endsWith(`/${absent}/package.json`),
            ),
          ).toEqual([]);
        expect(existsSync(join(packages, '@apollo/subgraph'))).toBe(true);
      },
    );

    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const settings = {
      ...databases,
      SHUTDOWN_DELAY_SECONDS: '0',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_AUDIENCE: 'test',
      AKKOORD_CLIENT_ID: 'test',
      AKKOORD_CLIENT_SECRET: 'test',
      CALLER_VERIFY_KEY: publicKey.export({ type: 'spki', format: 'pem' }),
      CALLER_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    };

    test.each([
      ['subgraphs/akkoord', 'akkoord'],
      ['gateway', 'gateway'],
    ])(
      'of %s does not serve before its database is migrated, and says how',
      async (name, owner) => {
        const image = images[name]!;
        const refused = await run(image, [`${name}/main.js`], settings);
        expect(refused).toEqual({
          code: 78,
          output: expect.stringContaining(
            `\`node gateway/cli/migrate.js --service ${owner}\``,
          ),
        });
        const migrate = ['gateway/cli/migrate.js', '--service', owner];
        for (const args of [migrate, migrate])
          expect(await run(image, args)).toEqual({
            code: 0,
            output: `${owner}: its database is up to date.\n`,
          });
      },
      enough,
    );

    test(
      'serves',
      async () => {
        const PORT_BASE = String(await freePortBase());
        for (const name of ['subgraphs/akkoord', 'gateway']) {
          const service = started(images[name]!, [`${name}/main.js`], {
            ...settings,
            PORT_BASE,
          });
          while (!service.output().includes(' listens on ')) {
            expect([service.child.exitCode, service.output()]).toEqual([
              null,
              expect.any(String),
            ]);
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          service.child.kill('SIGTERM');
          expect((await service.ended).code).toBe(0);
        }
      },
      enough,
    );

    test.each([
      [
        'subgraphs/akkoord',
        'retention',
        ['--partner', 'akkoord'],
        'Nothing is due.',
      ],
      [
        'subgraphs/akkoord',
        'rotate-keys',
        ['--partner', 'akkoord'],
        'all 0 numbers',
      ],
      ['subgraphs/akkoord', 'law', ['akkoord'], 'PLAN_4_WEKEN,DJI'],
      [
        'subgraphs/akkoord',
        'reconcile',
        ['--service', 'akkoord', '--since', '2026-11-28T22:00:00Z'],
        'the outcomes of everybody are computed again',
      ],
      ['gateway', 'retention', ['--partner', 'gateway'], 'Nothing is due.'],
    ])(
      'of %s runs %s',
      async (name, command, args, expected) => {
        const { code, output } = await run(images[name]!, [
          `gateway/cli/${command}.js`,
          ...args,
        ]);
        expect([code, output]).toEqual([0, expect.stringContaining(expected)]);
      },
      enough,
    );

    test(
      'of the gateway runs the command line',
      async () => {
        const graph = (...args: string[]) =>
          run(images['gateway']!, ['gateway/cli/graph.js', ...args], settings);
        expect(await graph('clients', 'list')).toEqual({
          code: 0,
          output: 'No client is suspended.\n',
        });
        const doctor = await graph('doctor');
        expect(doctor.code).toBe(1);
        expect(doctor.output).toMatch(/^ok +migrations +all/m);
        expect(doctor.output).toMatch(/^fail +dji +does not respond/m);
        for (const [command, argument] of [
          ['explain', 'SATISFIABILITY_ERROR'],
          ['access', 'casemanager-vught'],
        ])
          expect(await graph(command!, argument!)).toMatchObject({ code: 0 });
        expect(await graph('check')).toEqual({
          code: 1,
          output: expect.stringMatching(/^`check` needs packages .* clone/),
        });
        const config = join(folder, 'supergraph.yaml');
        const subgraphs = partnerSchemas().map(({ name, text }) => [
          name,
          { schema: { sdl: text } },
        ]);
        writeFileSync(
          config,
          JSON.stringify({ subgraphs: Object.fromEntries(subgraphs) }),
        );
        const output = join(folder, 'supergraph.graphql');
        expect(
          await graph('compose', `--config=${config}`, `--output=${output}`),
        ).toMatchObject({ code: 0 });
        expect(readFileSync(output, 'utf8')).toBe(committedSupergraph());
      },
      enough,
    );

    test(
      'of akkoord runs nakoming, which needs a gateway',
      async () => {
        const tokenFile = join(folder, 'token');
        writeFileSync(tokenFile, 'a.b.c');
        const { code, output } = await run(
          images['subgraphs/akkoord']!,
          [
            'subgraphs/akkoord/report/run.js',
            ...['--van', '2026-01-01', '--tot', '2026-01-31'],
            ...['--uit', join(folder, 'report'), '--token-file', tokenFile],
            ...['--url', 'http://127.0.0.1:9/graphql'],
          ],
          {},
        );
        expect([code, output]).toEqual([
          1,
          expect.stringContaining('No report was written.'),
        ]);
      },
      enough,
    );

    test(
      'of all partners runs the import',
      async () => {
        const people = join(folder, 'people.csv');
        writeFileSync(people, loGbaCsv({ Lg01_1: [ordinaryPerson()] }));
        const documents = join(folder, 'documents.json');
        writeFileSync(documents, '[]');
        const report = join(folder, 'report.json');
        await run(images['subgraphs']!, [
          'gateway/cli/migrate.js',
          ...['--service', ...ketenPartners],
        ]);
        const { code, output } = await run(images['subgraphs']!, [
          'gateway/cli/import.js',
          ...['--personen', people, '--reisdocumenten', documents],
          ...['--report', report],
        ]);
        expect([code, output]).toEqual([0, expect.any(String)]);
        expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
          partners: { dji: { nieuw: 1 }, akkoord: { nieuw: 1 } },
        });
      },
      enough,
    );
  },
);
