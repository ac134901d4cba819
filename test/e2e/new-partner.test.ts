import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compositionResult } from '../../gateway/supergraph/composition/composition-result.js';
import {
  partnerSchemas,
  schemaInFile,
} from '../../gateway/supergraph/composition/partner-schema.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import { addDays, today } from '../../shared/days.js';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import {
  personas,
  type Persona,
  type PersonaName,
} from '../../shared/demo/personas.js';
import { signDemoToken } from '../../shared/demo/token.js';
import { script } from '../support/compiled.js';
import { startPartnerYoga } from '../support/partner-yoga.js';
import {
  freePortBase,
  startProcessWithUs,
  type ServiceProcess,
} from '../support/process.js';
import { newPerson, registerDetention } from '../support/registration.js';
import { serverDatabases } from '../support/server-databases.js';

const enough = 300_000;
const example = 'examples/partner-yoga';
const owners = ['gateway', 'dji', 'reclassering', 'gemeente', 'akkoord'];
const dataDir = mkdtempSync(join(tmpdir(), 'new-partner-'));
const services: ServiceProcess[] = [];
let databases: Awaited<ReturnType<typeof serverDatabases>>;
let base: number;
let uwv: ServiceProcess;

function fileOf(name: string, text: string): string {
  const file = join(dataDir, name);
  writeFileSync(file, text);
  return file;
}

/** It has a relation with a person only when a melding says so. */
const party = {
  ...(JSON.parse(readFileSync(`${example}/party.json`, 'utf8')) as object),
  receives: 'RELATED',
};

beforeAll(async () => {
  base = await freePortBase();
  databases = await serverDatabases(owners);
  const { supergraph } = compositionResult([
    ...partnerSchemas(),
    schemaInFile('uwv', `${example}/schema.graphql`),
  ]);
  const { service, url } = await startPartnerYoga(dataDir);
  uwv = service;
  services.push(uwv);
  const env = {
    DEMO: '1',
    DEMO_PEOPLE: '100',
    DATA_DIR: dataDir,
    PORT_BASE: String(base),
    PARTIES: fileOf('parties.json', JSON.stringify({ uwv: party })),
    SUBGRAPHS: `uwv=${url}`,
    SUPERGRAPH: fileOf('supergraph.graphql', supergraph!),
    ...databases.urls,
  };
  for (const file of [
    'gateway/main.ts',
    ...owners.slice(1).map((name) => `subgraphs/${name}/main.ts`),
  ]) {
    const service = startProcessWithUs(script(file), env);
    services.push(service);
    await service.waitForOutput('listens on');
  }
}, enough);
afterAll(async () => {
  await Promise.all(services.map(({ stop }) => stop()));
  await databases.drop();
  rmSync(dataDir, { recursive: true });
});

const userOfUwv = {
  role: 'klantmanager-uwv',
  organisatie: 'UWV-UTRECHT',
  scopes: ['keten:lezen'],
  doelbinding: [purposeUri('uitkering')],
  justitiabele: null,
} as unknown as Persona;

