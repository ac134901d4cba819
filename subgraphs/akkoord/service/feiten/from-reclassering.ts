import type { AdviesFeit, ToezichtFeit } from './feiten.js';
import {
  readDay,
  nullable,
  readText,
  readBoolean,
  type FieldReaders,
} from './read-fields.js';

export const adviesReaders: FieldReaders<AdviesFeit> = {
  id: readText,
  soort: readText,
  status: readText,
  aangevraagdOp: readDay,
  uiterlijkOp: nullable(readDay),
  uitgebrachtOp: nullable(readDay),
};

export const toezichtReaders: FieldReaders<ToezichtFeit> = {
  id: readText,
  grondslag: readText,
  dadelijkUitvoerbaar: readBoolean,
  ingangsdatum: readDay,
  eersteContactOp: nullable(readDay),
  einddatum: nullable(readDay),
};
