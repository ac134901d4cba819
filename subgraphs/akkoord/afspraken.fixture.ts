import type { PersonaName } from '../../shared/demo/personas.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import type {
  TestAnswer,
  TestPartner,
} from '../../shared/testing/test-partner.js';
import { AfspraakEntity } from './entities/afspraak.js';
import { AfspraakGebeurtenisEntity } from './entities/afspraak-gebeurtenis.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

/** Loosely typed: what it has is up to the selection; neither is there when the request failed. */
interface Payload {
  afspraak?: TestAnswer['data'];
  fout?: TestAnswer['data'];
}

/** Executes a mutation about a promise. Returns `selection` of its payload, and the errors of the request. */
export function mutateAfspraak(
  partner: TestPartner,
  selection: string,
  who: PersonaName,
  name: string,
  input: object,
): Promise<Payload & Pick<TestAnswer, 'errors'>> {
  return mutatePartner(partner, who, name, input, selection);
}

/** All that a mutation about a promise could write. */
export const writtenRows = ({ database }: TestPartner) =>
  database.read(async (manager) => ({
    afspraken: await manager.find(AfspraakEntity, { order: { id: 'ASC' } }),
    gebeurtenissen: await manager.count(AfspraakGebeurtenisEntity),
    wijzigingen: await manager.count(Wijziging),
  }));
