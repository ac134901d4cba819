import { randomUUID } from 'node:crypto';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { Betrokkenheid } from '../../shared/access/betrokkenheid.js';
import type { Caller } from '../../shared/access/caller.js';
import { addDays, now, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  startTestPartner,
  testCaller,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { akkoord } from './definition.js';
import { insertPerson } from './person.fixture.js';
import {
  colleague,
  mutateZaak,
  writtenZaken,
  zaakFields,
} from './zaken.fixture.js';

const vught = 'casemanager-vught';
const other = colleague(vught);
const utrecht = 'coordinator-utrecht';
const subject = (persona: PersonaName) => `test:${persona}`;
const toUtrecht = { partij: 'GEMEENTE', organisatie: '0344' };
const toVught = { partij: 'DJI', organisatie: 'PI-VUGHT' };
const ofVught = { partij: 'DJI', organisatiegegevens: { code: 'PI-VUGHT' } };
const ofUtrecht = { partij: 'GEMEENTE', organisatiegegevens: { code: '0344' } };

let partner: TestPartner;
beforeAll(async () => {
  partner = await startTestPartner(akkoord);
});
afterAll(() => partner.stop());

let justitiabele: string;
beforeEach(async () => {
  justitiabele = await insertPerson(partner, [
    ['DJI', 'PI-VUGHT'],
    ['GEMEENTE', '0344'],
    ['RECLASSERING', 'RN'],
  ]);
});

type Who = PersonaName | Partial<Caller>;
const mutate = (who: Who, name: string, input: object) =>
  mutateZaak(partner, who, name, input);
const take = (who: Who, input: object = {}) =>
  mutate(who, 'zaakNemen', { justitiabele, ...input });
const offer = (who: Who, zaak: any, to: object) =>
  mutate(who, 'zaakOverdragen', { zaak: zaak.id, versie: zaak.versie, ...to });
const end = (who: Who, { id: zaak, versie }: any) =>
  mutate(who, 'zaakBeeindigen', { zaak, versie });
const answer = (
  who: Who,
  name: 'Aanvaarden' | 'Weigeren' | 'Intrekken',
  { id: overdracht, versie }: any,
  input: object = {},
) => mutate(who, `overdracht${name}`, { overdracht, versie, ...input });
const zakenSeenBy = async (who: Who, id = justitiabele) => {
  const { data } = await partner.ask(
    who,
    `query ($id: ID!) { justitiabele(id: $id) { zaken { ${zaakFields} } } }`,
    { id },
  );
  return data.justitiabele?.zaken;
};
/** Refused, and nothing was written. */
async function refused(
  act: () => ReturnType<typeof mutate>,
  fout: { code: string; veld: string | null },
) {
  const before = await writtenZaken(partner);
  const payload = await act();
  expect(payload.errors).toEqual([]);
  expect(payload.fout).toMatchObject(fout);
  expect(await writtenZaken(partner)).toEqual(before);
  return payload;
}
const acts = ({ geschiedenis }: any): string[] =>
  geschiedenis.map(({ soort }: any) => soort);

describe('a case', () => {
  test('is taken by a professional, and everybody with a relation sees who has it', async () => {
    const { zaak, fout, overdracht } = await take(vught);
    expect([fout, overdracht]).toEqual([null, null]);
    expect(zaak).toMatchObject({
      versie: 1,
      ...ofVught,
      professional: subject(vught),
      eigen: true,
      rol: 'casemanager',
      overdrachten: [],
      geschiedenis: [
        {
          soort: 'GENOMEN',
          rol: 'casemanager',
          ...ofVught,
          professional: subject(vught),
          overdracht: null,
        },
      ],
    });
    expect(await zakenSeenBy(utrecht)).toEqual([{ ...zaak, eigen: false }]);
    expect(await zakenSeenBy('coordinator-rotterdam')).toBeUndefined();
  });

  test('is one per organisation: each organisation has its own', async () => {
    await take(vught);
    const { zaak } = await take(utrecht);
    expect(zaak).toMatchObject({ ...ofUtrecht, eigen: true });
    const seen = await zakenSeenBy(utrecht);
    expect(seen.map(({ partij, eigen }: any) => [partij, eigen])).toEqual([
      ['DJI', false],
      ['GEMEENTE', true],
    ]);
  });

  test('that a colleague has is a CONFLICT with the case as it is now; with its version it is taken over', async () => {
    const { zaak } = await take(vught);
    const { zaak: current } = await refused(() => take(other), {
      code: 'CONFLICT',
      veld: 'versie',
    });
    expect(current).toEqual({ ...zaak, eigen: false });
    await refused(() => take(other, { versie: 7 }), {
      code: 'CONFLICT',
      veld: 'versie',
    });
    await refused(() => take(vught, { versie: 1 }), {
      code: 'REGEL',
      veld: 'justitiabele',
    });
    const taken = await take(other, { versie: current.versie });
    expect(taken.zaak).toMatchObject({
      versie: 2,
      professional: other.subject,
      eigen: true,
    });
    expect(acts(taken.zaak)).toEqual(['GENOMEN', 'OVERGENOMEN']);
  });

  test('is ended by who has it; its history stays and it can be taken again', async () => {
    const { zaak } = await take(vught);
    const ended = await end(vught, zaak);
    expect(ended.zaak).toMatchObject({
      versie: 2,
      professional: null,
      rol: null,
      eigen: false,
    });
    await refused(() => end(vught, zaak), { code: 'CONFLICT', veld: 'versie' });
    await refused(() => end(vught, ended.zaak), {
      code: 'REGEL',
      veld: 'zaak',
    });
    const again = await take(other);
    expect(again.zaak.id).toBe(zaak.id);
    expect(acts(again.zaak)).toEqual(['GENOMEN', 'BEEINDIGD', 'GENOMEN']);
  });

  test('of somebody else is neither handed over nor ended', async () => {
    const { zaak } = await take(vught);
    for (const who of [other, utrecht, 'reclasseringswerker-rn'] as const) {
      await refused(() => end(who, zaak), { code: 'REGEL', veld: 'zaak' });
      await refused(() => offer(who, zaak, toUtrecht), {
        code: 'REGEL',
        veld: 'zaak',
      });
    }
  });

  test('about a person who is not visible is as one that does not exist', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    const rotterdam = 'coordinator-rotterdam';
    const unknown = { id: randomUUID(), versie: 1 };
    for (const { id, versie } of [{ ...zaak, versie: 2 }, unknown]) {
      await refused(() => end(rotterdam, { id, versie }), {
        code: 'ONBEKEND',
        veld: 'zaak',
      });
      await refused(() => offer(rotterdam, { id, versie }, toUtrecht), {
        code: 'ONBEKEND',
        veld: 'zaak',
      });
    }
    for (const offered of [overdracht, unknown])
      await refused(() => answer(rotterdam, 'Aanvaarden', offered), {
        code: 'ONBEKEND',
        veld: 'overdracht',
      });
    for (const id of [justitiabele, unknown.id])
      await refused(() => take(rotterdam, { justitiabele: id }), {
        code: 'ONBEKEND',
        veld: 'justitiabele',
      });
  });

  test('is not taken without the scope to write', async () => {
    const { errors } = await take('justitiabele-a');
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN');
    const who = { ...testCaller(vught), scopes: ['keten:lezen'] };
    expect((await take(who)).errors[0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('lasts as long as the relation in which it was taken', async () => {
    const { zaak } = await take(vught);
    const endRelation = (tot: string) =>
      partner.database.write((manager) =>
        manager.update(
          Betrokkenheid,
          { justitiabeleId: justitiabele, partij: 'DJI' },
          { tot },
        ),
      );
    await endRelation(now());
    expect(await zakenSeenBy(utrecht)).toEqual([]);
    await partner.database.write((manager) =>
      manager.insert(Betrokkenheid, {
        id: randomUUID(),
        justitiabeleId: justitiabele,
        partij: 'DJI',
        organisatie: 'PI-VUGHT',
        vanaf: now(),
        tot: null,
        meldingId: null,
      }),
    );
    expect(await zakenSeenBy(vught)).toEqual([]);
    await refused(() => end(vught, zaak), { code: 'ONBEKEND', veld: 'zaak' });
    const again = await take(other);
    expect(again.zaak).toMatchObject({
      id: zaak.id,
      professional: other.subject,
    });
    expect(acts(again.zaak)).toEqual(['GENOMEN', 'GENOMEN']);
  });

  test('of a gemeente does not tell where the person is to a purpose that does not need it', async () => {
    const { zaak } = await take(utrecht);
    const blind = { ...testCaller(vught), needsWhereabouts: false };
    const [seen] = await zakenSeenBy(blind);
    expect(seen).toMatchObject({
      id: zaak.id,
      partij: 'GEMEENTE',
      organisatiegegevens: null,
      professional: null,
      geschiedenis: [{ organisatiegegevens: null, professional: null }],
    });
    const own = await take(blind);
    for (const organisatie of ['0344', '0599'])
      await refused(
        () => offer(blind, own.zaak, { partij: 'GEMEENTE', organisatie }),
        { code: 'REGEL', veld: 'organisatie' },
      );
  });
});

describe('a hand-over', () => {
  test('waits for the receiver, and the case stays with who offered it', async () => {
    const { zaak } = await take(vught);
    const offered = await offer(vught, zaak, toUtrecht);
    expect(offered.fout).toBeNull();
    expect(offered.overdracht).toEqual({
      id: offered.overdracht.id,
      versie: 1,
      status: 'AANGEBODEN',
      vanPartij: 'DJI',
      vanOrganisatiegegevens: { code: 'PI-VUGHT' },
      vanProfessional: subject(vught),
      naarPartij: 'GEMEENTE',
      naarOrganisatiegegevens: { code: '0344' },
      naarProfessional: null,
      afgehandeldTijdstip: null,
      reden: null,
    });
    expect(offered.zaak).toMatchObject({
      versie: 2,
      eigen: true,
      overdrachten: [offered.overdracht],
    });
    expect(acts(offered.zaak)).toEqual(['GENOMEN', 'AANGEBODEN']);
  });

  test('that another organisation accepts ends the case here and begins it there', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    const accepted = await answer(utrecht, 'Aanvaarden', overdracht);
    expect(accepted.fout).toBeNull();
    expect(accepted.overdracht).toMatchObject({
      versie: 2,
      status: 'AANVAARD',
      afgehandeldTijdstip: expect.stringMatching(/Z$/),
    });
    expect(accepted.zaak).toMatchObject({
      ...ofUtrecht,
      professional: subject(utrecht),
      eigen: true,
    });
    const [there, here] = (await zakenSeenBy(vught)).toReversed();
    expect(here).toMatchObject({ id: zaak.id, professional: null });
    expect(acts(here)).toEqual(['GENOMEN', 'AANGEBODEN', 'OVERGEDRAGEN']);
    expect(there.geschiedenis).toEqual([
      {
        soort: 'OVERGEDRAGEN',
        rol: 'coordinator-nazorg',
        ...ofUtrecht,
        professional: subject(utrecht),
        overdracht: overdracht.id,
      },
    ]);
  });

  test('that who has the case there accepts leaves it theirs, and a colleague of theirs cannot accept it', async () => {
    const { zaak } = await take(vught);
    const { zaak: there } = await take(utrecht);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    await refused(() => answer(colleague(utrecht), 'Aanvaarden', overdracht), {
      code: 'REGEL',
      veld: 'overdracht',
    });
    const accepted = await answer(utrecht, 'Aanvaarden', overdracht);
    expect(accepted.zaak).toMatchObject({
      id: there.id,
      eigen: true,
      sinds: there.sinds,
    });
    expect(acts(accepted.zaak)).toEqual(['GENOMEN', 'OVERGEDRAGEN']);
  });

  test('to a colleague is accepted by that colleague alone', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, {
      ...toVught,
      professional: other.subject,
    });
    for (const who of [vught, utrecht, colleague(vught, 'test:derde')] as const)
      await refused(() => answer(who, 'Aanvaarden', overdracht), {
        code: 'REGEL',
        veld: 'overdracht',
      });
    const accepted = await answer(other, 'Aanvaarden', overdracht);
    expect(accepted.zaak).toMatchObject({
      id: zaak.id,
      professional: other.subject,
      eigen: true,
    });
    expect(acts(accepted.zaak)).toEqual([
      'GENOMEN',
      'AANGEBODEN',
      'OVERGEDRAGEN',
    ]);
    await refused(() => end(vught, accepted.zaak), {
      code: 'REGEL',
      veld: 'zaak',
    });
  });

  test('to any colleague is not accepted by who offered it', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toVught);
    await refused(() => answer(vught, 'Aanvaarden', overdracht), {
      code: 'REGEL',
      veld: 'overdracht',
    });
    const accepted = await answer(other, 'Aanvaarden', overdracht);
    expect(accepted.zaak.professional).toBe(other.subject);
  });

  test.each([
    [{ ...toVught, professional: subject(vught) }, 'professional'],
    [{ ...toVught, professional: ` ${subject(vught)} ` }, 'professional'],
    [{ ...toVught, professional: ' ' }, 'professional'],
    [{ ...toVught, professional: 'x'.repeat(121) }, 'professional'],
    [{ partij: 'GEMEENTE', organisatie: '0599' }, 'organisatie'],
    [{ partij: 'DJI', organisatie: '0344' }, 'organisatie'],
    [{ partij: 'AKKOORD', organisatie: 'AKKOORD' }, 'organisatie'],
  ])('to %j is refused', async (to, veld) => {
    const { zaak } = await take(vught);
    await refused(() => offer(vught, zaak, to), { code: 'REGEL', veld });
  });

  test('is one at a time, and the case cannot end meanwhile', async () => {
    const { zaak } = await take(vught);
    const { zaak: offered } = await offer(vught, zaak, toUtrecht);
    await refused(() => offer(vught, offered, toUtrecht), {
      code: 'REGEL',
      veld: 'zaak',
    });
    await refused(() => end(vught, offered), { code: 'REGEL', veld: 'zaak' });
    const stale = await refused(() => offer(vught, zaak, toUtrecht), {
      code: 'CONFLICT',
      veld: 'versie',
    });
    expect(stale.zaak).toEqual(offered);
  });

  test('that is refused, with a reason, or withdrawn leaves the case where it is and can be made again', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    await refused(
      () => answer(utrecht, 'Weigeren', overdracht, { reden: ' ' }),
      { code: 'REGEL', veld: 'reden' },
    );
    await refused(
      () => answer(vught, 'Weigeren', overdracht, { reden: 'nee' }),
      { code: 'REGEL', veld: 'overdracht' },
    );
    const refusal = await answer(utrecht, 'Weigeren', overdracht, {
      reden: ' Nog geen adres. ',
    });
    expect(refusal.overdracht).toMatchObject({
      status: 'GEWEIGERD',
      reden: 'Nog geen adres.',
    });
    expect(refusal.zaak).toMatchObject({ professional: subject(vught) });
    await refused(() => answer(utrecht, 'Aanvaarden', refusal.overdracht), {
      code: 'REGEL',
      veld: 'overdracht',
    });
    const second = await offer(vught, refusal.zaak, toUtrecht);
    await refused(() => answer(other, 'Intrekken', second.overdracht), {
      code: 'REGEL',
      veld: 'overdracht',
    });
    const withdrawn = await answer(vught, 'Intrekken', second.overdracht);
    expect(withdrawn.overdracht).toMatchObject({ status: 'INGETROKKEN' });
    expect(acts(withdrawn.zaak)).toEqual([
      'GENOMEN',
      'AANGEBODEN',
      'GEWEIGERD',
      'AANGEBODEN',
      'INGETROKKEN',
    ]);
    expect((await end(vught, withdrawn.zaak)).fout).toBeNull();
  });

  test('is accepted after the relation of who offered it ended', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    await partner.database.write((manager) =>
      manager.update(
        Betrokkenheid,
        { justitiabeleId: justitiabele, partij: 'DJI' },
        { tot: now() },
      ),
    );
    const accepted = await answer(utrecht, 'Aanvaarden', overdracht);
    expect(accepted.zaak).toMatchObject({ ...ofUtrecht, eigen: true });
  });

  test('shows the promises that are open, each as it is now', async () => {
    const promise = async (who: PersonaName) => {
      const { data } = await partner.ask(
        who,
        'mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id versie } } }',
        {
          input: {
            justitiabele,
            omschrijving: 'Bellen.',
            uiterlijkOp: addDays(today(), 5),
          },
        },
      );
      return data.afspraakVastleggen.afspraak;
    };
    const keep = (who: PersonaName, { id: afspraak, versie }: any) =>
      partner.ask(
        who,
        'mutation ($input: AfspraakNakomenInput!) { afspraakNakomen(input: $input) { fout { code } } }',
        { input: { afspraak, versie, nagekomenOp: today() } },
      );
    await keep(vught, await promise(vught));
    const open = await promise(vught);
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    await keep(vught, open);
    await promise(utrecht);
    const { data } = await partner.ask(
      utrecht,
      `query ($id: ID!) { justitiabele(id: $id) { zaken { overdrachten { id openstaand {
        berekendTijdstip afspraken { id status } termijnen { status } ontbreekt signalen
      } } } } }`,
      { id: justitiabele },
    );
    expect(data.justitiabele.zaken[0].overdrachten).toEqual([
      {
        id: overdracht.id,
        openstaand: {
          berekendTijdstip: null,
          afspraken: [{ id: open.id, status: 'NAGEKOMEN' }],
          termijnen: [],
          ontbreekt: [],
          signalen: [],
        },
      },
    ]);
  });
});

