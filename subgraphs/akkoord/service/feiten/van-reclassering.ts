import type { AdviesFeit, ToezichtFeit } from './feiten.js';
import { dag, eventueel, tekst, waarheid, type Vorm } from './read-fields.js';

export const advies: Vorm<AdviesFeit> = {
  id: tekst,
  soort: tekst,
  status: tekst,
  aangevraagdOp: dag,
  uiterlijkOp: eventueel(dag),
  uitgebrachtOp: eventueel(dag),
};

export const toezicht: Vorm<ToezichtFeit> = {
  id: tekst,
  grondslag: tekst,
  dadelijkUitvoerbaar: waarheid,
  ingangsdatum: dag,
  eersteContactOp: eventueel(dag),
  einddatum: eventueel(dag),
};
