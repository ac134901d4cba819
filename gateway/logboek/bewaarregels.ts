import {
  lijnen,
  logboektermijn,
  type Logregel,
} from '../../shared/bewaren/logregels.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
  WaarnemingEntity,
} from '../../shared/logboek.js';

/** Everything that the gateway keeps: the record, and what is needed to read it. */
export const bewaarregels: readonly Logregel[] = [
  {
    ...logboektermijn,
    lijnen: [
      lijnen(VerwerkingEntity, 'spanId', 'startTime'),
      lijnen(ToegangEntity, 'spanId', 'tijdstip'),
      lijnen(WaarnemingEntity, 'id', 'tot'),
      lijnen(NoodtoegangEntity, 'id', 'tot'),
    ],
  },
];
