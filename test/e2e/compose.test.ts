import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Connection } from 'mysql2/promise';
import { partnerFolders } from '../../gateway/cli/config.js';
import { memoryFlags } from '../../gateway/cli/service-process.js';
import { ketenPartners, partnerOffset } from '../../shared/config.js';
import { capacitySettings } from '../../shared/capacity-settings.js';
import { telemetrySettings } from '../../shared/telemetry/telemetry-config.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { newDataKey } from '../../shared/testing/test-partner.js';
import { compiled } from '../support/compiled.js';
import {
  composeFile,
  filledIn,
  variablesOf,
  type ComposeService,
} from '../support/compose-file.js';
import { blocksOf, pages } from '../support/pages.js';
import { startIssuer, type TestIssuer } from '../support/issuer.js';
import {
  freePortBase,
  root,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';
import {
  exceptUnauthorizedFields,
  unifiedView,
} from '../support/unified-view.js';
import { newPerson, registerDetention } from '../support/registration.js';

const enough = 180_000;
const { services, networks } = composeFile;
const partners = partnerFolders();
const ours = ['gateway', ...partners];
/** The logboek reads the database of the gateway. */
const databaseOf = (name: string) => (name === 'logboek' ? 'gateway' : name);
const migrations = ['gateway', ...ketenPartners].map(
  (owner) => `migrate-${owner}`,
);
const environment = ({ environment = {} }: ComposeService) =>
  Object.entries(environment);

describe('docker-compose.yml', () => {
  test('has a service for each partner, the gateway and the database, and a job for each migration', () => {
    expect(Object.keys(services).sort()).toEqual(
      [...ours, ...migrations, 'mysql', 'database-tls'].sort(),
    );
    expect(services['mysql']!.image).toBe('mysql:8.4.6');
    for (const name of ours)
      expect(services[name]!.build!.dockerfile).toBe('shared/Dockerfile');
    for (const name of partners)
      expect(services[name]!.build!.args.FOLDER).toBe(`subgraphs/${name}`);
  });

  test('names exact versions, and checks the health of a service as its image does', () => {
    const recipe = readFileSync(join(root, 'shared/Dockerfile'), 'utf8');
    const bases = [...recipe.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases)).toEqual(
      new Set([
        expect.stringMatching(/^node:24\.\d+\.\d+-slim\$\{NODE_DIGEST\}$/),
      ]),
    );
    const [, check] = /^HEALTHCHECK .*CMD (.*)$/m.exec(recipe)!;
    for (const name of ours)
      expect(services[name]!.healthcheck!.test).toEqual([
        'CMD',
        ...(JSON.parse(check!) as string[]),
      ]);
  });

  test('gives the gateway the same heap limit as elsewhere', () => {
    const { scripts } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as { scripts: { gateway: string } };
    for (const command of [
      services['gateway']!.command,
      scripts.gateway.split(' '),
    ])
      expect(command.slice(1, 1 + memoryFlags.length)).toEqual(memoryFlags);
  });

  test('publishes no port but that of the gateway, on this machine', () => {
    for (const [name, { ports }] of Object.entries(services))
      expect([name, ports]).toEqual([
        name,
        name === 'gateway'
          ? ['127.0.0.1:4000:4000', '127.0.0.1:4009:4009']
          : undefined,
      ]);
    expect(networks['inside']).toEqual({ internal: true });
    expect(services['mysql']!.networks).toEqual(['inside']);
    expect(services['database-tls']!.network_mode).toBe('none');
  });

  test.each(Object.keys(services))(
    'runs %s with least privilege and a health check',
    (name) => {
      const service = services[name]!;
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
      if (name === 'database-tls' || migrations.includes(name)) return;
      expect(service.restart).toBe('unless-stopped');
      expect(service.healthcheck!.test[0]).toBe('CMD');
    },
  );

  test('contains no secret: each is a file, and each value that must be set comes from the environment', () => {
    for (const { environment = {}, secrets = [] } of Object.values(services)) {
      for (const [name, value] of Object.entries(environment)) {
        for (const { required, optional } of variablesOf(value))
          expect([name, required || optional]).toEqual([name, true]);
        expect(name).not.toMatch(/(PASSWORD|SECRET|SIGNING_KEY|DATA_KEYS)$/);
        if (name.endsWith('_FILE'))
          expect(secrets).toContain(value.replace('/run/secrets/', ''));
      }
      for (const name of secrets)
        expect(composeFile.secrets[name]).toEqual({
          file: `./secrets/${name}`,
        });
    }
    const used = Object.values(services).flatMap(({ secrets = [] }) => secrets);
    expect(Object.keys(composeFile.secrets).sort()).toEqual(
      [...new Set(used)].sort(),
    );
  });

  test.each(ours)(
    'passes optional variables to %s, which starts without them',
    (name) => {
      const optional = environment(services[name]!)
        .flatMap(([, value]) => variablesOf(value))
        .filter((variable) => variable.optional)
        .map((variable) => variable.name);
      const gateways = [
        'DECISION_POINT_URL',
        'REDIS_URL',
        'CORS_ORIGINS',
        'OPERATIONS',
        'OPERATIONS_PUBLIC_KEYS',
        'RESPONSES_MIB',
        'SUBGRAPHS',
        'SUPERGRAPH',
        'SUPERGRAPH_PUBLIC_KEY',
        'SUPERGRAPH_POLL_SECONDS',
        'REQUEST_DEADLINE_SECONDS',
      ];
      const everywhere = [telemetrySettings, capacitySettings].flatMap(
        (table) => Object.values(table).map(({ variable }) => variable),
      );
      expect(optional.sort()).toEqual(
        [
          ...everywhere,
          'DATABASE_POOL_SIZE',
          'KEEP_ALIVE_SECONDS',
          'PARTIES',
          'SHUTDOWN_DELAY_SECONDS',
          'SHUTDOWN_GRACE_SECONDS',
          ...(name === 'gateway' ? gateways : []),
          ...(name === 'logboek' ? [] : ['OTLP_ENDPOINT']),
          ...(['gateway', 'logboek'].includes(name)
            ? []
            : [`${name.toUpperCase()}_DATABASE_READ_URL`]),
        ].sort(),
      );
    },
  );

  test.each(ours)('gives %s its database, a user and keys', (name) => {
    const [own, ...others] = environment(services[name]!).filter(([, value]) =>
      value.startsWith('mysql:'),
    );
    const database = databaseOf(name);
    expect(own).toEqual([
      `${database.toUpperCase()}_DATABASE_URL`,
      `mysql://${name}@mysql:3306/${database}`,
    ]);
    expect(others).toEqual([]);
    const system = !['gateway', 'logboek'].includes(name);
    expect([...services[name]!.secrets!].sort()).toEqual(
      [
        ...(name === 'gateway' ? ['caller_signing_key'] : []),
        ...(system ? [`${name}_client_secret`] : []),
        `${database}_data_keys`,
        `${name}_database_password`,
      ].sort(),
    );
  });

  test.each(ours)(
    'starts %s when a job with a user of its own has migrated its database',
    (name) => {
      const owner = databaseOf(name);
      const job = `migrate-${owner}`;
      expect(services[name]!.depends_on).toEqual({
        [job]: { condition: 'service_completed_successfully' },
      });
      const migration = services[job]!;
      expect(migration.restart).toBe('no');
      expect(migration.build).toEqual(services[owner]!.build);
      expect(migration.environment).toMatchObject({
        [`${owner.toUpperCase()}_DATABASE_URL`]: `mysql://${owner}_migrate@mysql:3306/${owner}`,
      });
      expect(migration.secrets).toEqual([
        `${owner}_migrate_database_password`,
        `${owner}_data_keys`,
      ]);
    },
  );

  test.each(Object.keys(services))(
    'bounds the memory and the logs of %s',
    (name) => {
      if (name === 'database-tls') return;
      const { mem_limit: memory, logging } = services[name]!;
      expect(memory).toMatch(/^\d+[mg]$/);
      expect(Object.keys(logging!.options)).toEqual(['max-size', 'max-file']);
    },
  );
});

