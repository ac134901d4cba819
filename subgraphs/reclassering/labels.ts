import { labelsIn } from '../../shared/labels.js';
import type {
  ErkendeInterventie,
  Voorwaardesoort,
} from './schema.generated.js';

/** Of the enums in texts of reclassering. */
interface LabelsInTexts {
  ErkendeInterventie: Record<ErkendeInterventie, string>;
  Voorwaardesoort: Record<Voorwaardesoort, string>;
}

export const labels = labelsIn<LabelsInTexts>(new URL('./', import.meta.url));
