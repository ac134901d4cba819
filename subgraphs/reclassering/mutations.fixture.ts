import { randomInt, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Caller } from '../../shared/access/caller.js';
import { addDays, today } from '../../shared/days.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import { startTestPartner } from '../../shared/testing/test-partner.js';
import { reclassering } from './definition.js';
import { mutationText } from '../../shared/testing/mutations.js';

export type Who = PersonaName | Partial<Caller>;
export const rn = 'reclasseringswerker-rn';
export const svg = {
  role: 'reclasseringswerker',
  organisation: 'SVG',
  scopes: personas[rn].scopes,
} as const;
export const day = today();
const since = '2026-01-05T09:00:00.000Z';

export const relation = (partij: string, organisatie: string) => ({
  partij,
  organisatie,
  vanaf: since,
  tot: null,
});

export const meldingAbout = (
  justitiabele: string,
  betrokkenheden: unknown[],
) => ({
  melding: randomUUID(),
  soort: 'AANKOMST',
  justitiabele,
  tijdstip: since,
  betrokkenheden,
});

export const request = (justitiabele: string, more = {}) => ({
  justitiabele,
  soort: 'VERLOF',
  organisatie: 'RN',
  aangevraagdOp: addDays(day, -10),
  uiterlijkOp: addDays(day, 20),
  ...more,
});

export const start = (justitiabele: string, more = {}) => ({
  justitiabele,
  organisatie: 'RN',
  grondslag: 'SCHORSING',
  ingangsdatum: addDays(day, -30),
  ...more,
});

interface Fout {
  code: string;
  boodschap: string;
  veld: string;
}
interface Schending {
  id: string;
  gemeldOp: string | null;
}
interface Voorwaarde {
  id: string;
  schendingen: Schending[];
}
/** Payload of any mutation, loosely typed: `uitkomst` is `null` when it was refused. */
interface Payload {
  uitkomst: {
    id: string;
    versie: number;
    bijzondereVoorwaarden: string[];
    voorwaarden: Voorwaarde[];
  };
  fout: Fout | null;
}
interface History {
  wijzigingen: { veld: string; oud: string; bekendSinds: string }[];
}
interface Records {
  reclasseringsadviezen: { id: string; status: string }[];
  toezichten: { id: string }[];
  meldingenVanReclassering: {
    soort: string;
    aan: string;
    bevestigdTijdstip: string | null;
  }[];
}

const advies =
  'uitkomst: reclasseringsadvies { id versie status organisatie { code } uitgebrachtOp fictief oordeel { risico datum instrument { code } instrumentversie } }';
const toezicht =
  'uitkomst: toezicht { id versie niveau organisatie { code } ingangsdatum eersteContactOp einddatum beeindigingsreden bijzondereVoorwaarden voorwaarden { id soort omschrijving status geldtVanaf vervallenOp schendingen { id datum gemeldOp gemeldAan uitkomst } } contacten { datum soort } }';
const werkstraf =
  'uitkomst: werkstraf { id versie justitiabele { id } organisatie { code } uren gewerkteUren opgelegdOp afgerondOp afronding }';
const interventie =
  'uitkomst: gedragsinterventie { id versie organisatie { code } naam gestartOp afgerondOp afronding }';
/** What each mutation selects. */
const results = {
  adviesAanvragen: advies,
  adviesInBehandelingNemen: advies,
  adviesUitbrengen: advies,
  adviesIntrekken: advies,
  toezichtStarten: toezicht,
  contactVastleggen: toezicht,
  toezichtniveauWijzigen: toezicht,
  toezichtOverdragen: toezicht,
  toezichtBeeindigen: toezicht,
  bijzondereVoorwaardeToevoegen: toezicht,
  bijzondereVoorwaardeWijzigen: toezicht,
  bijzondereVoorwaardeOpheffen: toezicht,
  schendingVastleggen: toezicht,
  schendingBijwerken: toezicht,
  werkstrafVastleggen: werkstraf,
  gewerkteUrenVastleggen: werkstraf,
  werkstrafAfronden: werkstraf,
  gedragsinterventieStarten: interventie,
  gedragsinterventieAfronden: interventie,
} as const;
export type Mutation = keyof typeof results;

