import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { committedSupergraph } from '../../gateway/supergraph/committed.js';
import { NoodtoegangEntity } from '../../shared/audit/audit-tables.js';
import { now } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { newVersionedRow } from '../../shared/database/versioned-row.js';
import { AfspraakEntity } from '../../subgraphs/akkoord/entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from '../../subgraphs/akkoord/entities/afspraak-gebeurtenis.js';
import { RegieEntity } from '../../subgraphs/akkoord/entities/regie.js';
import { UitkomstEntity } from '../../subgraphs/akkoord/entities/uitkomst.js';
import { JustitiabeleEntity } from '../../subgraphs/dji/entities/justitiabele.js';
import { DienstEntity } from '../../subgraphs/gemeente/entities/dienst.js';
import { InwonerEntity } from '../../subgraphs/gemeente/entities/inwoner.js';
import { startFederation, type Federation } from '../support/federation.js';
import { allScopes } from '../support/schema-oracle.js';
import { Supergraph } from '../../gateway/supergraph/supergraph.js';

// Somebody from Eindhoven in PI Vught, so that no other data mention Eindhoven.
const id = demoPersonId('justitiabele-a');
const place = /0772|Eindhoven/;

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({ needsWhereabouts: false });
  const { dji, gemeente, akkoord } = federation.partners;
  await dji.database.write((manager) =>
    manager.update(JustitiabeleEntity, { id }, { geheimhouding: true }),
  );
  await gemeente.database.write(async (manager) => {
    await manager.update(InwonerEntity, { id }, { geheimhouding: true });
    const { id: dienst } = await manager.findOneByOrFail(DienstEntity, {
      justitiabeleId: id,
    });
    await manager.update(
      DienstEntity,
      { id: dienst },
      { soort: 'BRIEFADRES', openSoort: null },
    );
  });
  // Everything that akkoord may store about the gemeente: regie, an afspraak, and its history.
  await akkoord.database.write(async (manager) => {
    const eindhoven = { partij: 'GEMEENTE', organisatie: '0772' } as const;
    const afspraak = {
      ...newVersionedRow(),
      ...eindhoven,
      justitiabeleId: id,
      omschrijving: 'Bellen.',
      basisvoorwaarde: null,
      norm: null,
      uiterlijkOp: '2099-01-01',
      status: 'OPEN',
      nagekomenOp: null,
      nakomingsdag: '2099-01-01',
      beeindigdOp: null,
      herinnerdTijdstip: null,
      fictief: true,
    } as const;
    await manager.insert(AfspraakEntity, afspraak);
    await manager.insert(AfspraakGebeurtenisEntity, {
      afspraakId: afspraak.id,
      versie: 1,
      soort: 'VASTGELEGD',
      tijdstip: now(),
      rol: 'coordinator-nazorg',
      organisatie: '0772',
    });
    await manager.insert(RegieEntity, {
      ...newVersionedRow(id),
      gemeente: '0772',
      sinds: now(),
      fictief: true,
    });
  });
});
afterAll(() => federation.stop());

const { schema } = new Supergraph(committedSupergraph());
const person = schema.getType('Justitiabele') as GraphQLObjectType;
const velden = Object.keys(person.getFields());

/** All nested selections of a field, except the person again and the address of an inrichting. */
function below(type: GraphQLObjectType, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields())
    .filter(({ name }) => !(type.name === 'Inrichting' && name === 'gemeente'))
    .map(({ name, type: result }) => {
      const named = getNamedType(result);
      if (!isCompositeType(named)) return name;
      // An organisation: its name says as much as its code.
      if (isInterfaceType(named)) return `${name} { code naam }`;
      if ([...above, type.name, person.name].includes(named.name)) return '';
      return isObjectType(named)
        ? `${name} ${below(named, [...above, type.name])}`
        : '';
    });
  return `{ ${fields.join(' ')} }`;
}

/** The response of one field with all scopes; `false`: for a purpose that does not require the whereabouts. */
async function seen(persona: PersonaName, veld: string, needs: boolean) {
  const named = getNamedType(person.getFields()[veld]!.type);
  const query = `query ($id: ID!) { justitiabele(id: $id) { ${veld} ${isObjectType(named) ? below(named) : ''} } }`;
  const { body } = await federation.ask(
    persona,
    query,
    { id },
    needs ? undefined : allScopes,
  );
  return JSON.stringify(body);
}

