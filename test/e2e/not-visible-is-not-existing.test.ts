import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { organisationOf } from '../../shared/access/caller.js';
import type { PartnerName } from '../../shared/config.js';
import { now, today } from '../../shared/days.js';
import { betrokkenhedenOf } from '../../shared/demo/betrokkenheden.js';
import { demoPeople } from '../../shared/demo/people.js';
import { type DemoPerson } from '../../shared/demo/demo-person.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type { Partij } from '../../shared/access/partij.js';
import { testCaller } from '../../shared/testing/test-partner.js';
import { startFederation, type Federation } from '../support/federation.js';
import {
  mutationOf,
  mutationInputs,
  queriesAbout,
  type Identifiers,
  type Operation,
} from '../support/person-operations.js';
import { unifiedView } from '../support/unified-view.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

const personas = [
  'casemanager-vught',
  'reclasseringswerker-rn',
  'coordinator-utrecht',
  'justitiabele-a',
] as const;
const names = ['dji', 'reclassering', 'gemeente', 'akkoord'] as const;
const people = demoPeople(today());

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
  // Otherwise requests for meldingen would be counted.
  for (const { courier } of Object.values(federation.partners))
    await courier.stop();
});
afterAll(() => federation.stop());

/** Whether the caller has a relation with the person now, derived from the demo people. */
function seenBy(persona: PersonaName, person: DemoPerson): boolean {
  const caller = testCaller(persona);
  const own = organisationOf(caller);
  if (!own) return caller.justitiabele === person.id;
  return betrokkenhedenOf(person).some(
    ({ partij, organisatie, vanaf, tot }) =>
      partij === own.partij &&
      organisatie === own.organisatie &&
      vanaf <= now() &&
      (tot === null || tot > now()),
  );
}

const tables: Record<
  | 'detentie'
  | 'verlof'
  | 'doel'
  | 'advies'
  | 'toezicht'
  | 'dienst'
  | 'afspraak'
  | 'eigenDoel'
  | 'toestemming'
  | 'zaak'
  | 'overdracht'
  | 'correctieverzoek',
  [PartnerName, string]
> = {
  detentie: [
    'dji',
    'SELECT d.id AS id, d.versie AS versie, d.justitiabele_id AS person FROM detentie d JOIN plan p ON p.detentie_id = d.id',
  ],
  verlof: [
    'dji',
    'SELECT v.id AS id, d.justitiabele_id AS person FROM verlof v JOIN detentie d ON d.id = v.detentie_id',
  ],
  doel: [
    'dji',
    'SELECT g.id AS id, d.justitiabele_id AS person FROM reintegratiedoel g JOIN plan p ON p.id = g.plan_id JOIN detentie d ON d.id = p.detentie_id',
  ],
  advies: ['reclassering', 'SELECT id, justitiabele_id AS person FROM advies'],
  toezicht: [
    'reclassering',
    'SELECT id, justitiabele_id AS person FROM toezicht',
  ],
  dienst: ['gemeente', 'SELECT id, justitiabele_id AS person FROM dienst'],
  afspraak: ['akkoord', 'SELECT id, justitiabele_id AS person FROM afspraak'],
  eigenDoel: [
    'akkoord',
    'SELECT id, justitiabele_id AS person FROM eigen_doel',
  ],
  correctieverzoek: [
    'akkoord',
    'SELECT id, justitiabele_id AS person FROM correctieverzoek',
  ],
  toestemming: [
    'akkoord',
    'SELECT id, justitiabele_id AS person FROM toestemming',
  ],
  zaak: ['akkoord', 'SELECT id, justitiabele_id AS person FROM zaak'],
  overdracht: [
    'akkoord',
    'SELECT id, justitiabele_id AS person FROM overdracht',
  ],
};

