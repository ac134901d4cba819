import { In, IsNull, type EntityManager } from 'typeorm';
import { organisationOf, type Caller } from '../access/caller.js';
import type { Partij } from '../access/partij.js';
import type { Database } from '../database/database.js';
import {
  newVersionedRow,
  updateVersionedRow,
} from '../database/versioned-row.js';
import { now, today } from '../days.js';
import { conflict, DomainError, notFound } from '../graphql/domain-error.js';
import {
  checkedContactpunt,
  type ContactpuntInput,
} from './contactpunt-input.js';
import { ContactpuntEntity, onderwerpen } from './contactpunt.js';

/** More than a person can choose from. */
const maxPerOrganisation = 50;

const notEnded = { beeindigdTijdstip: IsNull() };

/** The contact points of a party's organisations: every caller reads them, and each organisation keeps its own. */
export const contactpuntenStore = (
  database: Database,
  caller: Caller,
  partij: Partij,
) => ({
  contactpuntById: (id: string) =>
    database.read((manager) => contactpuntById(manager, id)),

  contactpuntenByOrganisatie: async (codes: readonly string[]) => {
    const rows = await database.read((manager) =>
      manager.find(ContactpuntEntity, {
        where: { organisatie: In([...codes]), ...notEnded },
        order: { vastgelegdTijdstip: 'ASC', id: 'ASC' },
      }),
    );
    return rows.sort(
      (one, other) =>
        onderwerpen.indexOf(one.onderwerp) -
        onderwerpen.indexOf(other.onderwerp),
    );
  },

  /** A new one, or another text of an existing one; either way the organisation says that it is right today. */
  recordContactpunt: ({
    contactpunt: id,
    versie,
    ...input
  }: ContactpuntInput) => {
    const organisatie = ownOrganisation(caller, partij);
    const content = { ...checkedContactpunt(input), gecontroleerdOp: today() };
    return database.write((manager) =>
      id == null
        ? addContactpunt(manager, { ...content, organisatie })
        : changeContactpunt(manager, { organisatie, id, versie }, content),
    );
  },

  endContactpunt: (id: string, versie: number) => {
    const organisatie = ownOrganisation(caller, partij);
    return database.write((manager) =>
      changeContactpunt(
        manager,
        { organisatie, id, versie },
        { beeindigdTijdstip: now() },
      ),
    );
  },
});

export type ContactpuntenStore = ReturnType<typeof contactpuntenStore>;

function ownOrganisation(caller: Caller, partij: Partij): string {
  const organisation = organisationOf(caller);
  if (organisation?.partij === partij) return organisation.organisatie;
  throw new DomainError(
    'REGEL',
    'Alleen een organisatie zelf houdt haar contactpunten bij.',
  );
}

const contactpuntById = (manager: EntityManager, id: string) =>
  manager.findOneBy(ContactpuntEntity, { id, ...notEnded });

async function addContactpunt(
  manager: EntityManager,
  content: ReturnType<typeof checkedContactpunt> &
    Pick<ContactpuntEntity, 'organisatie' | 'gecontroleerdOp'>,
): Promise<ContactpuntEntity> {
  const { organisatie } = content;
  const present = await manager.countBy(ContactpuntEntity, {
    organisatie,
    ...notEnded,
  });
  if (present >= maxPerOrganisation)
    throw new DomainError(
      'REGEL',
      `Een organisatie heeft hoogstens ${maxPerOrganisation} contactpunten.`,
    );
  const contactpunt = {
    ...newVersionedRow(),
    ...content,
    beeindigdTijdstip: null,
  };
  await manager.insert(ContactpuntEntity, contactpunt);
  return contactpunt;
}

/** Changes one of the organisation, at the version that the caller read. */
async function changeContactpunt(
  manager: EntityManager,
  {
    organisatie,
    id,
    versie,
  }: { organisatie: string; id: string; versie: number | null | undefined },
  change: Partial<ContactpuntEntity>,
): Promise<ContactpuntEntity> {
  if (versie == null)
    throw new DomainError(
      'REGEL',
      'Geef bij een bestaand contactpunt ook de versie.',
      'versie',
    );
  const current = await contactpuntById(manager, id);
  if (!current) throw notFound('Dit contactpunt', 'contactpunt');
  if (current.organisatie !== organisatie)
    throw new DomainError(
      'REGEL',
      'Dit contactpunt is van een andere organisatie.',
      'contactpunt',
    );
  if (current.versie !== versie) throw conflict();
  return updateVersionedRow(
    manager,
    ContactpuntEntity,
    current,
    versie,
    change,
  );
}
