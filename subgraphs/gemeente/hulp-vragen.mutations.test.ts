import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import { addDays, now, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { gemeente } from './definition.js';
import { BasisvoorwaardeEntity } from './entities/basisvoorwaarde.js';
import { HulpvraagEntity } from './entities/hulpvraag.js';
import { seed } from './seed.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

type Who = PersonaName | Partial<Caller>;
const utrecht = 'coordinator-utrecht';
const day = today();

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(gemeente);
  await seedDemo('gemeente', seed, partner.database, day);
});
afterAll(() => partner.stop());

const self = (justitiabele: string): Partial<Caller> => ({
  role: 'justitiabele',
  organisation: null,
  justitiabele,
  scopes: ['mijn:lezen', 'mijn:schrijven'],
});
const fields =
  'soort status versie hulpvraag { vastgelegdTijdstip beantwoordTijdstip gemeente { code } }';

function mutate(
  who: Who,
  name: string,
  input: object,
  selection = `basisvoorwaarde { ${fields} }`,
) {
  return mutatePartner(
    partner,
    who,
    name,
    input,
    `${selection} fout { code veld }`,
  );
}
/** A person from Utrecht in PI Vught; with `change` also in another gemeente. */
async function arrival(change: object = {}): Promise<string> {
  const justitiabele = randomUUID();
  await mutate(
    'systeem-dji',
    'meldingAanGemeente',
    {
      melding: randomUUID(),
      soort: 'AANKOMST',
      justitiabele,
      tijdstip: now(),
      gemeenteVanHerkomst: '0344',
      betrokkenheden: [
        { partij: 'DJI', organisatie: 'PI-VUGHT', vanaf: now() },
        { partij: 'GEMEENTE', organisatie: '0344', vanaf: now() },
      ],
      ...change,
    },
    'ontvangen',
  );
  return justitiabele;
}
const ask = (id: string, basisvoorwaarde = 'ONDERDAK', versie = 0) =>
  mutate(self(id), 'hulpVragen', { basisvoorwaarde, versie });
const setStatus = (
  justitiabele: string,
  versie: number,
  status: string,
  rest: object = {},
) =>
  mutate(utrecht, 'basisvoorwaardeVaststellen', {
    justitiabele,
    soort: 'ONDERDAK',
    versie,
    status,
    ...rest,
  });
