import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, today } from '../../shared/days.js';
import { demoPeople } from '../../shared/demo/people.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import {
  startTestPartner,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { gemeente } from './definition.js';
import { BasisvoorwaardeEntity } from './entities/basisvoorwaarde.js';
import { DienstEntity } from './entities/dienst.js';
import { InwonerEntity } from './entities/inwoner.js';
import { ReisdocumentEntity } from './entities/reisdocument.js';
import { seed } from './seed.js';

const utrecht = 'coordinator-utrecht';
const rotterdam = 'coordinator-rotterdam';
const day = today();

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(gemeente);
  await seedDemo('gemeente', seed, partner.database, day);
});
afterAll(() => partner.stop());

const counts = () =>
  partner.database.read((manager) =>
    Promise.all(
      [
        InwonerEntity,
        BasisvoorwaardeEntity,
        DienstEntity,
        ReisdocumentEntity,
        OutboxMelding,
      ].map((entity) => manager.count(entity)),
    ),
  );

async function sees(who: PersonaName, key: string): Promise<boolean> {
  const { data, errors } = await partner.ask(
    who,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { id } } }',
    { r: [{ __typename: 'Justitiabele', id: demoPersonId(key) }] },
  );
  expect(errors).toEqual([]);
  return data._entities[0] !== null;
}

describe('the seed', () => {
  test('records everybody within days of arrival, not at the moment of the seed', async () => {
    const arrived = new Map(
      demoPeople(day).map(({ id, traject }) => [id, traject.insluitingsdatum]),
    );
    const inwoners = (
      await partner.database.read((manager) => manager.find(InwonerEntity))
    ).filter(({ id }) => arrived.has(id));
    expect(inwoners.length).toBeGreaterThan(300);
    const late = inwoners.filter(({ id, vastgelegdTijdstip }) => {
      const recorded = today(new Date(vastgelegdTijdstip));
      const insluiting = arrived.get(id)!;
      return recorded < insluiting || recorded > addDays(insluiting, 9);
    });
    expect(late).toEqual([]);
  });

  test('inserts exactly the people of this partner, and is idempotent', async () => {
    const before = await counts();
    await seed(partner.database, day);
    expect(await counts()).toEqual(before);
    expect(await sees(utrecht, 'knownToAll')).toBe(true);
    expect(await sees(rotterdam, 'knownToAll')).toBe(false);
    expect(await sees(rotterdam, 'knownToRotterdamOnly')).toBe(true);
    expect(await sees(utrecht, 'knownToRotterdamOnly')).toBe(false);
    expect(await sees('systeem-akkoord', 'knownToDjiOnly')).toBe(false);
    expect(await sees('justitiabele-a', 'justitiabele-a')).toBe(true);
    expect(await sees('justitiabele-a', 'justitiabele-b')).toBe(false);
  });
});
