import type { Adviessoort, Toezichtgrondslag } from '../../schema.generated.js';
import type { AdviesFeit, ToezichtFeit } from '../feiten/feiten.js';
import { feitenOver, woordenVoor, type Gedateerd } from './gedateerd.js';

const adviezen: Record<Adviessoort, string> = {
  VOORGELEIDING: 'de voorgeleiding',
  ZITTING: 'de zitting',
  PENITENTIAIR_PROGRAMMA: 'een penitentiair programma',
  VOORWAARDELIJKE_INVRIJHEIDSTELLING: 'voorwaardelijke invrijheidstelling',
  VERLOF: 'verlof',
};
const grondslagen: Record<Toezichtgrondslag, string> = {
  VOORWAARDELIJKE_VEROORDELING: 'voorwaardelijke veroordeling',
  SCHORSING: 'schorsing van de voorlopige hechtenis',
  PENITENTIAIR_PROGRAMMA: 'penitentiair programma',
  VOORWAARDELIJKE_INVRIJHEIDSTELLING: 'voorwaardelijke invrijheidstelling',
};

/** What the reclassering knows of one advice. A withdrawn one is not due any more. */
export function feitenVanAdvies(advies: AdviesFeit): Gedateerd[] {
  const voor = `voor ${woordenVoor(adviezen, advies.soort)}`;
  const { opDag } = feitenOver('Reclasseringsadvies', advies.id);
  const aangevraagd = opDag(
    'ADVIES_AANGEVRAAGD',
    advies.aangevraagdOp,
    `Reclasseringsadvies ${voor} aangevraagd.`,
  );
  return [
    aangevraagd,
    opDag(
      'ADVIES_UITERLIJK',
      advies.status === 'INGETROKKEN' ? null : advies.uiterlijkOp,
      `Uiterste dag van het reclasseringsadvies ${voor}.`,
      aangevraagd,
    ),
    opDag(
      'ADVIES_UITGEBRACHT',
      advies.uitgebrachtOp,
      `Reclasseringsadvies ${voor} uitgebracht.`,
      aangevraagd,
    ),
  ];
}

/** What the reclassering knows of one toezicht. */
export function feitenVanToezicht(toezicht: ToezichtFeit): Gedateerd[] {
  const op = `(${woordenVoor(grondslagen, toezicht.grondslag)})`;
  const { opDag } = feitenOver('Toezicht', toezicht.id);
  const begin = opDag(
    'TOEZICHT_BEGONNEN',
    toezicht.ingangsdatum,
    `Begin van het toezicht ${op}.`,
  );
  const contact = opDag(
    'EERSTE_CONTACT',
    toezicht.eersteContactOp,
    `Eerste contact in het toezicht ${op}.`,
    begin,
  );
  return [
    begin,
    contact,
    opDag(
      'TOEZICHT_BEEINDIGD',
      toezicht.einddatum,
      `Einde van het toezicht ${op}.`,
      begin,
      contact,
    ),
  ];
}
