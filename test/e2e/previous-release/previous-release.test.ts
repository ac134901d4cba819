import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { demoPersonId } from '../../../shared/demo/person-id.js';
import { addDays, today } from '../../../shared/days.js';
import { startServices, type Services } from '../../load/services.js';
import { compiled } from '../../support/compiled.js';
import { root } from '../../support/process.js';
import { postAs } from '../../support/post-as.js';
import { serverDatabases } from '../../support/server-databases.js';

/** The commit that was released last: a release writes its own here. */
const { commit } = JSON.parse(
  readFileSync(join(root, 'test/e2e/previous-release/release.json'), 'utf8'),
) as { commit: string };
const isHere =
  spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root })
    .status === 0;
const enough = 400_000;
const server =
  process.env['TEST_DATABASE_URL'] ?? 'mysql://root@127.0.0.1:3306';
/** On embedded databases where there is no server; REQUIRE_MARIADB=1 demands one. */
const isOnServer = await createConnection(server).then(
  (connection) => connection.end().then(() => true),
  (error: unknown) => {
    if (process.env['REQUIRE_MARIADB'] === '1') throw error;
    return false;
  },
);
const owners = ['gateway', 'dji', 'reclassering', 'gemeente', 'akkoord'];

/** Something of each partner about one person. */
const view = `query ($id: ID!) { justitiabele(id: $id) {
  id persoonsgegevens { naam } detenties { titel inrichting { naam } } toezichten { grondslag } basisvoorwaarden { soort status }
  afspraken { omschrijving } reintegratie { fase onvolledig }
} }`;
const promise =
  'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id } fout { code } } }';

(isHere ? describe : describe.skip)(
  'with the previous release (skipped in a clone without its commit)',
  () => {
    const images = { present: '', previous: '' };
    const folders: string[] = [];
    beforeAll(() => {
      images.present = compiled(['shared', 'gateway', 'subgraphs']);
      const folder = mkdtempSync(join(tmpdir(), 'previous-'));
      const archive = execFileSync('git', ['archive', commit], {
        cwd: root,
        maxBuffer: 2 ** 30,
      });
      execFileSync('tar', ['--extract', '--directory', folder], {
        input: archive,
      });
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      images.previous = compiled(['shared', 'gateway', 'subgraphs'], folder);
      folders.push(folder, images.present, images.previous);
    }, enough);
    afterAll(() => {
      for (const folder of folders)
        rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ['the previous code serves and writes on the present tables', 'present'],
      ['the present code serves and writes on the previous tables', 'previous'],
    ] as const)(
      '%s, and each reads what the other wrote',
      async (_title, first) => {
        const second = first === 'present' ? 'previous' : 'present';
        const dataDir = mkdtempSync(join(tmpdir(), 'previous-data-'));
        const databases = await serverDatabases(
          owners,
          isOnServer ? server : '',
        );
        const started = async (release: 'present' | 'previous') => {
          const services = await startServices(
            {
              DATA_DIR: dataDir,
              SUPERGRAPH: supergraphOf(images[release], dataDir),
              ...databases.urls,
            },
            {},
            [],
            images[release],
          );
          return { services, send: sender(services, dataDir) };
        };
        try {
          const seen: unknown[] = [];
          const order: ('present' | 'previous')[] = [first, second, first];
          for (const release of order) {
            const { services, send } = await started(release);
            try {
              const person = await send(view, {
                id: demoPersonId('knownToAll'),
              });
              // What is not open to this persona is null, with the code of that.
              expect(codesOf(person)).toEqual([]);
              seen.push(person);
              const written = await send(promise, {
                input: {
                  justitiabele: demoPersonId('knownToAll'),
                  omschrijving: `geschreven door ${release} ${seen.length}`,
                  uiterlijkOp: addDays(today(), 30),
                },
              });
              expect(written).toMatchObject({
                data: { afspraakVastleggen: { fout: null } },
              });
            } finally {
              await services.stop();
            }
          }
          const texts = seen.map((each: any) =>
            each.data.justitiabele.afspraken
              .map((row: any) => row.omschrijving)
              .filter((text: string) => text.startsWith('geschreven')),
          );
          expect(texts.map((each) => each.sort())).toEqual([
            [],
            [`geschreven door ${first} 1`],
            [
              `geschreven door ${first} 1`,
              `geschreven door ${second} 2`,
            ].sort(),
          ]);
          const withoutPromises = seen.map((each: any) => ({
            ...each.data.justitiabele,
            afspraken: [],
          }));
          expect(withoutPromises[1]).toEqual(withoutPromises[0]);
          expect(withoutPromises[2]).toEqual(withoutPromises[0]);
        } finally {
          await databases.drop();
          rmSync(dataDir, { recursive: true });
        }
      },
      enough,
    );
  },
);

const codesOf = ({ errors = [] }: any): string[] =>
  errors
    .map(({ extensions }: any) => extensions.code)
    .filter((code: string) => code !== 'UNAUTHORIZED_FIELD_OR_TYPE');

function supergraphOf(image: string, dataDir: string): string {
  const file = join(dataDir, 'supergraph.graphql');
  writeFileSync(
    file,
    readFileSync(join(image, 'gateway/supergraph/supergraph.graphql')),
  );
  return file;
}

const sender =
  ({ url }: Services, dataDir: string) =>
  (query: string, variables: object): Promise<unknown> =>
    postAs('casemanager-vught', { url, dataDir }, query, variables);
