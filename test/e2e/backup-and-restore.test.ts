import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { ketenPartners } from '../../shared/config.js';
import {
  auditModel,
  VerwerkingEntity,
} from '../../shared/audit/audit-tables.js';
import { openDatabase, type Database } from '../../shared/database/database.js';
import { now, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { dataKeys } from '../../shared/numbers/data-keys.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { newDataKey, testDataKeys } from '../../shared/testing/test-partner.js';
import { startFederation, type Federation } from '../support/federation.js';
import { blocksOf, pages } from '../support/pages.js';
import { partners } from '../support/partners.js';
import { unifiedView } from '../support/unified-view.js';
import { newPerson, registerDetention } from '../support/registration.js';

const enough = 300_000;
const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
const isDemanded = process.env['REQUIRE_MARIADB'] === '1';
const hasTools = ['mysqldump', 'mysql'].every(
  (tool) => spawnSync(tool, ['--version']).status === 0,
);
const admin = await createConnection(server).catch((error: unknown) => {
  if (isDemanded) throw error;
  return undefined;
});

const owners = ['gateway', ...ketenPartners];
const prefix = `t_${randomBytes(4).toString('hex')}_`;
const folder = mkdtempSync(join(tmpdir(), 'backup-'));

/** The shell blocks and the statement of docs/operations.md. */
const blocks = blocksOf(
  pages.find(({ file }) => file === 'docs/operations.md')!,
).map(({ code }) => code);
const blockWith = (text: string) => blocks.find((code) => code.includes(text))!;

/** Runs a block with our databases. `docker compose exec` runs its command on this machine, the rest of docker does nothing. */
function runBlock(code: string, names = owners): void {
  const own = code
    .replaceAll('/run/secrets', folder)
    .replaceAll('$name"', `${prefix}$name"`)
    .replaceAll(/for name in .*;/g, `for name in ${names.join(' ')};`);
  execFileSync('bash', ['-euo', 'pipefail', '-c', own], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { PATH: `${folder}/bin:${process.env['PATH']}`, HOME: folder },
  });
}