/** The first record of each kind about a person for whom `isMeant` returns true. */
async function identifiersOf(
  isMeant: (person: DemoPerson) => boolean,
): Promise<Identifiers> {
  const meant = people.filter(isMeant);
  const ids = new Set(meant.map(({ id }) => id));
  const met = meant.find(({ bsn }) => bsn !== null)!;
  const records = await Promise.all(
    Object.entries(tables).map(async ([kind, [partner, sql]]) => {
      const rows = await federation.partners[partner].database.read((manager) =>
        manager.query<{ id: string; person: string; versie?: number }[]>(
          `${sql} ORDER BY 1`,
        ),
      );
      return [kind, rows.find(({ person }) => ids.has(person))] as const;
    }),
  );
  const record = Object.fromEntries(records);
  return {
    id: met.id,
    skn: met.skn,
    bsn: met.bsn!,
    registratienummer: met.registratienummer,
    naam: met.geslachtsnaam,
    detentieVersie: record['detentie']?.versie ?? 0,
    ...(Object.fromEntries(
      records.map(([kind, row]) => [kind, row?.id]),
    ) as Record<keyof typeof tables, string>),
  };
}

const nobodyKnown = (): Identifiers => ({
  ...(Object.fromEntries(
    [...Object.keys(tables), 'id'].map((kind) => [kind, randomUUID()]),
  ) as Record<keyof typeof tables | 'id', string>),
  detentieVersie: 1,
  skn: '10000007',
  // Valid, in the range that is never issued, and unused.
  bsn: '999999990',
  registratienummer: '1000007',
  naam: 'Nietbestaand',
});