async function read(who: Who, id: string, soort = 'ONDERDAK') {
  const { data } = await partner.ask(
    who,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele {
      hulpvragen { basisvoorwaarde beantwoordTijdstip gemeente { code } } basisvoorwaarden { ${fields} } } } }`,
    { r: [{ __typename: 'Justitiabele', id }] },
  );
  const person = data._entities[0];
  return (
    person && {
      hulpvragen: person.hulpvragen,
      ...person.basisvoorwaarden.find(
        (row: { soort: string }) => row.soort === soort,
      ),
    }
  );
}
const rows = () =>
  partner.database.read(async (manager) => ({
    hulpvragen: await manager.find(HulpvraagEntity, { order: { id: 'ASC' } }),
    basisvoorwaarden: await manager.find(BasisvoorwaardeEntity, {
      order: { id: 'ASC' },
    }),
    meldingen: await manager.count(OutboxMelding),
  }));
const waiting = (gemeenteCode: string) => ({
  vastgelegdTijdstip: expect.any(String),
  beantwoordTijdstip: null,
  gemeente: { code: gemeenteCode },
});
const regel = { code: 'REGEL', veld: 'basisvoorwaarde' };

describe('a justitiabele who requests help', () => {
  test('has a HULPVRAAG that says that he requested it himself, at his gemeente of origin, for all who may see him', async () => {
    const id = await arrival();
    const { basisvoorwaarde, fout } = await ask(id);
    expect(fout).toBeNull();
    expect(basisvoorwaarde).toEqual({
      soort: 'ONDERDAK',
      status: 'HULPVRAAG',
      versie: 1,
      hulpvraag: waiting('0344'),
    });
    for (const who of [self(id), utrecht, 'casemanager-vught'] as const)
      expect(await read(who, id)).toEqual({
        ...basisvoorwaarde,
        hulpvragen: [
          {
            basisvoorwaarde: 'ONDERDAK',
            beantwoordTijdstip: null,
            gemeente: { code: '0344' },
          },
        ],
      });
    expect(await read('coordinator-rotterdam', id)).toBeNull();
    expect(await read(self(await arrival()), id)).toBeNull();
  });

  test('requests it from the gemeente where he wants to settle, if there is one', async () => {
    const id = await arrival({ gemeenteVanVestiging: '0599' });
    expect((await ask(id)).basisvoorwaarde.hulpvraag).toEqual(waiting('0599'));
  });

  test('does not show which gemeente it is to a purpose without need to know it', async () => {
    const id = await arrival();
    await ask(id);
    const { hulpvraag } = await read(
      {
        role: 'casemanager',
        organisation: 'PI-VUGHT',
        scopes: ['keten:lezen'],
        needsWhereabouts: false,
      },
      id,
    );
    expect(hulpvraag).toEqual({ ...waiting('0344'), gemeente: null });
  });

  test('reports to akkoord at once that something changed, without saying what', async () => {
    const id = await arrival();
    await ask(id, 'ZORG');
    expect(
      await partner.database.read((manager) =>
        manager.findBy(OutboxMelding, {
          justitiabeleId: id,
          soort: 'GEGEVENSWIJZIGING',
        }),
      ),
    ).toContainEqual(
      expect.objectContaining({ aan: 'AKKOORD', betrokkenheden: [] }),
    );
  });

  test('waits until the gemeente gives another status; the request stays readable', async () => {
    const id = await arrival();
    await ask(id);
    await setStatus(id, 1, 'HULPVRAAG');
    expect((await read(utrecht, id)).hulpvraag).toEqual(waiting('0344'));
    await setStatus(id, 2, 'IN_BEHANDELING');
    const answered = await read(utrecht, id);
    expect(answered).toMatchObject({
      status: 'IN_BEHANDELING',
      hulpvraag: null,
      hulpvragen: [{ beantwoordTijdstip: expect.any(String), gemeente: null }],
    });
    await setStatus(id, 3, 'AFGEWEZEN');
    expect((await ask(id, 'ONDERDAK', 4)).fout).toBeNull();
    expect((await read(utrecht, id)).hulpvragen).toHaveLength(2);
  });

  test('does not undo what is arranged or being arranged; what is no longer valid may be requested again', async () => {
    const id = await arrival();
    await setStatus(id, 0, 'GEREGELD', { geldigTot: day });
    let before = await rows();
    expect((await ask(id, 'ONDERDAK', 1)).fout).toEqual(regel);
    expect(await rows()).toEqual(before);
    await setStatus(id, 1, 'IN_BEHANDELING');
    before = await rows();
    expect((await ask(id, 'ONDERDAK', 2)).fout).toEqual(regel);
    expect(await rows()).toEqual(before);
    await setStatus(id, 2, 'GEREGELD', { geldigTot: day });
    await partner.database.write((manager) =>
      manager.update(
        BasisvoorwaardeEntity,
        { justitiabeleId: id },
        { geldigTot: addDays(day, -1) },
      ),
    );
    expect((await ask(id, 'ONDERDAK', 3)).fout).toBeNull();
  });

  test('gets his own request when he sends it twice, and no second one', async () => {
    const id = await arrival();
    const first = await ask(id);
    const before = await rows();
    const again = await ask(id);
    expect(again.fout).toEqual({ code: 'CONFLICT', veld: 'versie' });
    expect(again.basisvoorwaarde).toEqual(first.basisvoorwaarde);
    expect((await ask(id, 'ONDERDAK', 1)).fout).toEqual(regel);
    expect(await rows()).toEqual(before);
  });

  test.each(['ONDERDAK', 'IDENTITEITSBEWIJS'])(
    'has one request for %s, whatever he sends at once',
    async (soort) => {
      const id = await arrival();
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => ask(id, soort)),
      );
      expect(outcomes.filter(({ fout }) => fout === null)).toHaveLength(1);
      expect((await read(utrecht, id)).hulpvragen).toHaveLength(1);
    },
  );

  test('and a coordinator who sets the status at the same moment do not overwrite each other', async () => {
    const id = await arrival();
    const outcomes = await Promise.all([ask(id), setStatus(id, 0, 'GEREGELD')]);
    expect(outcomes.map(({ fout }) => fout?.code ?? 'DONE').toSorted()).toEqual(
      ['CONFLICT', 'DONE'],
    );
    const { status, hulpvraag } = await read(utrecht, id);
    expect([status, hulpvraag === null]).toEqual(
      outcomes[0].fout === null ? ['HULPVRAAG', false] : ['GEREGELD', true],
    );
  });
});

describe('about an identiteitsbewijs', () => {
  const register = (justitiabele: string, geldigTot: string) =>
    mutate(
      utrecht,
      'reisdocumentRegistreren',
      { justitiabele, soort: 'NEDERLANDSE_IDENTITEITSKAART', geldigTot },
      'reisdocument { id }',
    );

  test('the request leaves the computed status as it is, and waits until a document is valid', async () => {
    const id = await arrival();
    expect((await ask(id, 'IDENTITEITSBEWIJS')).basisvoorwaarde).toEqual({
      soort: 'IDENTITEITSBEWIJS',
      status: 'ONBEKEND',
      versie: 0,
      hulpvraag: waiting('0344'),
    });
    await register(id, addDays(day, -1));
    const still = await read(utrecht, id, 'IDENTITEITSBEWIJS');
    expect(still.hulpvraag).toEqual(waiting('0344'));
    await register(id, addDays(day, 900));
    expect(await read(utrecht, id, 'IDENTITEITSBEWIJS')).toMatchObject({
      status: 'GEREGELD',
      hulpvraag: null,
    });
    expect((await ask(id, 'IDENTITEITSBEWIJS')).fout).toEqual(regel);
  });

  test('a request for a card answers it', async () => {
    const id = await arrival();
    await ask(id, 'IDENTITEITSBEWIJS');
    await mutate(
      utrecht,
      'dienstAanvragen',
      { justitiabele: id, soort: 'NIK_AANVRAAG', aangevraagdOp: day },
      'dienst { id }',
    );
    expect(await read(utrecht, id, 'IDENTITEITSBEWIJS')).toMatchObject({
      status: 'IN_BEHANDELING',
      hulpvraag: null,
    });
  });
});

describe('is refused, and nothing is written', () => {
  test('without a gemeente', async () => {
    const id = await arrival({ gemeenteVanHerkomst: null });
    const before = await rows();
    for (const person of [id, randomUUID()])
      expect((await ask(person)).fout).toEqual({ code: 'REGEL', veld: null });
    expect(await rows()).toEqual(before);
  });

  test('from anybody but the justitiabele himself', async () => {
    const before = await rows();
    const input = { basisvoorwaarde: 'ONDERDAK', versie: 0 };
    const employee = await mutate(utrecht, 'hulpVragen', input);
    expect(employee.errors[0]!.extensions.code).toBe('FORBIDDEN');
    // Also with the scope.
    const scopes = ['mijn:schrijven'];
    expect((await mutate({ scopes }, 'hulpVragen', input)).fout).toEqual({
      code: 'REGEL',
      veld: null,
    });
    expect(await rows()).toEqual(before);
  });
});