describe('a casemanager whose purpose does not require whereabouts', () => {
  test.each(velden)(
    'does not get the gemeente from any part of %s',
    async (veld) => {
      const text = await seen('casemanager-vught', veld, false);
      expect(text).toContain(`"${veld}":`);
      expect(text).not.toMatch(place);
      expect(text).not.toMatch(/BRIEFADRES|WOONADRES/);
    },
  );

  test('gets the gemeente with an ordinary purpose', async () => {
    for (const veld of [
      'gemeenteVanHerkomst',
      'gemeenteVanVestiging',
      'betrokkenheden',
      'afspraken',
      'regie',
    ])
      expect(await seen('casemanager-vught', veld, true)).toMatch(place);
    expect(await seen('casemanager-vught', 'inschrijving', true)).toContain(
      'WOONADRES',
    );
  });

  test('gets the terms of the norms, not the stricter ones that would disclose the gemeente', async () => {
    const local = /collegebesluit/;
    expect(await seen('casemanager-vught', 'reintegratie', true)).toMatch(
      local,
    );
    expect(await seen('casemanager-vught', 'reintegratie', false)).not.toMatch(
      local,
    );
  });

  test('gets the geheimhouding, that a gemeente is involved, has the regie and made an afspraak, and all other data', async () => {
    const { body } = await federation.ask(
      'casemanager-vught',
      'query ($id: ID!) { justitiabele(id: $id) { persoonsgegevens { geheimhouding } inschrijving { geheimhouding } betrokkenheden { partij organisatie organisatiegegevens { code naam } } afspraken { partij organisatie organisatiegegevens { code } geschiedenis { rol organisatie organisatiegegevens { code } } } regie { versie gemeente { naam } } reintegratie { onvolledig gereedheid { totaal } } } }',
      { id },
      allScopes,
    );
    expect(body.errors).toBeUndefined();
    const { justitiabele } = body.data;
    expect(justitiabele).toMatchObject({
      persoonsgegevens: { geheimhouding: true },
      inschrijving: { geheimhouding: true },
      regie: { versie: 1, gemeente: null },
      reintegratie: {
        onvolledig: [],
        gereedheid: { totaal: expect.any(Number) },
      },
    });
    expect(justitiabele.betrokkenheden).toEqual(
      expect.arrayContaining([
        { partij: 'GEMEENTE', organisatie: null, organisatiegegevens: null },
        {
          partij: 'DJI',
          organisatie: 'PI-VUGHT',
          organisatiegegevens: { code: 'PI-VUGHT', naam: 'PI Vught' },
        },
      ]),
    );
    expect(justitiabele.afspraken).toContainEqual({
      partij: 'GEMEENTE',
      organisatie: null,
      organisatiegegevens: null,
      geschiedenis: [
        {
          rol: 'coordinator-nazorg',
          organisatie: null,
          organisatiegegevens: null,
        },
      ],
    });
  });

  test.each([
    'gedetineerden(gemeente: "0772", first: 100)',
    'inwoners(gemeente: "0772", first: 100)',
    'justitiabelen(organisatie: "0772", first: 100)',
    'justitiabelen(partij: GEMEENTE, organisatie: "0772", first: 100)',
  ])('does not find the person by %s', async (list) => {
    const find = async (scopes?: readonly string[]) => {
      const { body } = await federation.ask(
        'casemanager-vught',
        `{ lijst: ${list} { totalCount edges { node { id } } } }`,
        {},
        scopes,
      );
      expect(body.errors).toBeUndefined();
      return body.data.lijst;
    };
    const met = await find();
    const zonder = await find(allScopes);
    expect(JSON.stringify(met)).toContain(id);
    expect(JSON.stringify(zonder)).not.toContain(id);
    expect(zonder.totalCount).toBe(zonder.edges.length);
    expect(zonder.totalCount).toBeLessThan(met.totalCount);
  });
});

test('with break-glass access the gemeente is redacted for such a purpose, and not for an ordinary one', async () => {
  const noodtoegang = randomUUID();
  await federation.database.write((manager) =>
    manager.insert(NoodtoegangEntity, {
      id: noodtoegang,
      subject: 'demo:coordinator-rotterdam',
      rol: 'coordinator-nazorg',
      organisatie: '0599',
      justitiabeleId: id,
      betrokkene: 'pseudonym',
      reden: 'Crisisopname vannacht, de eigen gemeente is onbereikbaar.',
      vanaf: now(),
      tot: '2099-01-01T00:00:00.000Z',
      beoordeeldTijdstip: null,
      beoordeeldDoor: null,
      oordeel: null,
      toelichting: null,
    }),
  );
  const opened = async (scopes?: readonly string[]) => {
    const token = await federation.token('coordinator-rotterdam', scopes);
    const { body } = await federation.askWith(
      { authorization: `Bearer ${token}`, noodtoegang },
      'query ($id: ID!) { justitiabele(id: $id) { persoonsgegevens { naam } gemeenteVanHerkomst { naam } inschrijving { functieAdres geheimhouding } betrokkenheden { organisatie } } }',
      { id },
    );
    return JSON.stringify(body);
  };
  expect(await opened()).toMatch(place);
  expect(await opened(allScopes)).toContain('Kempenaar');
  expect(await opened(allScopes)).not.toMatch(/0772|Eindhoven|WOONADRES/);
});

test('the data subject reads the own gemeente for any purpose', async () => {
  for (const veld of ['gemeenteVanHerkomst', 'betrokkenheden', 'regie'])
    expect(await seen('justitiabele-a', veld, false)).toMatch(place);
});

test('the index of outcomes, which is read without persons, does not contain the gemeente', async () => {
  const { akkoord } = federation.partners;
  await akkoord.background.run();
  const rows = await akkoord.database.read((manager) =>
    manager.find(UitkomstEntity),
  );
  const his = rows.find(({ justitiabeleId }) => justitiabeleId === id)!;
  expect(his.gemeente).toBeNull();
  expect(rows.some(({ gemeente }) => gemeente === '0772')).toBe(true);
});