const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
const demanded = process.env['REQUIRE_MARIADB'] === '1';
const admin = await createConnection(server).catch((error: unknown) => {
  if (demanded) throw error;
  return undefined;
});

(admin ? describe : describe.skip)(
  'its services, started as processes on MariaDB (skipped without one; REQUIRE_MARIADB=1 demands it)',
  () => {
    const prefix = `t_${randomBytes(4).toString('hex')}_`;
    const audience = 'urn:test:graaf';
    const running = new Map<string, ServiceProcess>();
    let values: Record<string, string>;
    const secretFolder = mkdtempSync(join(tmpdir(), 'secrets-'));
    let issuer: TestIssuer;
    let base: number;
    let host: string;
    const images: Record<string, string> = {};

    beforeAll(async () => {
      base = await freePortBase();
      values = fillIn(secretFolder);
      issuer = await startIssuer(audience, clientsOf(values, secretFolder));
      values = { ...values, OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
      const [[{ user }]] = await admin!.query<any>('SELECT USER() AS user');
      host = user.slice(user.lastIndexOf('@') + 1);
      await createDatabases(admin!, secretFolder, prefix, host);
      for (const name of ours) {
        const { FOLDER } = services[name]!.build!.args;
        images[name] = compiled(['shared', 'gateway/cli', FOLDER]);
      }
      for (const job of migrations) {
        const started = start(job);
        expect([await started.exited, started.output()]).toEqual([
          0,
          expect.stringContaining('its database is up to date'),
        ]);
      }
      for (const name of ours) running.set(name, start(name));
      await Promise.all(ours.map(healthy));
    }, enough);

    afterAll(async () => {
      await Promise.all([...running.values()].map((one) => one.stop()));
      await issuer.stop();
      for (const name of ours) {
        await admin!.query(`DROP DATABASE IF EXISTS \`${prefix}${name}\``);
        for (const user of [name, `${name}_migrate`])
          await admin!.query(
            `DROP USER IF EXISTS '${prefix}${user}'@'${host}'`,
          );
      }
      await admin!.end();
      for (const folder of [...Object.values(images), secretFolder])
        rmSync(folder, { recursive: true });
    }, enough);

    /** With the command of the file. */
    function start(name: string): ServiceProcess {
      const args = services[name]!.command.slice(1);
      const grant = args.indexOf('--grant-to') + 1;
      if (grant > 0) args[grant] = `${prefix}${args[grant]}@${host}`;
      const image = images[name.replace('migrate-', '')]!;
      return startProcess(args, localEnvironment(name), image);
    }

    /** As in the file, but all on this machine: with other host names, ports, databases and users. */
    function localEnvironment(name: string): Record<string, string> {
      const ports = { gateway: 0, ...partnerOffset };
      const { hostname, port } = new URL(server);
      const local = (value: string) =>
        Object.entries(ports)
          .reduce(
            (text, [host, offset]) =>
              text.replaceAll(
                `//${host}:${4000 + offset}`,
                `//127.0.0.1:${base + offset}`,
              ),
            filledIn(value, values),
          )
          .replace(
            /127\.0\.0\.1:40(\d\d)\b/,
            (_, last) => `127.0.0.1:${base + Number(last)}`,
          )
          .replace(
            /^mysql:\/\/(\w+)@mysql:3306\/(\w+)$/,
            (_, user, database) =>
              `mysql://${prefix}${user}@${hostname}:${port || 3306}/${prefix}${database}`,
          )
          .replace('/run/secrets', secretFolder);
      return {
        PORT_BASE: String(base),
        ...Object.fromEntries(
          environment(services[name]!).map(([key, value]) => [
            key,
            local(value),
          ]),
        ),
      };
    }

    /** Runs the health check of the file once the service listens: each check is a process, and polling would cost more than the services. */
    async function healthy(name: string): Promise<void> {
      const [, , ...check] = services[name]!.healthcheck!.test;
      await running.get(name)!.waitForOutput('listens on');
      while ((await startProcess(check, localEnvironment(name)).exited) !== 0)
        if (running.get(name)!.child.exitCode !== null)
          throw new Error(`${name} stopped:\n${running.get(name)!.output()}`);
    }

    async function ask(persona: PersonaName, query: string, variables = {}) {
      const { role, organisatie, scopes, doelbinding } = personas[persona];
      const token = await issuer.token({
        sub: `test-${persona}`,
        azp: 'test',
        rol: role,
        organisatie,
        scope: scopes.join(' '),
        doelbinding,
      });
      return askWith(token, { query, variables });
    }

    async function askWith(token: string, body: object) {
      const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(body),
      });
      return (await response.json()) as { data: any; errors?: any[] };
    }

    test(
      'a person who is registered at DJI is in the view of all four partners, each with its own database',
      async () => {
        const { data } = await ask('casemanager-vught', registerDetention, {
          input: {
            ...newPerson('98000011', '999989984'),
            reclasseringsorganisatie: 'RN',
          },
        });
        expect(data.detentieRegistreren.fout).toBeNull();
        const { id } = data.detentieRegistreren.detentie.justitiabele;
        for (const persona of [
          'coordinator-utrecht',
          'reclasseringswerker-rn',
        ] as const)
          while (
            !(await ask(persona, knownQuery, { id })).data.justitiabele
              ?.betrokkenheden?.length
          )
            await new Promise((resolve) => setTimeout(resolve, 200));

        const view = await ask('casemanager-vught', unifiedView, { id });
        expect(exceptUnauthorizedFields(view.errors)).toEqual([]);
        expect(view.data.justitiabele).toMatchObject({
          persoonsgegevens: { naam: 'Nieuw van der Aangekomen' },
          detenties: [{ titel: 'VOORLOPIGE_HECHTENIS' }],
          reclasseringsadviezen: [],
          basisvoorwaarden: expect.any(Array),
          reintegratie: { onvolledig: [] },
        });
      },
      enough,
    );

    test('the client of a system that docs/operations.md describes is answered its first query', async () => {
      const { client, query } = firstQuery();
      const mapped = client.protocolMappers.flatMap(({ config }) =>
        config['claim.name']
          ? [[config['claim.name'], config['claim.value']]]
          : [],
      );
      const scopes = client.defaultClientScopes.filter(
        (scope) => scope !== 'basic',
      );
      const token = await issuer.token({
        sub: 'service-account-integrator',
        azp: client.clientId,
        scope: scopes.join(' '),
        ...Object.fromEntries(mapped),
      });
      const { data, errors } = await askWith(token, { query });
      expect([errors, data]).toEqual([
        undefined,
        {
          normen: expect.arrayContaining([{ code: expect.any(String) }]),
          inrichtingen: expect.arrayContaining([{ code: 'PI-VUGHT' }]),
        },
      ]);
    });

    test(
      'a service stops within its grace period on SIGTERM',
      async () => {
        expect(await running.get('akkoord')!.stop()).toBe(0);
      },
      enough,
    );

    /** As the service itself connects. */
    function ownConnection(name: string) {
      const env = localEnvironment(name);
      const own = databaseOf(name.replace('migrate-', '')).toUpperCase();
      const password = readFileSync(
        env[`${own}_DATABASE_PASSWORD_FILE`]!,
        'utf8',
      );
      return createConnection(
        Object.assign(new URL(env[`${own}_DATABASE_URL`]!), { password }).href,
      );
    }

    test.each(partners)(
      '%s has no access to tables of another',
      async (name) => {
        const other = ketenPartners.find((one) => one !== name)!;
        const connection = await ownConnection(name);
        await expect(
          connection.query(`SELECT * FROM \`${prefix}${other}\`.migrations`),
        ).rejects.toMatchObject({ code: 'ER_TABLEACCESS_DENIED_ERROR' });
        await connection.end();
      },
    );

    const denied = {
      code: expect.stringMatching(/^ER_(TABLE|COLUMN)ACCESS_DENIED_ERROR$/),
    };
    const tableChanges = [
      'CREATE TABLE other (id int)',
      'ALTER TABLE verwerking ADD other int',
      'DROP TABLE verwerking',
    ];

    test.each(['gateway', 'logboek'])(
      'the user of %s cannot change or delete what is in the audit log',
      async (name) => {
        const connection = await ownConnection(name);
        await connection.query('SELECT * FROM verwerking');
        const acts = [
          ['verwerking', 'span_id'],
          ['verwerking_betrokkene', 'span_id'],
          ['toegang', 'span_id'],
          ['field_list', 'id'],
        ].flatMap(([table, key]) => [
          `DELETE FROM ${table}`,
          `UPDATE ${table} SET ${key} = ''`,
        ]);
        for (const act of [
          ...acts,
          "UPDATE verwerking SET data_subject_id = ''",
          'DELETE FROM waarneming',
          'DELETE FROM migrations',
          ...tableChanges,
        ])
          await expect(connection.query(act)).rejects.toMatchObject(denied);
        await connection.end();
      },
    );

    test('the user of the logboek cannot add to the audit log, and that of the gateway can note what was shipped', async () => {
      const logboek = await ownConnection('logboek');
      for (const into of [
        'verwerking (span_id)',
        'toegang (span_id)',
        'field_list (id)',
      ])
        await expect(
          logboek.query(`INSERT INTO ${into} VALUES ('')`),
        ).rejects.toMatchObject(denied);
      await logboek.end();
      const gateway = await ownConnection('gateway');
      await gateway.query(
        "UPDATE verwerking SET verzonden_tijdstip = NULL WHERE span_id = ''",
      );
      await gateway.end();
    });

    test.each(ketenPartners)(
      'the user of %s cannot change its tables',
      async (name) => {
        const connection = await ownConnection(name);
        for (const act of tableChanges)
          await expect(connection.query(act)).rejects.toMatchObject(denied);
        await connection.end();
      },
    );

    test('the user of a migration has no access to tables of another', async () => {
      const connection = await ownConnection('migrate-gateway');
      await connection.query('SELECT * FROM migrations');
      await expect(
        connection.query(`SELECT * FROM \`${prefix}dji\`.migrations`),
      ).rejects.toMatchObject(denied);
      await connection.end();
    });
  },
);

