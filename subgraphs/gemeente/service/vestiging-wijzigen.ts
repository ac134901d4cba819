import { now } from '../../../shared/days.js';
import { onbekend, Weigering } from '../../../shared/weigering.js';
import type { VestigingWijzigenInput } from '../schema.generated.js';
import type { Store } from '../store.js';

/** Another gemeente to settle in; the partners hear which gemeente joined and which one left. */
export const vestigingWijzigen = (
  store: Store,
  { justitiabele, versie, gemeente: code }: VestigingWijzigenInput,
) =>
  store.unit(async () => {
    const inwoner = await store.inwoner(justitiabele);
    if (!inwoner) throw onbekend('Deze persoon', 'justitiabele');
    const gemeente = await store.gemeente(code);
    if (!gemeente) throw onbekend('Deze gemeente', 'gemeente');
    if (gemeente.einddatum)
      throw new Weigering(
        'REGEL',
        'Deze gemeente bestaat niet meer; kies haar opvolger.',
        'gemeente',
      );
    await store.changeInwoner(inwoner, versie, {
      gemeenteVanVestiging: code,
    });
    const moment = now();
    const left = inwoner.gemeenteVanVestiging;
    await store.meldGemeenten(justitiabele, moment, {
      joined: code,
      left: left !== inwoner.gemeenteVanHerkomst && left !== code ? left : null,
    });
    return { justitiabele: { id: justitiabele } };
  });
