import type {
  Adviessoort,
  Reclasseringsadvies,
  Toezicht,
  Toezichtgrondslag,
} from '../../schema.generated.js';
import { woordenVoor, type Feit } from './feit.js';

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

/** What the reclassering knows. A withdrawn advice is not due any more. */
export const feitenVanReclassering = (
  gevraagd: readonly Reclasseringsadvies[],
  toezichten: readonly Toezicht[],
): Feit[] => [
  ...gevraagd.flatMap((advies): Feit[] => {
    const voor = `voor ${woordenVoor(adviezen, advies.soort)}`;
    return [
      [advies.aangevraagdOp, `Reclasseringsadvies ${voor} aangevraagd.`],
      [
        advies.status === 'INGETROKKEN' ? null : advies.uiterlijkOp,
        `Uiterste dag van het reclasseringsadvies ${voor}.`,
      ],
      [advies.uitgebrachtOp, `Reclasseringsadvies ${voor} uitgebracht.`],
    ];
  }),
  ...toezichten.flatMap((toezicht): Feit[] => {
    const op = `(${woordenVoor(grondslagen, toezicht.grondslag)})`;
    return [
      [toezicht.ingangsdatum, `Begin van het toezicht ${op}.`],
      [toezicht.eersteContactOp, `Eerste contact in het toezicht ${op}.`],
      [toezicht.einddatum, `Einde van het toezicht ${op}.`],
    ];
  }),
];
