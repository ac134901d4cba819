import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { mutationText } from '../../shared/testing/mutations.js';
import { CorrectieverzoekEntity } from '../../subgraphs/akkoord/entities/correctieverzoek.js';
import { ToestemmingEntity } from '../../subgraphs/akkoord/entities/toestemming.js';
import { startFederation, type Federation } from '../support/federation.js';

const id = demoPersonId('justitiabele-a');
const self = 'justitiabele-a';
const vught = 'casemanager-vught';
const rn = 'reclasseringswerker-rn';
/** Without a relation with him. */
const strangers = ['coordinator-utrecht', 'coordinator-rotterdam'] as const;

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
  await federation.partners.akkoord.database.write(async (manager) => {
    await manager.delete(ToestemmingEntity, { justitiabeleId: id });
    await manager.delete(CorrectieverzoekEntity, { justitiabeleId: id });
  });
});
afterAll(() => federation.stop());

const ask = async (
  who: PersonaName,
  query: string,
  variables: object = {},
): Promise<any> => {
  const { body } = await federation.ask(who, query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const mutate = async (
  who: PersonaName,
  name: string,
  input: object,
  selection: string,
) =>
  (
    await ask(who, mutationText(name, `${selection} fout { code veld }`), {
      input,
    })
  ).payload;
/** The errors of a mutation that is refused as a whole. */
const refusal = async (who: PersonaName, name: string, input: object) => {
  const requests = federation.proxies.akkoord.requests;
  const { body } = await federation.ask(
    who,
    mutationText(name, 'fout { code }'),
    { input },
  );
  expect(federation.proxies.akkoord.requests).toBe(requests);
  return { data: body.data, codes: body.errors.map(codeOf) };
};
const codeOf = ({ extensions }: any) => extensions.code;
const refused = { data: null, codes: ['UNAUTHORIZED_FIELD_OR_TYPE'] };

describe('consent', () => {
  const toestemming =
    'toestemming { id versie soort organisatiegegevens { code naam } ingetrokkenTijdstip tekst { versie tekst } }';
  const receivers = {
    [vught]: { partij: 'DJI', organisatie: 'PI-VUGHT' },
    [rn]: { partij: 'RECLASSERING', organisatie: 'RN' },
  } as const;
  const professionals = [vught, rn] as const;
  /** Own goals by every way that leads to them. */
  const goals = async (who: PersonaName) => {
    const { justitiabele } = await ask(
      who,
      `query ($id: ID!) { justitiabele(id: $id) {
        eigenDoelen { omschrijving }
        reintegratie { doelen { van omschrijving } }
        toestemmingen { soort organisatiegegevens { code } tekst { versie tekst } }
      } }`,
      { id },
    );
    const own = justitiabele.reintegratie.doelen
      .filter(({ van }: any) => van === 'JUSTITIABELE')
      .map(({ omschrijving }: any) => ({ omschrijving }));
    return {
      direct: justitiabele.eigenDoelen,
      inView: own,
      consents: justitiabele.toestemmingen,
    };
  };
  const presentText = async () =>
    (
      await ask(
        self,
        '{ toestemmingsteksten { soort versie tekst huidig partijen } }',
      )
    ).toestemmingsteksten.find(
      ({ soort, huidig }: any) => soort === 'EIGEN_DOELEN_DELEN' && huidig,
    );
  const give = async (to: keyof typeof receivers, more: object = {}) =>
    mutate(
      self,
      'toestemmingGeven',
      {
        soort: 'EIGEN_DOELEN_DELEN',
        ...receivers[to],
        tekst: (await presentText()).versie,
        ...more,
      },
      toestemming,
    );
  const withdraw = ({ toestemming: { id: consent, versie } }: any) =>
    mutate(
      self,
      'toestemmingIntrekken',
      { toestemming: consent, versie },
      toestemming,
    );
  const hidden = { direct: null, inView: [], consents: [] };

  beforeAll(async () => {
    await mutate(
      self,
      'eigenDoelStellen',
      { omschrijving: 'Mijn rijbewijs halen.' },
      '',
    );
  });

  test('without it no organisation sees own goals, by whatever way', async () => {
    for (const who of professionals) expect(await goals(who)).toEqual(hidden);
    const own = await goals(self);
    expect(own.direct).toContainEqual({
      omschrijving: 'Mijn rijbewijs halen.',
    });
    expect(own.inView.length).toBe(own.direct.length);
  });

  test('each receiver sees them from the next request while it has consent, and others do not', async () => {
    const first = await give(vught);
    const own = await goals(self);
    expect(await goals(vught)).toMatchObject({
      direct: own.direct,
      inView: own.inView,
    });
    expect(await goals(rn)).toEqual(hidden);

    const second = await give(rn);
    expect(await goals(rn)).toMatchObject({ direct: own.direct });

    expect((await withdraw(first)).fout).toBeNull();
    expect(await goals(vught)).toEqual(hidden);
    expect(await goals(rn)).toMatchObject({ direct: own.direct });
    expect((await withdraw(second)).fout).toBeNull();
    expect(await goals(rn)).toEqual(hidden);
    expect((await goals(self)).consents).toHaveLength(2);
  });

  test('the receiver reads the text that he read, and no other version can be given', async () => {
    const { versie, tekst, partijen } = await presentText();
    expect(partijen).toContain('DJI');
    for (const other of [versie - 1, versie + 1])
      expect((await give(vught, { tekst: other })).fout).toEqual({
        code: 'REGEL',
        veld: 'tekst',
      });
    const given = await give(vught);
    expect(given.toestemming).toMatchObject({
      organisatiegegevens: { code: 'PI-VUGHT', naam: 'PI Vught' },
      tekst: { versie, tekst },
    });
    expect((await goals(vught)).consents).toEqual([
      {
        soort: 'EIGEN_DOELEN_DELEN',
        organisatiegegevens: { code: 'PI-VUGHT' },
        tekst: { versie, tekst },
      },
    ]);
    await withdraw(given);
  });

  test('nobody gives or withdraws it for him: professionals are refused, and for another justitiabele it does not exist', async () => {
    const given = await give(vught);
    const { id: consent, versie } = given.toestemming;
    const before = await goals(self);
    const input = { toestemming: consent, versie };
    for (const who of professionals) {
      expect(
        await refusal(who, 'toestemmingGeven', {
          soort: 'EIGEN_DOELEN_DELEN',
          ...receivers[rn],
          tekst: 1,
        }),
      ).toEqual(refused);
      expect(await refusal(who, 'toestemmingIntrekken', input)).toEqual(
        refused,
      );
    }
    const answers = [];
    for (const named of [consent, randomUUID()])
      answers.push(
        await mutate(
          'justitiabele-b',
          'toestemmingIntrekken',
          { ...input, toestemming: named },
          toestemming,
        ),
      );
    expect(answers[0]).toEqual({
      toestemming: null,
      fout: { code: 'ONBEKEND', veld: 'toestemming' },
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(await goals(self)).toEqual(before);
    await withdraw(given);
  });
});

describe('a request for correction', () => {
  const fields =
    'id versie status record { type id } veld watNietKlopt reden uiterlijkOp organisatiegegevens { code naam }';
  const payload = `correctieverzoek { ${fields} }`;
  /** Both ways to a request: from the person, and the list of what waits for an answer. */
  const seen = async (who: PersonaName) => {
    const { justitiabele } = await ask(
      who,
      `query ($id: ID!) { justitiabele(id: $id) { correctieverzoeken { ${fields} } } }`,
      { id },
    );
    return justitiabele?.correctieverzoeken;
  };
  const waiting = async (who: PersonaName): Promise<any[]> =>
    (
      await ask(
        who,
        `{ correctieverzoeken(first: 100) { edges { justitiabele { id } node { ${fields} } } } }`,
      )
    ).correctieverzoeken.edges
      .filter(({ justitiabele }: any) => justitiabele.id === id)
      .map(({ node }: any) => node);
  const request = async () => {
    const { justitiabele } = await ask(
      self,
      'query ($id: ID!) { justitiabele(id: $id) { detenties { id } } }',
      { id },
    );
    const { correctieverzoek, fout } = await mutate(
      self,
      'correctieVragen',
      {
        type: 'Detentie',
        record: justitiabele.detenties[0].id,
        veld: 'titel',
        watNietKlopt: 'Mijn straf staat hier verkeerd.',
      },
      payload,
    );
    expect(fout).toBeNull();
    return correctieverzoek;
  };
  const answer = (
    who: PersonaName,
    { id: verzoek, versie }: { id: string; versie: number },
    more: object = {},
  ) =>
    mutate(
      who,
      'correctieBeantwoorden',
      {
        verzoek,
        versie,
        besluit: 'AFGEWEZEN',
        reden: 'Zo staat het in het vonnis.',
        ...more,
      },
      payload,
    );

  test('is seen by who made it and by the owner of the record, and by nobody else', async () => {
    const made = await request();
    expect(made).toMatchObject({
      status: 'OPEN',
      reden: null,
      uiterlijkOp: addMonths(today(), 1),
      organisatiegegevens: { code: 'PI-VUGHT', naam: 'PI Vught' },
    });
    expect(await seen(self)).toEqual([made]);
    expect(await seen(vught)).toEqual([made]);
    expect(await waiting(vught)).toEqual([made]);
    expect([await seen(rn), await waiting(rn)]).toEqual([null, []]);
    for (const who of strangers) {
      expect(await seen(who)).toBeUndefined();
      expect(await waiting(who)).toEqual([]);
    }
    expect(await seen('justitiabele-b')).toBeUndefined();
    await answer(vught, made);
  });

  test('is answered with a reason, which he reads at his next request', async () => {
    const made = await request();
    const unreasoned = await answer(vught, made, { reden: ' ' });
    expect(unreasoned.fout).toEqual({ code: 'REGEL', veld: 'reden' });
    expect(await waiting(vught)).toEqual([made]);
    const { correctieverzoek } = await answer(vught, made, {
      besluit: 'INGEWILLIGD',
    });
    expect(correctieverzoek).toEqual({
      ...made,
      versie: 2,
      status: 'INGEWILLIGD',
      reden: 'Zo staat het in het vonnis.',
    });
    expect((await seen(self)).at(-1)).toEqual(correctieverzoek);
    expect(await waiting(vught)).toEqual([]);
  });

  test('does not exist for another organisation, with a relation or without', async () => {
    const made = await request();
    for (const who of [rn, ...strangers] as const) {
      const unknown = await answer(who, { id: randomUUID(), versie: 1 });
      expect(unknown).toEqual({
        correctieverzoek: null,
        fout: { code: 'ONBEKEND', veld: 'verzoek' },
      });
      expect(await answer(who, made)).toEqual(unknown);
    }
    const input = {
      verzoek: made.id,
      versie: 1,
      besluit: 'INGEWILLIGD',
      reden: 'Ja.',
    };
    expect(await refusal(self, 'correctieBeantwoorden', input)).toEqual(
      refused,
    );
    expect(
      await refusal(vught, 'correctieVragen', {
        type: 'Detentie',
        watNietKlopt: 'Nee.',
      }),
    ).toEqual(refused);
    expect(await waiting(vught)).toEqual([made]);
    await answer(vught, made);
  });

  test('of concurrent answers one is kept; the others are a CONFLICT with the request as it is now', async () => {
    const made = await request();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        answer(vught, made, { reden: `Reden ${index}.` }),
      ),
    );
    const kept = answers.filter(({ fout }) => fout === null);
    expect(kept).toHaveLength(1);
    for (const { fout, correctieverzoek } of answers)
      expect([fout?.code ?? 'CONFLICT', correctieverzoek]).toEqual([
        'CONFLICT',
        kept[0].correctieverzoek,
      ]);
    expect((await seen(self)).at(-1)).toEqual(kept[0].correctieverzoek);
  });
});