describe('of concurrent acts one succeeds, the others return CONFLICT with the record as it is now, and nothing is lost:', () => {
  const eight = <T>(act: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: 8 }, (_, index) => act(index)));
  /** The payload of the one that succeeded. */
  const onlyOne = (payloads: { fout?: any }[]): any => {
    expect(payloads.map(({ fout }) => fout?.code ?? 'GELUKT').sort()).toEqual([
      ...Array<string>(7).fill('CONFLICT'),
      'GELUKT',
    ]);
    return payloads.find(({ fout }) => fout === null);
  };

  test('taking', async () => {
    const payloads = await eight((index) =>
      take(colleague(vught, `test:collega-${index}`)),
    );
    const { zaak: winner } = onlyOne(payloads);
    for (const { zaak } of payloads)
      expect(zaak).toEqual({ ...winner, eigen: zaak.eigen });
    expect(acts(winner)).toEqual(['GENOMEN']);
  });

  test('taking over from a colleague, who ends it', async () => {
    const { zaak } = await take(vught);
    const payloads = await eight((index) =>
      index === 0
        ? end(vught, zaak)
        : take(colleague(vught, `test:collega-${index}`), {
            versie: zaak.versie,
          }),
    );
    const { zaak: winner } = onlyOne(payloads);
    for (const { zaak: current } of payloads)
      expect(current).toEqual({ ...winner, eigen: current.eigen });
    expect(acts(winner)).toHaveLength(2);
  });

  test('offering and ending', async () => {
    const { zaak } = await take(vught);
    const payloads = await eight((index) =>
      index % 2 === 0 ? offer(vught, zaak, toUtrecht) : end(vught, zaak),
    );
    const { zaak: winner } = onlyOne(payloads);
    for (const payload of payloads) expect(payload.zaak).toEqual(winner);
    expect(winner.versie).toBe(2);
    expect(acts(winner)).toHaveLength(2);
  });

  test('accepting, refusing and withdrawing', async () => {
    const { zaak } = await take(vught);
    const { overdracht } = await offer(vught, zaak, toUtrecht);
    const payloads = await eight((index) =>
      index % 3 === 0
        ? answer(utrecht, 'Aanvaarden', overdracht)
        : index % 3 === 1
          ? answer(utrecht, 'Weigeren', overdracht, { reden: 'nee' })
          : answer(vught, 'Intrekken', overdracht),
    );
    const { overdracht: winner } = onlyOne(payloads);
    for (const payload of payloads) expect(payload.overdracht).toEqual(winner);
    expect(winner.versie).toBe(2);
    const zaken = await zakenSeenBy(utrecht);
    expect(
      zaken.filter(({ professional }: any) => professional !== null),
    ).toHaveLength(1);
  });
});
