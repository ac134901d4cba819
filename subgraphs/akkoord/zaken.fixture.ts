import type { Caller } from '../../shared/access/caller.js';
import { Wijziging } from '../../shared/database/versioned-row.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  testCaller,
  type TestAnswer,
  type TestPartner,
} from '../../shared/testing/test-partner.js';
import { OverdrachtEntity } from './entities/overdracht.js';
import { ZaakEntity } from './entities/zaak.js';
import { ZaakGebeurtenisEntity } from './entities/zaak-gebeurtenis.js';
import { mutatePartner } from '../../shared/testing/mutations.js';

/** Another professional of the same organisation. */
export const colleague = (
  persona: PersonaName,
  subject = `test:collega-${persona}`,
): Partial<Caller> => ({ ...testCaller(persona), subject });

const overdrachtFields =
  'id versie status vanPartij vanOrganisatiegegevens { code } vanProfessional naarPartij naarOrganisatiegegevens { code } naarProfessional afgehandeldTijdstip reden';
export const zaakFields = `id versie partij organisatiegegevens { code } professional eigen rol sinds overdrachten { ${overdrachtFields} } geschiedenis { soort rol partij organisatiegegevens { code } professional overdracht }`;

/** Loosely typed: neither is there when the request failed. */
interface Payload {
  zaak?: TestAnswer['data'];
  overdracht?: TestAnswer['data'];
  fout?: TestAnswer['data'];
}

/** Executes a mutation about a case. */
export function mutateZaak(
  partner: TestPartner,
  who: PersonaName | Partial<Caller>,
  name: string,
  input: object,
): Promise<Payload & Pick<TestAnswer, 'errors'>> {
  return mutatePartner(
    partner,
    who,
    name,
    input,
    `zaak { ${zaakFields} } overdracht { ${overdrachtFields} } fout { code veld boodschap }`,
  );
}

/** All that a mutation about a case could write. */
export const writtenZaken = ({ database }: TestPartner) =>
  database.read(async (manager) => ({
    zaken: await manager.find(ZaakEntity, { order: { id: 'ASC' } }),
    overdrachten: await manager.find(OverdrachtEntity, {
      order: { id: 'ASC' },
    }),
    gebeurtenissen: await manager.count(ZaakGebeurtenisEntity),
    wijzigingen: await manager.count(Wijziging),
  }));
