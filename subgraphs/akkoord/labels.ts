import { labelsIn } from '../../shared/labels.js';
import type {
  Afspraaknakoming,
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
  Detentietitel,
  Overlegsoort,
  Termijnstatus,
  Toezichtgrondslag,
  Verlofbesluit,
  Verlofsoort,
} from './schema.generated.js';

/** Of the enums in texts of akkoord, those of other partners among them; composition keeps their labels the same. */
interface LabelsInTexts {
  Afspraaknakoming: Record<Afspraaknakoming, string>;
  BasisvoorwaardeSoort: Record<BasisvoorwaardeSoort, string>;
  BasisvoorwaardeStatus: Record<BasisvoorwaardeStatus, string>;
  Detentietitel: Record<Detentietitel, string>;
  Overlegsoort: Record<Overlegsoort, string>;
  Termijnstatus: Record<Termijnstatus, string>;
  Toezichtgrondslag: Record<Toezichtgrondslag, string>;
  Verlofbesluit: Record<Verlofbesluit, string>;
  Verlofsoort: Record<Verlofsoort, string>;
}

export const labels = labelsIn<LabelsInTexts>(new URL('./', import.meta.url));
