import type { Betrokkenheid } from '../../../../shared/access/betrokkenheid.js';
import type { Day } from '../../../../shared/days.js';
import type { Wijziging } from '../../schema.generated.js';
import type { AfspraakEntity } from '../../entities/afspraak.js';
import type { LokaleInvullingEntity } from '../../entities/lokale-invulling.js';
import type { RegieEntity } from '../../entities/regie.js';
import { allenBekendOp, bekendOp, type Toen } from './bekend-op.js';
import type { AfspraakFeit, Feiten, LokaleTermijn } from './feiten.js';
import { dag, eventueel, tekst, tijdstip, type Vorm } from './read-fields.js';

/** A record with its changes, oldest first; of today and later they are not needed. */
export type MetWijzigingen<R> = R & { wijzigingen: readonly Wijziging[] };

/** What akkoord itself knows of a person. */
export interface AkkoordFeiten {
  /** Of all times. */
  relaties: readonly Pick<
    Betrokkenheid,
    'partij' | 'organisatie' | 'vanaf' | 'tot'
  >[];
  regie: MetWijzigingen<RegieEntity> | null;
  /** Of the gemeenten that have a relation. */
  lokaleInvulling: readonly MetWijzigingen<LokaleInvullingEntity>[];
  afspraken: readonly MetWijzigingen<AfspraakEntity>[];
}

const aantal = (waarde: unknown): number | undefined =>
  typeof waarde === 'number' ? waarde : undefined;

export const regie: Vorm<NonNullable<Feiten['regie']>> = {
  gemeente: tekst,
  sinds: tijdstip,
};

export const afspraak: Vorm<AfspraakFeit> = {
  id: tekst,
  omschrijving: tekst,
  status: tekst,
  uiterlijkOp: dag,
  nagekomenOp: eventueel(dag),
  vastgelegdTijdstip: tijdstip,
};

const lokaleTermijn: Vorm<LokaleTermijn> = {
  norm: tekst,
  gemeente: tekst,
  aantal,
  eenheid: tekst,
  grondslag: tekst,
  geldtVanaf: dag,
  geldtTot: eventueel(dag),
};

/** The stricter terms that were recorded by then and hold on the peildatum. */
export const lokaleTermijnenOp = (
  invullingen: AkkoordFeiten['lokaleInvulling'],
  peildatum: Day,
  moment: Toen,
): LokaleTermijn[] =>
  (
    allenBekendOp(
      invullingen.filter(({ norm }) => norm !== null),
      (een) => bekendOp(een, lokaleTermijn, moment),
    ) ?? []
  ).filter(
    ({ geldtVanaf, geldtTot }) =>
      geldtVanaf <= peildatum && (geldtTot === null || geldtTot >= peildatum),
  );