/** From docs/operations.md: a client of Keycloak, and the query with its token. */
function firstQuery() {
  const blocks = blocksOf(
    pages.find(({ file }) => file === 'docs/operations.md')!,
  ).map(({ code }) => code);
  const client = blocks.find((code) => code.includes('protocolMappers'))!;
  const query = blocks.find((code) => code.includes('grant_type='))!;
  return {
    client: JSON.parse(client) as {
      clientId: string;
      defaultClientScopes: string[];
      protocolMappers: { config: Record<string, string> }[];
    },
    ...(JSON.parse(/-d '(\{.*\})'/.exec(query)![1]!) as { query: string }),
  };
}

const knownQuery =
  'query ($id: ID!) { justitiabele(id: $id) { betrokkenheden { partij } } }';

/** Writes every secret of the file, and returns a value for every variable that must be set. */
function fillIn(folder: string): Record<string, string> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  for (const name of Object.keys(composeFile.secrets))
    writeFileSync(
      join(folder, name),
      name === 'caller_signing_key'
        ? privateKey.export({ type: 'pkcs8', format: 'pem' })
        : name.endsWith('_data_keys')
          ? newDataKey('test')
          : randomBytes(16).toString('hex'),
    );
  const names = Object.values(services)
    .flatMap((service) => environment(service))
    .flatMap(([, value]) => variablesOf(value))
    .filter(({ required }) => required)
    .map(({ name }) => [name, randomBytes(16).toString('hex')]);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    ...Object.fromEntries(names),
    // On one line, as in an environment file.
    CALLER_VERIFY_KEY: pem.trim().replaceAll('\n', '\\n'),
  };
}