async function ask(
  who: PersonaName | Persona,
  query: string,
  variables?: object,
): Promise<{ data: any; errors?: { extensions: object }[] }> {
  const persona = typeof who === 'string' ? personas[who] : who;
  const token = await signDemoToken(
    persona,
    demoIssuerKeys(dataDir).privateKey,
    { client: 'test', subject: `test:${persona.role}`, validFor: '5m' },
  );
  const response = await fetch(`http://127.0.0.1:${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: any };
}

async function register(skn: string, more: object): Promise<any> {
  const input = { ...newPerson(skn, null), ...more };
  const { data, errors } = await ask('casemanager-vught', registerDetention, {
    input,
  });
  expect(errors).toBeUndefined();
  return data.detentieRegistreren;
}

/** The people whom its user sees, once there are as many. */
async function people(count: number): Promise<any[]> {
  for (;;) {
    const { data, errors } = await ask(
      userOfUwv,
      '{ uitkeringsgerechtigden { edges { node { id uitkeringen { soort } reintegratie { onvolledig } } } } }',
    );
    expect(errors).toBeUndefined();
    const nodes = data.uitkeringsgerechtigden.edges.map(
      (edge: any) => edge.node,
    );
    if (nodes.length >= count) return nodes;
    await sleep(100);
  }
}

const complete = { onvolledig: [] };

/** Each partner has the arrival when its melding came. */
async function untilComplete(id: string): Promise<void> {
  for (;;) {
    const { data } = await ask(
      'casemanager-vught',
      'query ($id: ID!) { justitiabele(id: $id) { reintegratie { onvolledig } } }',
      { id },
    );
    if (data.justitiabele?.reintegratie?.onvolledig.length === 0) return;
    await sleep(100);
  }
}

/** What this caller sees of somebody, once UWV shows them. */
async function untilShownTo(who: Persona, id: string): Promise<any> {
  for (;;) {
    const { data } = await ask(
      who,
      'query ($id: ID!) { justitiabele(id: $id) { uitkeringen { soort } detenties { id versie } } }',
      { id },
    );
    if (data.justitiabele?.uitkeringen) return data.justitiabele;
    await sleep(100);
  }
}

/** The soorten of the meldingen that DJI sent to UWV, once UWV has confirmed as many. */
async function confirmed(who: Persona, id: string, count: number) {
  for (;;) {
    const { data } = await ask(
      who,
      'query ($id: ID!) { justitiabele(id: $id) { meldingenVanDji { aan soort bevestigdTijdstip } } }',
      { id },
    );
    const soorten = data.justitiabele.meldingenVanDji
      .filter(({ aan }: any) => aan === 'UWV')
      .flatMap(({ soort, bevestigdTijdstip }: any) =>
        bevestigdTijdstip ? [soort] : [],
      );
    if (soorten.length >= count) return soorten;
    await sleep(100);
  }
}

const uwvUtrecht = { partij: 'UWV', organisatie: 'UWV-UTRECHT' };
const byId = (one: { id: string }, other: { id: string }) =>
  one.id < other.id ? -1 : 1;

describe('a partner that no release knows', () => {
  let other: any;
  let person: any;
  let moved: any;
  beforeAll(async () => {
    const registered = [
      await register('91000002', {}),
      await register('91000003', { ookBetrokken: [uwvUtrecht] }),
      await register('91000004', { ookBetrokken: [uwvUtrecht] }),
    ];
    [other, person] = registered.map(({ detentie }) => detentie.justitiabele);
    moved = registered[2].detentie;
    for (const { id } of [other, person, moved.justitiabele])
      await untilComplete(id);
  }, enough);

  test('has no other organisations than it declares', async () => {
    const refused = await register('91000001', {
      ookBetrokken: [{ partij: 'UWV', organisatie: '0344' }],
    });
    expect([refused.detentie, refused.fout]).toEqual([
      null,
      expect.objectContaining({ code: 'REGEL', veld: 'ookBetrokken' }),
    ]);
  });

  test('gets the arrival of its people, and of nobody else, and shows them to its users', async () => {
    const receivers = ({ meldingenVanDji }: any) =>
      meldingenVanDji.map(({ aan }: { aan: string }) => aan).sort();
    expect(receivers(other)).toEqual(['AKKOORD', 'GEMEENTE', 'RECLASSERING']);
    expect(receivers(person)).toEqual([
      'AKKOORD',
      'GEMEENTE',
      'RECLASSERING',
      'UWV',
    ]);
    expect(await people(2)).toEqual(
      [person, moved.justitiabele]
        .sort(byId)
        .map(({ id }) => ({ id, uitkeringen: [], reintegratie: complete })),
    );
  });

  test('gets the transfer and the release of its people: who sees them there changes with the transfer', async () => {
    const { id } = moved.justitiabele;
    const vught = personas['casemanager-vught'];
    const zwolle = { ...vught, organisatie: 'PI-ZWOLLE' };
    const input = { detentie: moved.id, versie: moved.versie };
    expect(
      await ask(
        vught,
        'mutation ($input: OverplaatsenInput!) { overplaatsen(input: $input) { fout { code } } }',
        { input: { ...input, inrichting: 'PI-ZWOLLE', datum: today() } },
      ),
    ).toEqual({ data: { overplaatsen: { fout: null } } });
    const { uitkeringen, detenties } = await untilShownTo(zwolle, id);
    expect(uitkeringen).toEqual([]);
    const after = await ask(
      vught,
      'query ($id: ID!) { justitiabele(id: $id) { uitkeringen { soort } } }',
      { id },
    );
    expect(after.data.justitiabele?.uitkeringen ?? null).toBeNull();

    expect(
      await ask(
        zwolle,
        'mutation ($input: DetentieBeeindigenInput!) { detentieBeeindigen(input: $input) { fout { code } } }',
        {
          input: {
            detentie: moved.id,
            versie: detenties[0].versie,
            werkelijkeEinddatum: today(),
          },
        },
      ),
    ).toEqual({ data: { detentieBeeindigen: { fout: null } } });
    expect((await confirmed(zwolle, id, 3)).sort()).toEqual([
      'AANKOMST',
      'ONTSLAG',
      'OVERPLAATSING',
    ]);
  });

  test('is named in onvolledig when it is down, to a caller who selects its data', async () => {
    await uwv.stop();
    const view = await ask(
      'casemanager-vught',
      `query ($one: ID!, $other: ID!) {
        one: justitiabele(id: $one) { uitkeringen { soort } reintegratie { onvolledig } later: reintegratie(peildatum: "${addDays(today(), 30)}") { missing: onvolledig } }
        other: justitiabele(id: $other) { reintegratie { onvolledig } }
      }`,
      { one: person.id, other: other.id },
    );
    expect(view.data).toEqual({
      one: {
        uitkeringen: null,
        reintegratie: { onvolledig: ['UWV'] },
        later: { missing: ['UWV'] },
      },
      other: { reintegratie: complete },
    });
    expect(view.errors).toEqual([
      expect.objectContaining({
        path: ['one', 'uitkeringen'],
        extensions: expect.objectContaining({ partner: 'uwv' }),
      }),
    ]);
    const list = await ask(
      'casemanager-vught',
      '{ gedetineerden(first: 20) { edges { node { uitkeringen { soort } reintegratie { onvolledig } } } } }',
    );
    const nodes = list.data.gedetineerden.edges.map((edge: any) => edge.node);
    expect(nodes.length).toBeGreaterThan(2);
    for (const { uitkeringen, reintegratie } of nodes) {
      expect(uitkeringen).toBeNull();
      expect(reintegratie.onvolledig).toEqual(['UWV']);
    }
  });
});
