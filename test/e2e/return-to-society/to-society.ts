import { addDays, today } from '../../../shared/days.js';
import { atDji, mdo, mutate, promise } from './mutations.js';
import {
  arrived,
  closed,
  done,
  each,
  handedOver,
  involved,
  planned,
  prepared,
  professionals,
  released,
  settling,
  supervised,
  unsupervised,
  withRotterdam,
} from './sights.js';
import type { Act } from './act.js';

/** The last months of detention, and what follows. */
export const toSociety: readonly Act[] = [
  {
    title: 'VII. Another day with its reason, an advice, and a leave',
    day: 140,
    perform: async (stage, id) => {
      await mdo(stage, id);
      await mutate(stage, 'coordinator-utrecht', 'afspraakVerzetten', {
        ...(await promise(stage, 'coordinator-utrecht', id)),
        uiterlijkOp: addDays(today(), 60),
        reden: 'De opvang is vol.',
      });
      const { correctieverzoeken } = await stage.ask(
        'coordinator-utrecht',
        '{ correctieverzoeken { edges { node { id versie watNietKlopt } } } }',
      );
      const { id: verzoek, versie } = correctieverzoeken.edges
        .map(({ node }: any) => node)
        .find(({ watNietKlopt }: any) => watNietKlopt.includes('zus'));
      await mutate(stage, 'coordinator-utrecht', 'correctieBeantwoorden', {
        verzoek,
        versie,
        besluit: 'INGEWILLIGD',
        reden: 'Wij hebben uw zus gesproken.',
      });
      const { reclasseringsadvies } = await mutate(
        stage,
        'casemanager-vught',
        'adviesAanvragen',
        {
          justitiabele: id,
          soort: 'VERLOF',
          organisatie: 'RN',
          aangevraagdOp: today(),
          uiterlijkOp: addDays(today(), 10),
        },
        'reclasseringsadvies { id versie }',
      );
      await mutate(stage, 'reclasseringswerker-rn', 'adviesUitbrengen', {
        advies: reclasseringsadvies.id,
        versie: reclasseringsadvies.versie,
        uitgebrachtOp: today(),
      });
      await mutate(stage, 'coordinator-utrecht', 'reisdocumentRegistreren', {
        justitiabele: id,
        soort: 'NEDERLANDSE_IDENTITEITSKAART',
        geldigTot: addDays(today(), 3_000),
      });
      await atDji(stage, id, 'verlofVastleggen', {
        soort: 'KORTDUREND_REINTEGRATIEVERLOF',
        doel: 'De opvang bezoeken',
        vanaf: addDays(today(), 5),
        tot: addDays(today(), 5),
      });
    },
    sees: {
      ...each(involved, prepared),
      hijzelf: { ...prepared, correcties: ['INGEWILLIGD'] },
      'coordinator-utrecht': { ...prepared, correcties: ['INGEWILLIGD'] },
    },
  },
  {
    title: 'VIII. He will settle in Rotterdam, which takes the case over',
    day: 168,
    perform: async (stage, id) => {
      await mdo(stage, id);
      await atDji(stage, id, 'ontslagAankondigen', {});
      const { justitiabele } = await stage.ask(
        'coordinator-utrecht',
        'query ($id: ID!) { justitiabele(id: $id) { inschrijving { versie } } }',
        { id },
      );
      await mutate(stage, 'coordinator-utrecht', 'vestigingWijzigen', {
        justitiabele: id,
        versie: justitiabele.inschrijving?.versie ?? 0,
        gemeente: '0599',
      });
      await atDji(stage, id, 'verlofVastleggen', {
        soort: 'EINDVERLOF',
        vanaf: addDays(today(), 28),
        tot: addDays(today(), 42),
      });
      await stage.settle();
      const { justitiabele: cases } = await stage.ask(
        'casemanager-vught',
        'query ($id: ID!) { justitiabele(id: $id) { zaken { id versie eigen } } }',
        { id },
      );
      const own = cases.zaken.find(({ eigen }: any) => eigen);
      await mutate(stage, 'casemanager-vught', 'zaakOverdragen', {
        zaak: own.id,
        versie: own.versie,
        partij: 'GEMEENTE',
        organisatie: '0599',
      });
      const { mijnCaseload } = await stage.ask(
        'coordinator-rotterdam',
        '{ mijnCaseload(filter: { van: AANGEBODEN }) { edges { overdrachten { id versie } } } }',
      );
      const [waiting] = mijnCaseload.edges[0].overdrachten;
      await mutate(stage, 'coordinator-rotterdam', 'overdrachtAanvaarden', {
        overdracht: waiting.id,
        versie: waiting.versie,
      });
    },
    sees: {
      ...each(professionals, { ...settling, ...handedOver }),
      hijzelf: settling,
      'coordinator-rotterdam': {
        ...arrived,
        ...planned,
        ...prepared,
        ...settling,
        ...handedOver,
      },
    },
  },
  {
    title: 'IX. Release, and toezicht begins',
    day: 210,
    perform: async (stage, id) => {
      await mdo(stage, id);
      await atDji(stage, id, 'detentieBeeindigen', {
        werkelijkeEinddatum: today(),
      });
      const { toezicht } = await mutate(
        stage,
        'reclasseringswerker-rn',
        'toezichtStarten',
        {
          justitiabele: id,
          organisatie: 'RN',
          grondslag: 'VOORWAARDELIJKE_VEROORDELING',
          ingangsdatum: today(),
          voorwaarden: [{ soort: 'MELDPLICHT' }, { soort: 'MIDDELENVERBOD' }],
        },
        'toezicht { id versie }',
      );
      await mutate(stage, 'reclasseringswerker-rn', 'contactVastleggen', {
        toezicht: toezicht.id,
        versie: toezicht.versie,
        datum: today(),
        soort: 'MELDPLICHT',
      });
    },
    sees: {
      ...each(withRotterdam, released),
      hijzelf: { ...released, ...supervised },
      'reclasseringswerker-rn': { ...released, ...supervised },
    },
  },
  {
    title: 'X. Half a year later',
    day: 400,
    perform: async (stage, id) => {
      const { justitiabele } = await stage.ask(
        'reclasseringswerker-rn',
        'query ($id: ID!) { justitiabele(id: $id) { toezichten { id versie } } }',
        { id },
      );
      const [{ id: toezicht, versie }] = justitiabele.toezichten;
      await mutate(stage, 'reclasseringswerker-rn', 'toezichtBeeindigen', {
        toezicht,
        versie,
        einddatum: addDays(today(), -1),
        reden: 'VOLTOOID',
      });
      await mutate(stage, 'coordinator-utrecht', 'afspraakNakomen', {
        ...(await promise(stage, 'coordinator-utrecht', id)),
        nagekomenOp: today(),
      });
      const { justitiabele: cases } = await stage.ask(
        'coordinator-rotterdam',
        'query ($id: ID!) { justitiabele(id: $id) { zaken { id versie } } }',
        { id },
      );
      await mutate(stage, 'coordinator-rotterdam', 'zaakBeeindigen', {
        zaak: cases.zaken[0].id,
        versie: cases.zaken[0].versie,
      });
      const { justitiabele: own } = await stage.ask(
        'hijzelf',
        'query ($id: ID!) { justitiabele(id: $id) { toestemmingen { id versie } } }',
        { id },
      );
      const [consent] = own.toestemmingen;
      await mutate(stage, 'hijzelf', 'toestemmingIntrekken', {
        toestemming: consent.id,
        versie: consent.versie,
      });
    },
    sees: {
      ...each(withRotterdam, { ...done, ...closed }),
      hijzelf: { ...done, ...unsupervised },
      'reclasseringswerker-rn': {
        ...done,
        ...closed,
        ...unsupervised,
        doelen: released.doelen,
      },
      // The inrichting's relation has ended half a year after release.
      'casemanager-vught': null,
    },
  },
];