const create = (owner: string) =>
  admin!.query(
    `CREATE DATABASE ${prefix}${owner} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
const drop = (owner: string) =>
  admin!.query(`DROP DATABASE IF EXISTS ${prefix}${owner}`);

const open = (owner: string, keys = testDataKeys): Promise<Database> => {
  const location = {
    databaseUrl: Object.assign(new URL(server), { pathname: prefix + owner })
      .href,
    dataKeys: keys,
  };
  return owner === 'gateway'
    ? openDatabase(location, auditModel)
    : partners[owner as keyof typeof partners].open(location);
};

((admin && hasTools) || isDemanded ? describe : describe.skip)(
  'a backup by the commands of docs/operations.md, on MariaDB (skipped without it or its tools; REQUIRE_MARIADB=1 demands them)',
  () => {
    let databases: Record<string, Database>;
    let federation: Federation;

    async function startAll() {
      databases = {};
      for (const owner of owners) databases[owner] = await open(owner);
      federation = await startFederation({ databases });
    }
    async function stopAll() {
      await federation.stop();
      for (const database of Object.values(databases)) await database.close();
    }

    beforeAll(async () => {
      prepareTools();
      for (const owner of owners) await create(owner);
      await startAll();
      for (const name of ketenPartners)
        await seedDemo(name, partners[name].seed, databases[name]!, today());
    }, enough);
    afterAll(async () => {
      try {
        await stopAll();
      } finally {
        for (const owner of owners) await drop(owner);
        await admin!.end();
        rmSync(folder, { recursive: true });
      }
    }, enough);

    /** Registers somebody at DJI, whose meldingen have then arrived. */
    async function register(skn: string, bsn: string): Promise<string> {
      const { body } = await federation.ask(
        'casemanager-vught',
        registerDetention,
        { input: { ...newPerson(skn, bsn), reclasseringsorganisatie: 'RN' } },
      );
      expect(body.data.detentieRegistreren.fout).toBeNull();
      await delivered();
      return body.data.detentieRegistreren.detentie.justitiabele.id;
    }
    async function delivered() {
      while ((await federation.openMeldingen('dji')) > 0)
        await federation.partners.dji.courier.run();
    }

    const view = async (
      persona: 'casemanager-vught' | 'coordinator-utrecht' | 'justitiabele-a',
      id: string,
    ) => (await federation.ask(persona, unifiedView, { id })).body;
    const answers = async (id: string) => ({
      known: await view('casemanager-vught', demoPersonId('justitiabele-a')),
      registered: await view('casemanager-vught', id),
      atGemeente: await view('coordinator-utrecht', id),
    });
    const inzagen = async () => {
      const { body } = await federation.ask(
        'justitiabele-a',
        '{ mijnReintegratie { inzagen(first: 100) { organisatie rol tijdstip doel velden } } }',
      );
      return body.data.mijnReintegratie.inzagen as unknown[];
    };
    const auditLogs = () =>
      Promise.all(
        owners.map((owner) =>
          databases[owner]!.read((manager) =>
            manager.find(VerwerkingEntity, { order: { spanId: 'ASC' } }),
          ),
        ),
      );

    let begun: string;

    test(
      'restored into new databases gives the same answers and the same audit logs, which go on',
      async () => {
        const id = await register('98000001', '999989996');
        const before = await answers(id);
        expect(before.atGemeente.data.justitiabele.id).toBe(id);
        const seen = await inzagen();
        expect(seen.length).toBeGreaterThan(0);
        const logs = await auditLogs();
        begun = now();
        runBlock(blockWith('mysqldump'));

        await stopAll();
        for (const owner of owners) await drop(owner);
        for (const owner of owners) await create(owner);
        runBlock(blockWith('docker volume rm'));
        await startAll();

        const restored = await auditLogs();
        expect(restored).toEqual(logs);
        expect(await inzagen()).toEqual(seen);
        expect(await answers(id)).toEqual(before);
        expect((await inzagen()).length).toBeGreaterThan(seen.length);
      },
      enough,
    );

    test(
      'a receiver that went back further than its sender is sent again what it lost',
      async () => {
        const id = await register('98000002', '999989984');
        const atGemeente = async () => {
          const body = await view('coordinator-utrecht', id);
          // A melding that is sent again is confirmed again, and then has another place in the order of events.
          const person = body.data.justitiabele;
          for (const melding of person?.meldingenVanDji ?? [])
            melding.bevestigdTijdstip = 'confirmed';
          const byText = (a: any, b: any) =>
            `${a.datum} ${a.omschrijving}` < `${b.datum} ${b.omschrijving}`
              ? -1
              : 1;
          person?.reintegratie?.tijdlijn.sort(byText);
          return body;
        };
        const known = await atGemeente();
        expect(known.data.justitiabele.id).toBe(id);
        await stopAll();
        await drop('gemeente');
        await create('gemeente');
        runBlock(blockWith('docker volume rm'), ['gemeente']);
        await startAll();
        expect(await atGemeente()).not.toEqual(known);

        const statement = blockWith('UPDATE melding_uit').replace(
          /'\d{4}-[^']*'/,
          `'${begun}'`,
        );
        await databases['dji']!.write((manager) => manager.query(statement));
        expect(await federation.openMeldingen('dji')).toBeGreaterThan(0);
        await delivered();
        expect(await atGemeente()).toEqual(known);
      },
      enough,
    );

    test.each(owners)(
      '%s does not open with another data key',
      async (owner) => {
        const other = dataKeys('TEST_DATA_KEYS', newDataKey('test'));
        await expect(open(owner, other)).rejects.toThrow(
          "the key 'test' is not the one that the database",
        );
      },
    );
  },
);

/** Stands for docker, and says where the server is, as `mysql` and `mysqldump` in its container know. */
function prepareTools(): void {
  const { hostname, port, username, password } = new URL(server);
  mkdirSync(join(folder, 'bin'));
  const docker = join(folder, 'bin/docker');
  writeFileSync(
    docker,
    '#!/bin/sh\n[ "$1 $2" = "compose exec" ] || exit 0\nshift 4\nexec "$@"\n',
  );
  chmodSync(docker, 0o755);
  writeFileSync(
    join(folder, '.my.cnf'),
    `[client]\nhost=${hostname}\nport=${port || 3306}\nprotocol=tcp\nuser=${username}\n`,
  );
  writeFileSync(
    join(folder, 'mysql_root_password'),
    decodeURIComponent(password),
  );
}
