import type { Betrokkenheid } from '../../../../shared/access/betrokkenheid.js';
import type { Day } from '../../../../shared/days.js';
import type { Wijziging } from '../../schema.generated.js';
import type { AfspraakEntity } from '../../entities/afspraak.js';
import type { EigenDoelEntity } from '../../entities/eigen-doel.js';
import type { LokaleInvullingEntity } from '../../entities/lokale-invulling.js';
import type { RegieEntity } from '../../entities/regie.js';
import type { Normen } from '../../normen.js';
import { recordsAsOf, recordAsOf, type AsOf } from './as-of.js';
import type { AfspraakFeit, Feiten, LokaleTermijn } from './feiten.js';
import {
  readDay,
  nullable,
  readText,
  readTimestamp,
  type FieldReaders,
} from './read-fields.js';

/** A row with its changes, oldest first; the changes are only used for a peildatum in the past. */
export type WithWijzigingen<R> = R & { wijzigingen: readonly Wijziging[] };

/** Rows of akkoord about one person. */
export interface AkkoordFeiten {
  /** Including those that have ended. */
  relations: readonly Pick<
    Betrokkenheid,
    'partij' | 'organisatie' | 'vanaf' | 'tot'
  >[];
  regie: WithWijzigingen<RegieEntity> | null;
  /** Of gemeenten with a betrokkenheid. */
  lokaleInvulling: readonly WithWijzigingen<LokaleInvullingEntity>[];
  afspraken: readonly WithWijzigingen<
    Pick<AfspraakEntity, keyof AfspraakFeit>
  >[];
  eigenDoelen: readonly WithWijzigingen<EigenDoelEntity>[];
  normen: Normen;
}

const readNumber = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

export const regieReaders: FieldReaders<NonNullable<Feiten['regie']>> = {
  gemeente: readText,
  sinds: readTimestamp,
};

export const afspraakReaders: FieldReaders<AfspraakFeit> = {
  id: readText,
  partij: readText,
  omschrijving: readText,
  status: readText,
  uiterlijkOp: readDay,
  nagekomenOp: nullable(readDay),
  vastgelegdTijdstip: readTimestamp,
};

const lokaleTermijnReaders: FieldReaders<LokaleTermijn> = {
  norm: readText,
  gemeente: readText,
  aantal: readNumber,
  eenheid: readText,
  grondslag: readText,
  geldtVanaf: readDay,
  geldtTot: nullable(readDay),
};

/** Local terms that were recorded by then and apply on the peildatum. */
export const lokaleTermijnenAsOf = (
  invullingen: AkkoordFeiten['lokaleInvulling'],
  peildatum: Day,
  asOf: AsOf,
): LokaleTermijn[] =>
  (
    recordsAsOf(
      invullingen.filter(({ norm }) => norm !== null),
      (record) => recordAsOf(record, lokaleTermijnReaders, asOf),
    ) ?? []
  ).filter(
    ({ geldtVanaf, geldtTot }) =>
      geldtVanaf <= peildatum && (geldtTot === null || geldtTot >= peildatum),
  );