const clientsOf = (values: Record<string, string>, folder: string) =>
  Object.fromEntries(
    ketenPartners.map((name) => {
      const { role, organisatie, scopes } = personas[`systeem-${name}`];
      return [
        values[`${name.toUpperCase()}_CLIENT_ID`]!,
        {
          secret: readFileSync(join(folder, `${name}_client_secret`), 'utf8'),
          claims: {
            sub: `systeem-${name}`,
            azp: name,
            rol: role,
            organisatie,
            scope: scopes.join(' '),
          },
        },
      ];
    }),
  );

/**
 * Runs the SQL of the database container's script, with other names, for users from the host we connect from: on a newly installed
 * MariaDB an anonymous user of localhost precedes all users of '%'.
 */
async function createDatabases(
  admin: Connection,
  secrets: string,
  prefix: string,
  host: string,
) {
  const folder = mkdtempSync(join(tmpdir(), 'compose-'));
  const mysqlStub = join(folder, 'mysql');
  writeFileSync(mysqlStub, '#!/bin/sh\ncat\n');
  chmodSync(mysqlStub, 0o755);
  const { stdout, status } = spawnSync(
    'bash',
    [join(root, 'deploy/mysql/create-databases.sh')],
    {
      encoding: 'utf8',
      env: { SECRETS: secrets, PATH: `${folder}:${process.env['PATH']}` },
    },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  const sql = ours.reduce(
    (text, name) =>
      text
        .replaceAll(`\`${name}\``, `\`${prefix}${name}\``)
        .replaceAll(
          new RegExp(`'(${name}(_migrate)?)'@`, 'g'),
          `'${prefix}$1'@`,
        ),
    stdout.replaceAll("@'%'", `@'${host}'`),
  );
  for (const statement of sql.split(';\n').filter(Boolean))
    await admin.query(statement);
}
