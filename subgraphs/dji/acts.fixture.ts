import { demoBsns } from '../../shared/demo/bsn.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type { Caller } from '../../shared/caller.js';
import { addDays, today, type Day } from '../../shared/days.js';
import { startTestPartner } from '../../shared/testing.js';
import { openDjiDatabase } from './data-source.js';
import { createServer } from './server.js';
import { ensureInrichtingen } from './store/verzonnen.js';

export const vandaag = today();
export const dagenGeleden = (dagen: number): Day => addDays(vandaag, -dagen);

/** What refused an act, in short: code and field; `null` when it was done. */
export const code = (payload: {
  fout: { code: string; veld: string } | null;
}): string | null =>
  payload.fout && `${payload.fout.code} ${payload.fout.veld}`;

const detentieFields =
  'id versie status insluitingsdatum verwachteEinddatum werkelijkeEinddatum screeningAfgerondOp programma inrichting { code } justitiabele { id }';
const beside: Record<string, string> = {
  planVaststellen:
    'plan { versie vastgesteldOp doelen { id omschrijving behaaldOp } }',
  doelBehalen: 'plan { versie doelen { id omschrijving behaaldOp } }',
  overlegVastleggen: 'overleg { id soort datum }',
  verlofVastleggen:
    'verlof { id versie soort doel vanaf tot besluit beslotenOp }',
  verlofBeslissen: 'verlof { id versie besluit beslotenOp }',
};

/** DJI's server with the inrichtingen and nobody in them, and the acts in few words. */
export async function startDji() {
  const partner = await startTestPartner('dji', createServer, openDjiDatabase);
  await partner.database.write(ensureInrichtingen);
  const nextBsn = demoBsns();
  let people = 0;

  /** Does an act; gives its payload. */
  const act = async (
    name: string,
    input: object,
    who: PersonaName | Partial<Caller> = 'casemanager-vught',
  ) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await partner.ask(
      who,
      `mutation ($input: ${type}!) { r: ${name}(input: $input) { fout { code boodschap veld } detentie { ${detentieFields} } ${beside[name] ?? ''} } }`,
      { input },
    );
    if (errors.length > 0) throw new Error(errors[0]!.message);
    return data.r;
  };

  const opgave = (overrides: object = {}) => ({
    skn: String(10_000_000 + ++people),
    bsn: nextBsn(),
    naam: 'Jan van Testen',
    inrichting: 'PI-VUGHT',
    titel: 'GEVANGENISSTRAF',
    insluitingsdatum: dagenGeleden(100),
    ...overrides,
  });

  return {
    ...partner,
    act,
    opgave,
    /** Registers somebody new; gives the detention. */
    registreer: async (overrides: object = {}) => {
      const { detentie } = await act('detentieRegistreren', opgave(overrides));
      return detentie as {
        id: string;
        versie: number;
        justitiabele: { id: string };
      };
    },
    /** Everything that is stored, to see that nothing was written. */
    everything: () =>
      partner.database.read(async (manager) => {
        const tables = manager.connection.entityMetadatas.map(
          ({ tableName }) => tableName,
        );
        const rows: unknown[] = [];
        for (const table of tables)
          rows.push(await manager.query(`SELECT * FROM ${table} ORDER BY 1`));
        return rows;
      }),
  };
}
