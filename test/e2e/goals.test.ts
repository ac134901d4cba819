import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, today } from '../../shared/days.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { EigenDoelEntity } from '../../subgraphs/akkoord/entities/eigen-doel.js';
import { ToestemmingEntity } from '../../subgraphs/akkoord/entities/toestemming.js';
import { startFederation, type Federation } from '../support/federation.js';
import { mutationText } from '../../shared/testing/mutations.js';

const day = today();
const id = demoPersonId('justitiabele-a');
const doelen =
  'doelen { van omschrijving basisvoorwaarde uiterlijkOp status behaaldOp vervallenOp record { type id } }';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
  // The demo people share their goals with some.
  await federation.partners.akkoord.database.write((manager) =>
    manager.delete(ToestemmingEntity, { justitiabeleId: id }),
  );
});
afterAll(() => federation.stop());

async function view(who: PersonaName, peildatum = day) {
  const { body } = await federation.ask(
    who,
    `query ($id: ID!, $peildatum: Date!) { justitiabele(id: $id) { reintegratie(peildatum: $peildatum) { onvolledig ${doelen} } } }`,
    { id, peildatum },
  );
  return body;
}
async function mutate(who: PersonaName, name: string, input: object) {
  const payload =
    {
      planVaststellen: 'plan { doelen { id } } detentie { versie }',
      toestemmingGeven: 'toestemming { id }',
    }[name] ?? 'eigenDoel { id versie }';
  const { body } = await federation.ask(
    who,
    mutationText(name, `fout { code veld } ${payload}`),
    { input },
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.payload.fout).toBeNull();
  return body.data.payload;
}
const presentText = async (): Promise<number> => {
  const { body } = await federation.ask(
    'justitiabele-a',
    '{ toestemmingsteksten { soort versie } }',
  );
  return Math.max(
    ...body.data.toestemmingsteksten
      .filter(({ soort }: { soort: string }) => soort === 'EIGEN_DOELEN_DELEN')
      .map(({ versie }: { versie: number }) => versie),
  );
};
const detentie = async () => {
  const { body } = await federation.ask(
    'casemanager-vught',
    'query ($id: ID!) { justitiabele(id: $id) { detenties { id versie werkelijkeEinddatum } } }',
    { id },
  );
  return body.data.justitiabele.detenties[0] as { id: string; versie: number };
};

test('the view has the own goals and those of the plan, whose each is, and what became of it', async () => {
  const ended = { uiterlijkOp: null, basisvoorwaarde: null };
  const kept = await mutate('justitiabele-a', 'eigenDoelStellen', {
    omschrijving: 'Fiets kopen.',
    basisvoorwaarde: 'WERK_EN_INKOMEN',
    uiterlijkOp: addDays(day, 10),
  });
  const dropped = await mutate('justitiabele-a', 'eigenDoelStellen', {
    omschrijving: 'Auto kopen.',
  });
  await mutate('justitiabele-a', 'eigenDoelIntrekken', {
    doel: dropped.eigenDoel.id,
    versie: 1,
  });
  const { id: stay, versie } = await detentie();
  const plan = await mutate('casemanager-vught', 'planVaststellen', {
    detentie: stay,
    versie,
    vastgesteldOp: day,
    plandoelen: [
      {
        omschrijving: 'Adres regelen',
        basisvoorwaarde: 'ONDERDAK',
        uiterlijkOp: addDays(day, 5),
      },
    ],
  });
  const { data, errors } = await view('justitiabele-a');
  expect(errors).toBeUndefined();
  const shown = data.justitiabele.reintegratie.doelen;
  const unfinished = { behaaldOp: null, vervallenOp: null, status: 'OPEN' };
  expect(shown).toEqual(
    expect.arrayContaining([
      {
        van: 'DJI',
        omschrijving: 'Adres regelen',
        basisvoorwaarde: 'ONDERDAK',
        uiterlijkOp: addDays(day, 5),
        ...unfinished,
        record: { type: 'Reintegratiedoel', id: plan.plan.doelen[0].id },
      },
      {
        van: 'JUSTITIABELE',
        omschrijving: 'Fiets kopen.',
        basisvoorwaarde: 'WERK_EN_INKOMEN',
        uiterlijkOp: addDays(day, 10),
        ...unfinished,
        record: { type: 'EigenDoel', id: kept.eigenDoel.id },
      },
      {
        van: 'JUSTITIABELE',
        omschrijving: 'Auto kopen.',
        ...ended,
        status: 'VERVALLEN',
        behaaldOp: null,
        vervallenOp: day,
        record: { type: 'EigenDoel', id: dropped.eigenDoel.id },
      },
    ]),
  );
});

test('who has no consent sees the goals of the plan only, and who has it sees the same as he does', async () => {
  const full = await view('justitiabele-a');
  const goals = full.data.justitiabele.reintegratie.doelen as { van: string }[];
  const before = await view('casemanager-vught');
  expect(before.data.justitiabele.reintegratie.doelen).toEqual(
    goals.filter(({ van }) => van === 'DJI'),
  );
  await mutate('justitiabele-a', 'toestemmingGeven', {
    soort: 'EIGEN_DOELEN_DELEN',
    partij: 'DJI',
    organisatie: 'PI-VUGHT',
    tekst: await presentText(),
  });
  expect(await view('casemanager-vught')).toEqual(full);
});

test('as of an earlier day an own goal is what it was then', async () => {
  const { eigenDoel } = await mutate('justitiabele-a', 'eigenDoelStellen', {
    omschrijving: 'Gitaar leren spelen.',
  });
  await federation.partners.akkoord.database.write((manager) =>
    manager.update(EigenDoelEntity, eigenDoel.id, {
      vastgelegdTijdstip: `${addDays(day, -5)}T10:00:00.000Z`,
    }),
  );
  await mutate('justitiabele-a', 'eigenDoelIntrekken', {
    doel: eigenDoel.id,
    versie: 1,
  });
  const statusOn = async (peildatum: string) =>
    (
      await view('justitiabele-a', peildatum)
    ).data.justitiabele.reintegratie.doelen.find(
      ({ record }: { record: { id: string } }) => record.id === eigenDoel.id,
    )?.status;
  expect(await statusOn(addDays(day, -6))).toBeUndefined();
  expect(await statusOn(addDays(day, -1))).toBe('OPEN');
  expect(await statusOn(day)).toBe('VERVALLEN');
});

test('as of an earlier day a goal that lapsed since is still one of the plan, and one set since is absent', async () => {
  const before = (await view('casemanager-vught', addDays(day, -1))).data
    .justitiabele.reintegratie.doelen as { van: string; status: string }[];
  expect(before).not.toContainEqual(
    expect.objectContaining({ omschrijving: 'Fiets kopen.' }),
  );
  const planned = before.filter(({ van }) => van === 'DJI');
  expect(planned.length).toBeGreaterThan(0);
  expect(planned.map(({ status }) => status)).not.toContain('VERVALLEN');
});

test('without DJI the own goals stay, and the view says that DJI is missing', async () => {
  federation.proxies.dji.mode = 'error';
  const { data } = await view('justitiabele-a');
  federation.proxies.dji.mode = 'forward';
  const { onvolledig, doelen: shown } = data.justitiabele.reintegratie;
  expect(onvolledig).toContain('DJI');
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(({ van }: { van: string }) => van)).not.toContain('DJI');
});

test('another justitiabele sees none of it', async () => {
  expect((await view('justitiabele-b')).data.justitiabele?.reintegratie).toBe(
    undefined,
  );
});
