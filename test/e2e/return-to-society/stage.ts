import { ketenPartners } from '../../../shared/config.js';
import type { PersonaName } from '../../../shared/demo/personas.js';
import type { Federation } from '../../support/federation.js';

/** Who plays a part, or must not see anything of it. `hijzelf` is the person whose return it is. */
export const cast = [
  'hijzelf',
  'casemanager-vught',
  'reclasseringswerker-rn',
  'coordinator-utrecht',
  'coordinator-rotterdam',
  'justitiabele-b',
  'integrator-nakoming',
  'functionaris-gegevensbescherming',
  'beheerder',
] as const;
export type Player = (typeof cast)[number];

/** The person's data as a player sees them: an absent key is a field that is not open to him. */
export type Sight = Record<string, unknown>;

const sight = `query ($id: ID!) { justitiabele(id: $id) {
  id
  persoonsgegevens { naam }
  detenties { status plan { vastgesteldOp } }
  basisvoorwaarden { soort status }
  reclasseringsadviezen { soort status }
  toezichten { grondslag einddatum voorwaarden { soort status } }
  afspraken { partij status }
  correctieverzoeken { status }
  zaken { partij rol overdrachten { status openstaand { ontbreekt afspraken { status } } } }
  reintegratie { fase onvolledig doelen { van status } signalen { code } termijnen { status norm { code } } }
  uitkomst { fase ontbreekt }
} }`;

export interface Stage {
  /** The data of an operation as a player; fails when it has an error or a `fout`. */
  ask(player: Player, query: string, variables?: object): Promise<any>;
  /** What he sees of the person; null when he does not see him. */
  sight(player: Player, id: string): Promise<Sight | null>;
  /** Delivers all meldingen and has akkoord compute what they and the acts make due. */
  settle(): Promise<void>;
}

export function createStage(federation: Federation): Stage {
  let id = '';
  const send = async (player: Player, query: string, variables: object) => {
    const token =
      player === 'hijzelf'
        ? await federation.tokenOfJustitiabele(id)
        : await federation.token(player satisfies PersonaName);
    const { body } = await federation.askWith(
      { authorization: `Bearer ${token}` },
      query,
      variables,
    );
    return body;
  };
  return {
    ask: async (player, query, variables = {}) => {
      const { data, errors } = await send(player, query, variables);
      const refused = Object.values<any>(data ?? {}).flatMap(
        (payload) => payload?.fouten ?? payload?.fout ?? [],
      );
      if (errors || refused.length > 0)
        throw new Error(`${player}: ${JSON.stringify(errors ?? refused)}`);
      return data;
    },
    sight: async (player, person) => {
      id = person;
      const { data, errors = [] } = await send(player, sight, { id });
      const other = errors.filter(
        ({ extensions }: any) =>
          extensions.code !== 'UNAUTHORIZED_FIELD_OR_TYPE',
      );
      if (other.length > 0) throw new Error(JSON.stringify(other));
      return data?.justitiabele ? summary(data.justitiabele) : null;
    },
    settle: async () => {
      for (const name of ketenPartners)
        while ((await federation.openMeldingen(name)) > 0)
          await federation.partners[name].courier.run();
      await federation.partners.akkoord.background.run();
    },
  };
}

/** The values that tell, without what an act does not change. */
function summary(person: any): Sight | null {
  const { reintegratie, uitkomst } = person;
  const all: Sight = {
    naam: person.persoonsgegevens?.naam,
    detentie: person.detenties?.map(({ status }: any) => status).join(),
    plan: person.detenties?.some(({ plan }: any) => plan !== null),
    ontbreekt: uitkomst?.ontbreekt,
    advies: person.reclasseringsadviezen?.map(
      ({ soort, status }: any) => `${soort} ${status}`,
    ),
    toezicht: person.toezichten?.map(
      ({ grondslag, einddatum }: any) =>
        `${grondslag} ${einddatum === null ? 'LOOPT' : 'BEEINDIGD'}`,
    ),
    voorwaarden: person.toezichten?.[0]?.voorwaarden?.map(
      ({ soort, status }: any) => `${soort} ${status}`,
    ),
    doelen: reintegratie?.doelen.map(
      ({ van, status }: any) => `${van} ${status}`,
    ),
    afspraken: person.afspraken?.map(
      ({ partij, status }: any) => `${partij} ${status}`,
    ),
    // `null` for an organisation that answers none.
    correcties: (person.correctieverzoeken ?? []).map(
      ({ status }: any) => status,
    ),
    zaken: person.zaken?.map(({ partij, rol }: any) => `${partij} ${rol}`),
    overdrachten: person.zaken?.flatMap(({ overdrachten }: any) =>
      overdrachten.map(
        ({ status, openstaand: { ontbreekt, afspraken } }: any) => ({
          status,
          ontbreekt,
          afspraken: afspraken.length,
        }),
      ),
    ),
    fase: reintegratie?.fase,
    onvolledig: reintegratie?.onvolledig,
    signalen: reintegratie?.signalen.map(({ code }: any) => code),
    overschreden: reintegratie?.termijnen
      .filter(({ status }: any) => status === 'OVERSCHREDEN')
      .map(({ norm }: any) => norm.code),
  };
  const seen = Object.entries(all).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return seen.length === 0 ? null : Object.fromEntries(seen);
}
