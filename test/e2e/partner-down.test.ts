import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { KetenPartner } from '../../shared/config.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { startFederation } from '../support/federation.js';
import {
  sharedFederation,
  type SharedFederation,
} from '../support/shared-federation.js';
import type { FaultMode } from '../support/fault-proxy.js';
import {
  errorsAt,
  nullsOf,
  valueAt,
} from '../../gateway/execution/testing/nulls.js';
import { isComputedItem, isGap } from '../support/computed-items.js';
import {
  exceptUnauthorizedFields,
  unifiedPage,
  unifiedView,
} from '../support/unified-view.js';

const id = demoPersonId('knownToAll');
const persona = 'casemanager-vught';

/** The fields of the person of each partner, and the party that is missing without it. */
const owned = {
  dji: {
    fields: ['persoonsgegevens', 'detenties', 'meldingenVanDji'],
    party: 'DJI',
  },
  reclassering: {
    fields: [
      'reclasseringsadviezen',
      'toezichten',
      'werkstraffen',
      'gedragsinterventies',
    ],
    party: 'RECLASSERING',
  },
  gemeente: {
    fields: [
      'gemeenteVanHerkomst',
      'gemeenteVanVestiging',
      'inschrijving',
      'basisvoorwaarden',
      'schuldhulp',
      'zorgverzekeringen',
    ],
    party: 'GEMEENTE',
  },
  akkoord: {
    fields: ['betrokkenheden', 'afspraken', 'toestemmingen', 'reintegratie'],
  },
} satisfies Partial<Record<KetenPartner, { fields: string[]; party?: string }>>;
/** Those of the unified view; one that joins is not in it. */
const viewed: Record<string, { fields: string[]; party?: string }> = owned;
const names = Object.keys(owned) as (keyof typeof owned)[];

let federation: SharedFederation;
let whole: Record<string, any>;
beforeAll(async () => {
  federation = await sharedFederation();
  const answer = await federation.ask(persona, unifiedView, { id });
  expect(exceptUnauthorizedFields(answer.body.errors)).toEqual([]);
  whole = answer.body.data.justitiabele;
});
afterEach(() => {
  for (const proxy of Object.values(federation.proxies)) proxy.mode = 'forward';
});

test('with all partners up, the view of a person is complete', () => {
  for (const { fields } of Object.values(owned))
    for (const field of fields)
      expect(whole).toHaveProperty(field, expect.anything());
  expect(whole['detenties'][0].inrichting.gemeente.naam).toBe('Vught');
  expect(whole['reintegratie'].onvolledig).toEqual([]);
});

describe.each(names)('with %s down', (down) => {
  const ask = async (mode: FaultMode, query: string, variables: object) => {
    federation.proxies[down].mode = mode;
    return federation.ask(persona, query, variables);
  };

  test('the fields of other partners are complete, and its own are null', async () => {
    const { status, body } = await ask('reset', unifiedView, { id });
    expect(status).toBe(200);
    const person = body.data.justitiabele;
    expect(person.id).toBe(id);
    for (const partner of names)
      for (const field of viewed[partner]!.fields) {
        if (partner === down) expect(person[field]).toBeNull();
        else if (field === 'detenties' && down === 'gemeente')
          expect(withoutGemeente(person[field])).toEqual(
            withoutGemeente(whole[field]),
          );
        else if (field !== 'reintegratie')
          expect(person[field]).toEqual(whole[field]);
      }
  });

  test('reintegratie is still computed, with the missing party', async () => {
    const { body } = await ask('reset', unifiedView, { id });
    const view = body.data.justitiabele.reintegratie;
    if (down === 'akkoord') return void expect(view).toBeNull();
    expect(view.onvolledig).toEqual([viewed[down]!.party]);
    expect(view.fase).toEqual(
      down === 'dji' ? null : whole['reintegratie'].fase,
    );
    expect(view.gereedheid).toEqual(
      down === 'gemeente' ? null : whole['reintegratie'].gereedheid,
    );
    expect(view.tijdlijn).toEqual(
      whole['reintegratie'].tijdlijn.filter(
        ({ bron }: { bron: string }) => bron !== viewed[down]!.party,
      ),
    );
    for (const field of ['vooruitblik', 'signalen'])
      expect(whole['reintegratie'][field]).toEqual(
        expect.arrayContaining(view[field]),
      );
    for (const termijn of view.termijnen)
      expect(whole['reintegratie'].termijnen).toContainEqual(
        termijn.status === 'ONBEKEND'
          ? expect.objectContaining({
              norm: termijn.norm,
              vanaf: termijn.vanaf,
            })
          : termijn,
      );
  });

  test('each null that it causes has one error with partner, reason and path, and no internals', async () => {
    for (const [mode, reason] of [
      ['reset', 'CONNECTION'],
      ['error', 'HTTP'],
    ] as const) {
      const { body } = await ask(mode, unifiedView, { id });
      const errors = exceptUnauthorizedFields<any>(body.errors);
      expect(errors.length).toBeGreaterThan(0);
      const made = nullsOf(body.data).filter((path) =>
        isGap(body.data, { justitiabele: whole }, path),
      );
      expect(made.length).toBeGreaterThan(0);
      for (const path of made) expect(errorsAt(errors, path)).toHaveLength(1);
      expect(errors.map(({ path }) => path).filter(isComputedItem)).toEqual(
        made.filter(isComputedItem),
      );
      for (const error of errors) {
        expect(error.extensions).toEqual({
          code: 'PARTNER_UNAVAILABLE',
          partner: down,
          reason,
        });
        expect(valueAt(body.data, error.path)).toBeNull();
        expect(JSON.stringify(error)).not.toMatch(
          /127\.0\.0\.1|localhost|:\d{4,5}|ECONN|undici|socket|ER_ACCESS|intern/i,
        );
      }
    }
  });

  test('a page of people is complete, or null if its list is of that partner', async () => {
    const { status, body } = await ask('reset', unifiedPage, { first: 5 });
    expect(status).toBe(200);
    if (down === 'akkoord')
      return void expect(body.data.justitiabelen).toBeNull();
    expect(body.data.justitiabelen.edges).toHaveLength(5);
    for (const { node } of body.data.justitiabelen.edges)
      expect(node.reintegratie).not.toBeNull();
    for (const { path } of body.errors.slice(0, 100))
      expect(valueAt(body.data, path)).toBeNull();
  });
});

