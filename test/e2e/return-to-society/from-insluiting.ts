import { addDays, today } from '../../../shared/days.js';
import { atDji, mdo, mutate, promise, versieOf } from './mutations.js';
import {
  arrived,
  each,
  involved,
  overdue,
  planned,
  professionals,
  taken,
  withOwnGoal,
  withoutCase,
} from './sights.js';
import type { Act } from './act.js';

/** The first months of detention. */
export const fromInsluiting: readonly Act[] = [
  {
    title: 'I. Insluiting: who is concerned knows, nobody else does',
    day: 0,
    perform: async (stage) => {
      const { detentie } = await mutate(
        stage,
        'casemanager-vught',
        'detentieRegistreren',
        {
          skn: '98000051',
          bsn: '999993653',
          naam: 'Terug van der Samenleving',
          inrichting: 'PI-VUGHT',
          titel: 'GEVANGENISSTRAF',
          straf: {
            uitspraakdatum: addDays(today(), -20),
            maanden: 7,
          },
          insluitingsdatum: today(),
          verwachteEinddatum: addDays(today(), 210),
          gemeenteVanHerkomst: '0344',
          reclasseringsorganisatie: 'RN',
        },
        'detentie { justitiabele { id } }',
      );
      return detentie.justitiabele.id;
    },
    sees: {
      ...each(professionals, { ...arrived, ...withoutCase }),
      hijzelf: arrived,
    },
  },
  {
    title:
      'II. A casemanager has the case; the sentence is irrevocable; screening, and a first talk',
    day: 9,
    perform: async (stage, id) => {
      await mutate(stage, 'casemanager-vught', 'zaakNemen', {
        justitiabele: id,
      });
      await atDji(stage, id, 'screeningAfronden', { afgerondOp: today() });
      await atDji(stage, id, 'onherroepelijkheidVastleggen', {
        onherroepelijkOp: today(),
      });
      await atDji(stage, id, 'overlegVastleggen', {
        soort: 'TRAJECTGESPREK',
        datum: today(),
      });
    },
    sees: each(professionals, taken),
  },
  {
    title: 'III. The plan, and a goal of his own that he shares with RN alone',
    day: 20,
    perform: async (stage, id) => {
      await atDji(stage, id, 'planVaststellen', {
        vastgesteldOp: today(),
        plandoelen: [
          {
            omschrijving: 'Een kamer met begeleiding',
            basisvoorwaarde: 'ONDERDAK',
            uiterlijkOp: addDays(today(), 150),
          },
          { omschrijving: 'Een dagbesteding', doorJustitiabeleZelf: true },
        ],
      });
      await atDji(stage, id, 'planDelen', { gedeeldOp: today() });
      await mutate(stage, 'hijzelf', 'eigenDoelStellen', {
        omschrijving: 'Mijn dochter weer zien',
      });
      const { toestemmingsteksten } = await stage.ask(
        'hijzelf',
        '{ toestemmingsteksten { soort versie huidig } }',
      );
      const { versie } = toestemmingsteksten.find(
        ({ soort, huidig }: any) => soort === 'EIGEN_DOELEN_DELEN' && huidig,
      );
      await mutate(stage, 'hijzelf', 'toestemmingGeven', {
        soort: 'EIGEN_DOELEN_DELEN',
        partij: 'RECLASSERING',
        organisatie: 'RN',
        tekst: versie,
      });
    },
    sees: {
      ...each(involved, planned),
      hijzelf: { ...planned, ...withOwnGoal },
      'reclasseringswerker-rn': { ...planned, ...withOwnGoal },
    },
  },
  {
    title: 'IV. He asks for help with his debts',
    day: 40,
    perform: async (stage, id) => {
      await mdo(stage, id);
      await mutate(stage, 'hijzelf', 'hulpVragen', {
        basisvoorwaarde: 'SCHULDEN',
        versie: await versieOf(stage, 'hijzelf', id, 'SCHULDEN'),
      });
    },
    sees: each(involved, { signalen: ['HULPVRAAG_VAN_JUSTITIABELE'] }),
  },
  {
    title:
      'V. Utrecht helps with the debts, and promises a room within 30 days',
    day: 70,
    perform: async (stage, id) => {
      await mdo(stage, id);
      const { dienst } = await mutate(
        stage,
        'coordinator-utrecht',
        'dienstAanvragen',
        { justitiabele: id, soort: 'SCHULDHULP', aangevraagdOp: today() },
        'dienst { id versie }',
      );
      await mutate(stage, 'coordinator-utrecht', 'dienstRegelen', {
        dienst: dienst.id,
        versie: dienst.versie,
        eersteGesprekOp: today(),
      });
      await mutate(stage, 'coordinator-utrecht', 'basisvoorwaardeVaststellen', {
        justitiabele: id,
        soort: 'SCHULDEN',
        versie: await versieOf(stage, 'coordinator-utrecht', id, 'SCHULDEN'),
        status: 'IN_BEHANDELING',
      });
      await mutate(stage, 'coordinator-utrecht', 'afspraakVastleggen', {
        justitiabele: id,
        omschrijving: 'Een kamer bij de opvang',
        basisvoorwaarde: 'ONDERDAK',
        uiterlijkOp: addDays(today(), 30),
      });
      await mutate(
        stage,
        'casemanager-vught',
        'afspraakAanvaarden',
        await promise(stage, 'casemanager-vught', id),
      );
    },
    sees: each(involved, { afspraken: ['GEMEENTE AANVAARD'], signalen: [] }),
  },
  {
    title:
      'VI. The promise is late: he reminds of it, and says what does not fit',
    day: 110,
    perform: async (stage, id) => {
      await mdo(stage, id);
      await mutate(
        stage,
        'hijzelf',
        'afspraakHerinneren',
        await promise(stage, 'hijzelf', id),
      );
      await mutate(stage, 'hijzelf', 'correctieVragen', {
        type: 'Basisvoorwaarde',
        record: 'SOCIAAL_NETWERK',
        watNietKlopt: 'Mijn zus helpt mij wel.',
      });
    },
    sees: {
      ...each(involved, overdue),
      hijzelf: { ...overdue, correcties: ['OPEN'] },
      'coordinator-utrecht': { ...overdue, correcties: ['OPEN'] },
    },
  },
];
