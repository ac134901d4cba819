import { demoBsns } from '../../shared/demo/bsn.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import type { Caller } from '../../shared/access/caller.js';
import { addDays, today, type Day } from '../../shared/days.js';
import { startTestPartner } from '../../shared/testing/test-partner.js';
import { dji } from './definition.js';
import { mutationText } from '../../shared/testing/mutations.js';

export const currentDay = today();
export const daysAgo = (days: number): Day => addDays(currentDay, -days);

/** Payload of any mutation, loosely typed: all but `fout` and `fouten` is `null` when it was refused. */
interface Fout {
  code: string;
  boodschap: string;
  veld: string;
}
interface Payload {
  fout: Fout | null;
  fouten: Fout[];
  detentie: { id: string; versie: number; justitiabele: { id: string } };
  plan: { versie: number; doelen: { id: string; omschrijving: string }[] };
  verlof: { id: string; versie: number };
}

/** Code and field of the domain error; `null` when the mutation succeeded. */
export const code = ({ fout }: Pick<Payload, 'fout'>): string | null =>
  fout && `${fout.code} ${fout.veld}`;

const detentieFields =
  'id versie status insluitingsdatum verwachteEinddatum werkelijkeEinddatum screeningAfgerondOp programma inrichting { code } justitiabele { id }';
const extraFields: Record<string, string> = {
  planVaststellen:
    'plan { versie vastgesteldOp doelen { id omschrijving behaaldOp } }',
  planDelen: 'plan { versie gedeeldOp }',
  doelBehalen: 'plan { versie doelen { id omschrijving behaaldOp } }',
  overlegVastleggen: 'overleg { id soort datum }',
  verlofVastleggen:
    'verlof { id versie soort doel vanaf tot besluit beslotenOp }',
  verlofBeslissen: 'verlof { id versie besluit beslotenOp }',
};

/** DJI's server with the inrichtingen and no people, and helpers for its mutations. */
export async function startDji() {
  const partner = await startTestPartner(dji);
  const nextBsn = demoBsns();
  let people = 0;

  /** Executes a mutation; returns its payload. */
  const mutate = async (
    name: string,
    input: object,
    who: PersonaName | Partial<Caller> = 'casemanager-vught',
  ): Promise<Payload> => {
    const response = await partner.ask(
      who,
      mutationText(
        name,
        `fout { code boodschap veld } fouten { code boodschap veld } detentie { ${detentieFields} } ${extraFields[name] ?? ''}`,
      ),
      { input },
    );
    const [error] = response.errors;
    if (error) throw new Error(error.message);
    return (response.data as { payload: Payload }).payload;
  };

  const registrationInput = (overrides: object = {}) => ({
    skn: String(10_000_000 + ++people),
    bsn: nextBsn(),
    naam: 'Jan van Testen',
    inrichting: 'PI-VUGHT',
    titel: 'GEVANGENISSTRAF',
    insluitingsdatum: daysAgo(100),
    ...overrides,
  });

  return {
    ...partner,
    mutate,
    registrationInput,
    /** Registers a new person; returns the detention. */
    register: async (overrides: object = {}) =>
      (await mutate('detentieRegistreren', registrationInput(overrides)))
        .detentie,
    /** Every row, to assert that nothing was written; without the audit log, which has an entry for refused mutations too, and the lease. */
    databaseContents: () =>
      partner.database.read(async (manager) => {
        const tables = manager.connection.entityMetadatas
          .map(({ tableName }) => tableName)
          .filter((table) => table !== 'verwerking' && table !== 'lease');
        const rows: unknown[] = [];
        for (const table of tables)
          rows.push(await manager.query(`SELECT * FROM ${table} ORDER BY 1`));
        return rows;
      }),
  };
}