test('with the logboek down a data subject reads everything except inzagen', async () => {
  const ask = async () =>
    federation.ask(
      'justitiabele-a',
      '{ mijnReintegratie { inzagen { doel } persoonsgegevens { naam } reintegratie { fase onvolledig } } }',
    );
  const { body } = await ask();
  expect(body.errors).toBeUndefined();
  federation.proxies.logboek.mode = 'reset';
  const without = await ask();
  expect(without.status).toBe(200);
  expect(without.body.data.mijnReintegratie).toEqual({
    ...body.data.mijnReintegratie,
    inzagen: null,
  });
  expect(without.body.errors).toEqual([
    {
      message: 'No usable answer from logboek.',
      path: ['mijnReintegratie', 'inzagen'],
      extensions: {
        code: 'PARTNER_UNAVAILABLE',
        partner: 'logboek',
        reason: 'CONNECTION',
      },
    },
  ]);
});

test('with akkoord down node and justitiabele still resolve by id, and disclose no more', async () => {
  const query = `query ($id: ID!) {
    justitiabele(id: $id) { ...P }
    node(id: $id) { __typename ... on Justitiabele { ...P } }
  } fragment P on Justitiabele { id persoonsgegevens { naam } detenties { titel } basisvoorwaarden { soort } afspraken { omschrijving } }`;
  const ask = async (asked: string) => {
    const { status, body } = await federation.ask(persona, query, {
      id: asked,
    });
    expect(status).toBe(200);
    const { justitiabele, node } = body.data;
    expect(node).toEqual(
      justitiabele && { __typename: 'Justitiabele', ...justitiabele },
    );
    return node;
  };
  const whole = await ask(id);
  expect(whole.persoonsgegevens.naam).toEqual(expect.any(String));
  expect(whole.afspraken).not.toBeNull();
  const unknown = '00000000-0000-4000-8000-000000000000';
  expect(await ask(unknown)).toBeNull();
  federation.proxies.akkoord.mode = 'reset';
  expect(await ask(id)).toEqual({ ...whole, afspraken: null });
  const hidden = demoPersonId('knownToRotterdamOnly');
  expect({ ...(await ask(hidden)), id: unknown }).toEqual(await ask(unknown));
});

test('with all partners down the response has the requested id and an error for each partner', async () => {
  for (const proxy of Object.values(federation.proxies)) proxy.mode = 'reset';
  const { status, body } = await federation.ask(persona, unifiedView, { id });
  expect(status).toBe(200);
  expect(body.data.justitiabele).toMatchObject({ id, detenties: null });
  expect(
    new Set(
      exceptUnauthorizedFields<any>(body.errors).map(
        (error) => error.extensions.partner,
      ),
    ),
  ).toEqual(new Set(names));
});

test('a request to a partner that hangs is aborted at its timeout', async () => {
  const impatient = await startFederation({ deadlineMs: 2_000 });
  impatient.proxies.reclassering.mode = 'hang';
  const { body } = await impatient.ask(persona, unifiedView, { id });
  await impatient.stop();
  expect(body.errors).toContainEqual(
    expect.objectContaining({
      path: ['justitiabele', 'toezichten'],
      extensions: {
        code: 'PARTNER_UNAVAILABLE',
        partner: 'reclassering',
        reason: 'TIMEOUT',
      },
    }),
  );
  expect(body.data.justitiabele.id).toBe(id);
});

test('a partner that hangs beyond the deadline of the request leaves the response of the others complete', async () => {
  const hasty = await startFederation({ requestDeadlineMs: 4_000 });
  const query = `query ($id: ID!) { justitiabele(id: $id) { id toezichten { id } reclasseringsadviezen { id } detenties { id titel } } }`;
  const whole = await hasty.ask(persona, query, { id });
  hasty.proxies.reclassering.mode = 'hang';
  const { status, body } = await hasty.ask(persona, query, { id });
  await hasty.stop();
  expect(whole.body.errors).toBeUndefined();
  expect(status).toBe(200);
  expect(body.data.justitiabele).toEqual({
    ...whole.body.data.justitiabele,
    toezichten: null,
    reclasseringsadviezen: null,
  });
  for (const { extensions } of body.errors)
    expect(extensions).toEqual({
      code: 'PARTNER_UNAVAILABLE',
      partner: 'reclassering',
      reason: 'TIMEOUT',
    });
});

const withoutGemeente = (detenties: any[]) =>
  detenties.map(({ inrichting, ...rest }) => ({
    ...rest,
    inrichting: { ...inrichting, gemeente: null },
  }));
