import type { EntityManager } from 'typeorm';
import {
  ContactpuntEntity,
  type Contactonderwerp,
} from '../contactpunten/contactpunt.js';
import { insertAll } from '../database/bulk.js';
import { addMonths, startOfDay, type Day } from '../days.js';
import { demoUuid } from './person-id.js';

/** A made-up contact point; what it does not say is as usual. */
export interface DemoContactpunt {
  organisatie: string;
  onderwerp: Contactonderwerp;
  unit?: string;
  omschrijving: string;
  telefoon?: string;
  email?: string;
  bereikbaar?: string;
  /** How many months ago it was checked: over a year is stale. */
  checked?: number;
}

/** Inserts the contact points of a demonstration, as of `day`. */
export const insertDemoContactpunten = (
  manager: EntityManager,
  day: Day,
  contactpunten: readonly DemoContactpunt[],
): Promise<void> =>
  insertAll(
    manager,
    ContactpuntEntity,
    contactpunten.map(({ checked = 2, ...given }, index) => {
      const gecontroleerdOp = addMonths(day, -checked);
      const moment = startOfDay(gecontroleerdOp);
      return {
        id: demoUuid(`contactpunt ${given.organisatie} ${index}`),
        versie: 1,
        peildatum: moment,
        vastgelegdTijdstip: moment,
        unit: null,
        telefoon: null,
        email: null,
        bereikbaar: 'maandag tot en met vrijdag van 9 tot 17 uur',
        beeindigdTijdstip: null,
        gecontroleerdOp,
        ...given,
      };
    }),
  );
