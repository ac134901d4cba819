import type DataLoader from 'dataloader';
import { today } from '../days.js';
import { toPayload } from '../graphql/domain-error.js';
import type { ContactpuntInput } from './contactpunt-input.js';
import { isStale, type ContactpuntEntity } from './contactpunt.js';
import type { ContactpuntenStore } from './contactpunten-store.js';

/* The same in each partner whose organisations keep contact points. */

interface Context {
  store: ContactpuntenStore;
  loaders: {
    contactpuntenByOrganisatie: Pick<
      DataLoader<string, ContactpuntEntity[]>,
      'load'
    >;
  };
}

export const Contactpunt = {
  verouderd: (contactpunt: ContactpuntEntity) => isStale(contactpunt, today()),
};

export const contactpunten = (
  { code }: { code: string },
  _args: object,
  { loaders }: Context,
) => loaders.contactpuntenByOrganisatie.load(code);

export const contactpuntVastleggen = (
  _parent: object,
  { input }: { input: ContactpuntInput },
  { store }: Context,
) =>
  toPayload(
    async () => ({ contactpunt: await store.recordContactpunt(input) }),
    () => current(store, input.contactpunt),
  );

export const contactpuntBeeindigen = (
  _parent: object,
  { input }: { input: { contactpunt: string; versie: number } },
  { store }: Context,
) =>
  toPayload(
    async () => ({
      contactpunt: await store.endContactpunt(input.contactpunt, input.versie),
    }),
    () => current(store, input.contactpunt),
  );

/** `null` when it ended meanwhile. */
const current = async (
  store: ContactpuntenStore,
  id: string | null | undefined,
) => ({ contactpunt: id == null ? null : await store.contactpuntById(id) });