/** Everything that a caller could distinguish: status, headers and exact body, and the requests and statements of each partner. */
async function observed(persona: PersonaName, { query, variables }: Operation) {
  const work = () =>
    names.map((name) => [
      federation.partners[name].database.statements(),
      federation.proxies[name].requests,
    ]);
  const before = work();
  const response = await fetch(federation.url, {
    method: 'POST',
    headers: {
      // The size of a compressed response depends on the id in it, which the caller knows.
      'accept-encoding': 'identity',
      'content-type': 'application/json',
      authorization: `Bearer ${await federation.token(persona)}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.text();
  const headers = [...response.headers].filter(
    ([name]) => name !== 'date' && name !== 'x-request-id',
  );
  return {
    status: response.status,
    headers,
    body,
    work: work().map(([statements, requests], index) => ({
      partner: names[index],
      statements: statements! - before[index]![0]!,
      requests: requests! - before[index]![1]!,
    })),
  };
}

describe.each(personas)('%s', (persona) => {
  let other: Identifiers;
  let own: Identifiers;
  beforeAll(async () => {
    other = await identifiersOf((person) => !seenBy(persona, person));
    own = await identifiersOf((person) => seenBy(persona, person));
  });

  test.each(Object.keys(queriesAbout))(
    'N41, N42, N48, N49: %s about an invisible person gives the response of one who does not exist, with as many requests and statements',
    async (field) => {
      const nobody = queriesAbout[field]!(nobodyKnown());
      for (const [index, about] of queriesAbout[field]!(other).entries()) {
        const hidden = await observed(persona, about);
        expect(hidden).toEqual(await observed(persona, nobody[index]!));
        expect(hidden.body).not.toContain(other.id);
      }
    },
  );

  test.each(Object.keys(mutationInputs))(
    'N41, N42, N49: %s on an invisible person gives the response of one who does not exist, with as many requests and statements',
    async (mutation) => {
      const inputOf = mutationInputs[mutation]!;
      const on = (person: Identifiers) =>
        observed(persona, mutationOf(mutation, inputOf(person, own)));
      const hidden = await on(other);
      expect(hidden).toEqual(await on(nobodyKnown()));
      expect(hidden.body).toMatch(/"ONBEKEND"|UNAUTHORIZED_FIELD_OR_TYPE/);
    },
  );

  test.each(names)(
    'N49: with %s down, an invisible person still gives the response of one who does not exist',
    async (name) => {
      /** While akkoord is down the response repeats the requested id: no other partner can tell whether it exists. */
      const about = async ({ id }: Identifiers) => {
        const { body, ...rest } = await observed(persona, {
          query: unifiedView,
          variables: { id },
        });
        return { ...rest, body: body.replaceAll(id, 'ID') };
      };
      federation.proxies[name].mode = 'reset';
      const [hidden, nobody] = [await about(other), await about(nobodyKnown())];
      federation.proxies[name].mode = 'forward';
      expect(hidden).toEqual(nobody);
    },
  );
});

describe('all root fields are covered', () => {
  const schema = new Supergraph(committedSupergraph()).schema;
  const withArguments = (root: ReturnType<typeof schema.getQueryType>) =>
    Object.values(root!.getFields())
      .filter(({ args }) => args.length > 0)
      .map(({ name }) => name);
  /** Fields that return nothing about a person whom the caller selects. */
  const aboutNobody = [
    'afspraakregels',
    'gemeente',
    'gemeenten',
    'lokaleInvulling',
    'nakomingsregels',
    'normen',
    // Own data, or those of a review: the caller selects no person.
    'noodtoegangen',
    'waarnemingen',
    'veelraadplegers',
    'inzagenZonderZaak',
    'signaalregels',
  ];
  /** Mutations that register a person, which the tests of dji and of meldingen cover, or that refer to no person. */
  const namesNobody = [
    'detentieRegistreren',
    'meldingAanDji',
    'meldingAanReclassering',
    'meldingAanGemeente',
    'meldingAanAkkoord',
    'eigenDoelStellen',
    'toestemmingGeven',
    'correctieVragen',
    'hulpVragen',
    'lokaleInvullingVastleggen',
    'lokaleInvullingBeeindigen',
    'contactpuntVanInrichtingVastleggen',
    'contactpuntVanInrichtingBeeindigen',
    'contactpuntVanReclasseringVastleggen',
    'contactpuntVanReclasseringBeeindigen',
    'contactpuntVanGemeenteVastleggen',
    'contactpuntVanGemeenteBeeindigen',
    // The same result whether or not the person exists; the tests of the logboek and test/e2e/delegation.test.ts cover these.
    'noodtoegangOpenen',
    'waarnemingVastleggen',
    'waarnemingIntrekken',
    'noodtoegangBeoordelen',
  ];

  test('every query field and mutation with an argument is tested for an invisible person', () => {
    expect(withArguments(schema.getQueryType()).sort()).toEqual(
      [...Object.keys(queriesAbout), ...aboutNobody].sort(),
    );
    expect(withArguments(schema.getMutationType()).sort()).toEqual(
      [...Object.keys(mutationInputs), ...namesNobody].sort(),
    );
  });

  test('field authorization permits each of them to some caller', async () => {
    const all = [
      ...Object.values(queriesAbout).flatMap((ask) => ask(nobodyKnown())),
      ...Object.entries(mutationInputs).map(([mutation, inputOf]) =>
        mutationOf(mutation, inputOf(nobodyKnown(), nobodyKnown())),
      ),
    ];
    for (const operation of all) {
      const answers = await Promise.all(
        personas.map((persona) => observed(persona, operation)),
      );
      expect(
        answers.filter(({ body }) => /^\{"data":\{|BAD_USER_INPUT/.test(body)),
      ).not.toEqual([]);
    }
  });
});

describe('lists', () => {
  const lists: Record<string, Partij> = {
    gedetineerden: 'DJI',
    clienten: 'RECLASSERING',
    inwoners: 'GEMEENTE',
    justitiabelen: 'AKKOORD',
    mijnCaseload: 'AKKOORD',
  };
  /** A partner has the people with whom its party has or had a relation; DJI and akkoord have everybody. */
  const knows = (partij: Partij, person: DemoPerson) =>
    partij === 'DJI' ||
    partij === 'AKKOORD' ||
    betrokkenhedenOf(person).some(
      (betrokkenheid) => betrokkenheid.partij === partij,
    );

  test.each(
    Object.keys(lists).flatMap((list) =>
      personas
        .filter((persona) => persona !== 'justitiabele-a')
        .map((persona) => [list, persona] as const),
    ),
  )(
    'N41, N43: %s returns to %s, page by page and in its count, the people with a relation and nobody else',
    async (list, persona) => {
      const expected = people
        .filter(
          (person) => knows(lists[list]!, person) && seenBy(persona, person),
        )
        .map(({ id }) => id);
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const { body } = await federation.ask(
          persona,
          `query ($after: String) { lijst: ${list}(first: 100, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        const { totalCount, edges, pageInfo } = body.data.lijst;
        expect(totalCount).toBe(expected.length);
        found.push(...edges.map(({ node }: any) => node.id));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(found.sort()).toEqual(expected.sort());
      expect(found.length).toBeGreaterThan(0);
    },
  );
});
