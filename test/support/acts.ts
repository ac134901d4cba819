import { addDays, today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';

/** Sends an operation as a persona; resolves to its data, and fails when it has errors. */
export type Ask = (
  persona: PersonaName,
  query: string,
  variables?: object,
) => Promise<any>;

/** Something that a party does for a person, again and again, and how everybody's list shows it. */
export interface Act {
  partner: 'gemeente' | 'reclassering' | 'dji' | 'akkoord';
  /** Resolves when the party has confirmed it, to what its own answer says of the outcome. */
  perform(): Promise<Outcome>;
  /** Whether `uitkomst` and `mijnCaseload` have it, and agree with `reintegratie`. */
  isShown(): Promise<boolean>;
}

/** As it was at `berekendTijdstip`. */
export interface Outcome {
  berekendTijdstip: string;
  ontbreekt: string[];
}

const outcome = 'justitiabele { uitkomst { berekendTijdstip ontbreekt } }';

/** The acts of each partner for a person whom they all know. */
export function actsFor(ask: Ask, id: string): Act[] {
  return [
    schulden(ask, id),
    adviesTeLaat(ask, id),
    einddatum(ask, id),
    afspraak(ask, id),
  ];
}

/** The person with both outcomes, and the list of those of whom a filter holds. */
async function shown(
  ask: Ask,
  persona: PersonaName,
  id: string,
  filter: object,
) {
  const { justitiabele, mijnCaseload } = await ask(
    persona,
    `query ($id: ID!, $filter: CaseloadFilter) {
      justitiabele(id: $id) {
        uitkomst { berekendTijdstip fase ontslagdatum ontbreekt overschreden signalen { code } }
        reintegratie { fase gereedheid { ontbreekt } termijnen { status } signalen { code } }
      }
      mijnCaseload(filter: $filter, first: 100) { edges { node { id } uitkomst { berekendTijdstip } } }
    }`,
    { id, filter },
  );
  const { uitkomst, reintegratie } = justitiabele;
  const edge = mijnCaseload.edges.find(({ node }: any) => node.id === id);
  const agrees =
    uitkomst !== null &&
    uitkomst.fase === reintegratie.fase &&
    uitkomst.overschreden ===
      reintegratie.termijnen.filter(
        ({ status }: any) => status === 'OVERSCHREDEN',
      ).length &&
    String(uitkomst.ontbreekt) === String(reintegratie.gereedheid?.ontbreekt) &&
    codes(uitkomst) === codes(reintegratie);
  return { agrees, uitkomst, isListed: edge !== undefined };
}

const codes = ({ signalen }: { signalen: { code: string }[] }): string =>
  [...new Set(signalen.map(({ code }) => code))].toSorted().join();

/** The gemeente sets a basisvoorwaarde that is missing to GEREGELD, and back. */
function schulden(ask: Ask, id: string): Act {
  const persona = 'coordinator-utrecht';
  let isMissing = false;
  return {
    partner: 'gemeente',
    perform: async () => {
      const { justitiabele } = await ask(
        persona,
        'query ($id: ID!) { justitiabele(id: $id) { basisvoorwaarden { soort status versie } } }',
        { id },
      );
      const { status, versie } = justitiabele.basisvoorwaarden.find(
        ({ soort }: any) => soort === 'SCHULDEN',
      );
      isMissing = status !== 'HULPVRAAG';
      const { basisvoorwaardeVaststellen } = await ask(
        persona,
        `mutation ($input: BasisvoorwaardeVaststellenInput!) { basisvoorwaardeVaststellen(input: $input) { basisvoorwaarde { ${outcome} } fout { code } } }`,
        {
          input: {
            justitiabele: id,
            soort: 'SCHULDEN',
            versie: versie ?? 0,
            status: isMissing ? 'HULPVRAAG' : 'GEREGELD',
          },
        },
      );
      return outcomeOf(
        basisvoorwaardeVaststellen,
        basisvoorwaardeVaststellen.basisvoorwaarde,
      );
    },
    isShown: async () => {
      const { agrees, uitkomst, isListed } = await shown(ask, persona, id, {
        ontbreekt: 'SCHULDEN',
      });
      return (
        agrees &&
        isListed === isMissing &&
        uitkomst.ontbreekt.includes('SCHULDEN') === isMissing
      );
    },
  };
}

/** The reclassering gets a request for an advice whose day has passed, and delivers it. */
function adviesTeLaat(ask: Ask, id: string): Act {
  const persona = 'reclasseringswerker-rn';
  let open: { id: string; versie: number } | null = null;
  const request = async () => {
    const { adviesAanvragen } = await ask(
      persona,
      `mutation ($input: AdviesAanvragenInput!) { adviesAanvragen(input: $input) { reclasseringsadvies { id versie ${outcome} } fout { code } } }`,
      {
        input: {
          justitiabele: id,
          soort: 'VERLOF',
          organisatie: 'RN',
          aangevraagdOp: addDays(today(), -10),
          uiterlijkOp: addDays(today(), -2),
        },
      },
    );
    open = adviesAanvragen.reclasseringsadvies;
    return outcomeOf(adviesAanvragen, adviesAanvragen.reclasseringsadvies);
  };
  const deliver = async (advies: { id: string; versie: number }) => {
    const { adviesUitbrengen } = await ask(
      persona,
      `mutation ($input: AdviesUitbrengenInput!) { adviesUitbrengen(input: $input) { reclasseringsadvies { ${outcome} } fout { code } } }`,
      {
        input: {
          advies: advies.id,
          versie: advies.versie,
          uitgebrachtOp: today(),
        },
      },
    );
    open = null;
    return outcomeOf(adviesUitbrengen, adviesUitbrengen.reclasseringsadvies);
  };
  return {
    partner: 'reclassering',
    perform: () => (open ? deliver(open) : request()),
    isShown: async () => {
      const { agrees, isListed } = await shown(ask, persona, id, {
        signaal: 'ADVIES_TE_LAAT',
      });
      return agrees && isListed === (open !== null);
    },
  };
}

/** DJI moves the expected end of the detention, each time to another day soon. */
function einddatum(ask: Ask, id: string): Act {
  const persona = 'casemanager-vught';
  let turn = 0;
  const day = () => addDays(today(), 5 + (turn % 20));
  return {
    partner: 'dji',
    perform: async () => {
      const { justitiabele } = await ask(
        persona,
        'query ($id: ID!) { justitiabele(id: $id) { detenties { id versie status } } }',
        { id },
      );
      turn += 1;
      const { id: detentie, versie } = justitiabele.detenties.at(-1);
      const { einddatumBijstellen } = await ask(
        persona,
        `mutation ($input: EinddatumBijstellenInput!) { einddatumBijstellen(input: $input) { detentie { ${outcome} } fout { code } } }`,
        { input: { detentie, versie, verwachteEinddatum: day() } },
      );
      return outcomeOf(einddatumBijstellen, einddatumBijstellen.detentie);
    },
    isShown: async () => {
      const { agrees, uitkomst, isListed } = await shown(ask, persona, id, {
        ontslagTot: day(),
      });
      return agrees && isListed && uitkomst.ontslagdatum === day();
    },
  };
}

/** A promise recorded at akkoord itself: the outcome is computed again after it. */
function afspraak(ask: Ask, id: string): Act {
  const persona = 'coordinator-utrecht';
  let sent = '';
  return {
    partner: 'akkoord',
    perform: async () => {
      sent = new Date().toISOString();
      const { afspraakVastleggen } = await ask(
        persona,
        `mutation ($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { ${outcome} } fout { code } } }`,
        {
          input: {
            justitiabele: id,
            omschrijving: 'Wij bellen terug.',
            uiterlijkOp: addDays(today(), 7),
          },
        },
      );
      return outcomeOf(afspraakVastleggen, afspraakVastleggen.afspraak);
    },
    isShown: async () => {
      const { agrees, uitkomst } = await shown(ask, persona, id, {});
      return agrees && uitkomst.berekendTijdstip > sent;
    },
  };
}

function outcomeOf(
  { fout }: { fout: { code: string } | null },
  record: { justitiabele?: { uitkomst: Outcome } } | null,
): Outcome {
  if (fout) throw new Error(`The act was refused: ${fout.code}.`);
  return record!.justitiabele!.uitkomst;
}
