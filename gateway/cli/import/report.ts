import type { PartnerName } from '../../../shared/config.js';
import type { Day } from '../../../shared/days.js';
import type { ImportUitkomst } from '../../../shared/import/import-line.js';
import type { Kandidaat } from './candidate.js';
import type { Geladen } from './load.js';
import { kandidatenOf, type Merk, type Weigering } from './verdict.js';
import type { Reisdocumenten } from './reisdocumenten.js';

type Telling = Record<ImportUitkomst['uitkomst'] | 'nietBetrokken', number>;

/** What was read, what became of it and why; people by their label in the file, never by number or name. */
export interface Verslag {
  peildatum: Day;
  /** gelezen = geladen + gemerkt + geweigerd. */
  personen: {
    gelezen: number;
    geladen: number;
    gemerkt: number;
    geweigerd: number;
  };
  geweigerd: {
    label: string;
    regel: number;
    reden: Weigering;
    element: string | null;
  }[];
  gemerkt: { label: string; regel: number; redenen: Merk[] }[];
  /** Of the people who are loaded, marked ones included. */
  gegevens: {
    geheimhouding: number;
    inOnderzoek: number;
    briefadres: number;
    samengevoegdeGemeente: number;
  };
  /** gelezen = toegekend + zonderDocument + zonderBsn + persoonNietGeladen. */
  reisdocumenten: {
    gelezen: number;
    toegekend: number;
    zonderDocument: number;
    zonderBsn: number;
    persoonNietGeladen: number;
  };
  gemeenten: number;
  partners: Partial<Record<PartnerName, Telling>>;
}

/** Sums up what was judged and what the partners that were asked made of it. */
export function verslagOf(
  { oordelen, uitkomsten }: Geladen,
  reisdocumenten: Reisdocumenten,
  gemeenten: number,
  peildatum: Day,
): Verslag {
  const kandidaten = kandidatenOf(oordelen);
  const count = (holds: (kandidaat: Kandidaat) => boolean) =>
    kandidaten.filter(holds).length;
  return {
    peildatum,
    personen: {
      gelezen: oordelen.length,
      geladen: oordelen.filter(({ uitkomst }) => uitkomst === 'geladen').length,
      gemerkt: oordelen.filter(({ uitkomst }) => uitkomst === 'gemerkt').length,
      geweigerd: oordelen.length - kandidaten.length,
    },
    geweigerd: oordelen.flatMap((oordeel) =>
      oordeel.uitkomst === 'geweigerd'
        ? [
            {
              label: oordeel.label,
              regel: oordeel.line,
              reden: oordeel.reden,
              element: oordeel.element,
            },
          ]
        : [],
    ),
    gemerkt: oordelen.flatMap((oordeel) =>
      oordeel.uitkomst === 'gemerkt'
        ? [
            {
              label: oordeel.label,
              regel: oordeel.line,
              redenen: oordeel.redenen,
            },
          ]
        : [],
    ),
    gegevens: {
      geheimhouding: count(({ persoon }) => persoon.geheimhouding),
      inOnderzoek: count(({ persoon }) => persoon.inOnderzoek),
      briefadres: count(({ persoon }) => persoon.functieAdres === 'BRIEFADRES'),
      samengevoegdeGemeente: count(({ samengevoegd }) => samengevoegd),
    },
    reisdocumenten: telReisdocumenten(kandidaten, reisdocumenten),
    gemeenten,
    partners: Object.fromEntries(
      [...uitkomsten].map(([partner, found]) => [
        partner,
        telling(found, kandidaten.length),
      ]),
    ),
  };
}

function telReisdocumenten(
  kandidaten: readonly Kandidaat[],
  { byBsn, gelezen, zonderDocument, zonderBsn }: Reisdocumenten,
): Verslag['reisdocumenten'] {
  const toegekend = kandidaten.reduce(
    (sum, { persoon }) => sum + (byBsn.get(persoon.bsn ?? '')?.length ?? 0),
    0,
  );
  return {
    gelezen,
    toegekend,
    zonderDocument,
    zonderBsn,
    persoonNietGeladen: gelezen - toegekend - zonderDocument - zonderBsn,
  };
}

/** Of so many people offered to a partner; those it says nothing of do not concern it. */
function telling(
  uitkomsten: ReadonlyMap<string, ImportUitkomst>,
  offered: number,
): Telling {
  const sum: Telling = {
    nieuw: 0,
    bijgewerkt: 0,
    ongewijzigd: 0,
    nietBetrokken: offered - uitkomsten.size,
  };
  for (const { uitkomst } of uitkomsten.values()) sum[uitkomst] += 1;
  return sum;
}