/** The reclassering's server without clients, and helpers for its mutations. */
export async function startReclassering() {
  const partner = await startTestPartner(reclassering);

  const sendMelding = async (input: Record<string, unknown>) => {
    const response = await partner.ask(
      'systeem-dji',
      'mutation ($input: MeldingAanReclasseringInput!) { uitkomst: meldingAanReclassering(input: $input) { ontvangen fout { code veld } } }',
      { input },
    );
    return (
      response.data as { uitkomst: { ontvangen: boolean; fout: object | null } }
    ).uitkomst;
  };

  /** A new client of RN, in PI Vught, from Utrecht. */
  const newClient = async (...more: ReturnType<typeof relation>[]) => {
    const id = randomUUID();
    await sendMelding({
      ...meldingAbout(id, [
        relation('DJI', 'PI-VUGHT'),
        relation('RECLASSERING', 'RN'),
        relation('GEMEENTE', '0344'),
        ...more,
      ]),
      skn: String(randomInt(10_000_000, 99_999_999)),
    });
    return id;
  };

  const mutate = async (
    who: Who,
    mutation: Mutation,
    input: Record<string, unknown>,
  ): Promise<Payload> => {
    const response = await partner.ask(
      who,
      mutationText(
        mutation,
        `${results[mutation]} fout { code boodschap veld }`,
      ),
      { input },
    );
    expect(response.errors).toEqual([]);
    return (response.data as { payload: Payload }).payload;
  };

  const { figures, recordsOf, wijzigingenOf } = reads(partner);

  return {
    ...partner,
    sendMelding,
    newClient,
    mutate,
    figures,
    recordsOf,
    wijzigingenOf,

    /** The refusal of a mutation, which wrote nothing. */
    refused: async (
      who: Who,
      mutation: Mutation,
      input: Record<string, unknown>,
    ) => {
      const before = await figures();
      const { uitkomst, fout } = await mutate(who, mutation, input);
      // The payload of a CONFLICT has the current row.
      if (fout?.code !== 'CONFLICT') expect(uitkomst).toBeNull();
      expect(await figures()).toBe(before);
      return fout!;
    },
    newAdvies: async (justitiabele: string, more = {}) =>
      (await mutate(rn, 'adviesAanvragen', request(justitiabele, more)))
        .uitkomst,
    newToezicht: async (justitiabele: string, more = {}) =>
      (await mutate(rn, 'toezichtStarten', start(justitiabele, more))).uitkomst,
  };
}

const reads = ({
  ask,
  database,
}: Awaited<ReturnType<typeof startTestPartner>>) => ({
  /** Row counts and versions of every table that a mutation may write. */
  figures: () =>
    database.read(async (manager) => {
      const rows: unknown[] = [];
      const add = async (what: string, table: string) =>
        rows.push(await manager.query(`SELECT ${what} FROM ${table}`));
      for (const table of [
        'advies',
        'toezicht',
        'client',
        'werkstraf',
        'gedragsinterventie',
      ])
        await add('COUNT(*) AS aantal, SUM(versie) AS versies', table);
      for (const table of [
        'contact',
        'voorwaarde',
        'schending',
        'betrokkenheid',
        'wijziging',
        'melding_uit',
        'melding_in',
      ])
        await add('COUNT(*) AS aantal', table);
      return JSON.stringify(rows);
    }),

  recordsOf: async (who: Who, id: string) => {
    const response = await ask(
      who,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Justitiabele { reclasseringsadviezen { id status } toezichten { id } meldingenVanReclassering { soort aan bevestigdTijdstip } } } }',
      { r: [{ __typename: 'Justitiabele', id }] },
    );
    return (response.data as { _entities: Records[] })._entities[0]!;
  },

  /** The history of a row, oldest first. */
  wijzigingenOf: async (who: Who, type: string, id: string) => {
    const response = await ask(
      who,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { wijzigingen { veld oud bekendSinds } } } }`,
      { r: [{ __typename: type, id }] },
    );
    const [record] = (response.data as { _entities: (History | null)[] })
      ._entities;
    const found = record?.wijzigingen;
    if (!found) return null;
    const moments = found.map(({ bekendSinds }) => bekendSinds);
    expect(moments).toEqual(moments.toSorted());
    return found.map(({ veld, oud }) => [veld, oud]);
  },
});
