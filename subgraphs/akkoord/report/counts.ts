import { onderdruk, type Cijfer } from './suppress.js';
import { statussen, type Nakomingsregel, type Status } from './queries.js';

export type Indeling = 'totaal' | 'partij' | 'norm' | 'gemeente';
export type Kolom = Status | 'TOTAAL';
export const kolommen: readonly Kolom[] = [...statussen, 'TOTAAL'];

/** A row of a table: how many terms stand how; `null` where the count is not shown. */
export interface Rij {
  indeling: Indeling;
  sleutel: string;
  aantallen: Record<Kolom, number | null>;
}

type Regel = Pick<Nakomingsregel, 'norm' | 'partij' | 'gemeente' | 'status'>;

/** A figure, with the place in the tables where it stands. */
export interface TelCijfer extends Cijfer {
  indeling: Indeling;
  sleutel: string;
  kolom: Kolom;
}

/** What is shown of a row's total: itself, or else the sum of what is shown. */
export const getoondTotaal = ({ aantallen }: Pick<Rij, 'aantallen'>): number =>
  aantallen.TOTAAL ?? getoondeSom({ aantallen });

export const getoondeSom = ({ aantallen }: Pick<Rij, 'aantallen'>): number =>
  statussen.reduce((sum, status) => sum + (aantallen[status] ?? 0), 0);

/** Terms without a gemeente are counted too. */
export const geenGemeente = 'onbekend';

/**
 * All figures about terms as one web of sums: norms add up to their party, parties and gemeenten both to the whole, and each row to its
 * total. Only so can it be judged what may be worked out from what.
 */
export function cijfersVan(regels: readonly Regel[]): TelCijfer[] {
  const cijfers = new Map<string, TelCijfer>();
  const rij = (
    indeling: Indeling,
    sleutel: string,
    wegVan: (kolom: Kolom) => [van: string, naar: string],
  ) => {
    if (cijfers.has(`${indeling} ${sleutel} TOTAAL`)) return;
    for (const kolom of kolommen) {
      const [van, naar] = wegVan(kolom);
      cijfers.set(`${indeling} ${sleutel} ${kolom}`, {
        indeling,
        sleutel,
        kolom,
        // Totals go the other way round: out of the columns, into the row.
        ...(kolom === 'TOTAAL' ? { van: naar, naar: van } : { van, naar }),
        aantal: 0,
        gemis: 0,
      });
    }
  };
  for (const { norm, partij, gemeente, status } of regels) {
    const plaats = gemeente ?? geenGemeente;
    rij('totaal', '', (kolom) => [`keten ${kolom}`, `land ${kolom}`]);
    rij('partij', partij, (kolom) => [
      `partij ${partij} ${kolom}`,
      `keten ${kolom}`,
    ]);
    rij('norm', norm.code, (kolom) => [
      `norm ${norm.code}`,
      `partij ${partij} ${kolom}`,
    ]);
    rij('gemeente', plaats, (kolom) => [`land ${kolom}`, `gemeente ${plaats}`]);
    for (const row of [
      'totaal ',
      `partij ${partij}`,
      `norm ${norm.code}`,
      `gemeente ${plaats}`,
    ])
      for (const kolom of [status, 'TOTAAL'])
        cijfers.get(`${row} ${kolom}`)!.aantal += 1;
  }
  return Array.from(cijfers.values(), (cijfer) => ({
    ...cijfer,
    gemis: gemis(cijfer),
  }));
}

/** The whole is missed most, then a party, then what was met on time, then the total of a row, then what is large. */
function gemis({ indeling, kolom, aantal }: TelCijfer): number {
  if (indeling === 'totaal') return 10_000;
  if (indeling === 'partij') return 1_000 + aantal;
  if (kolom === 'OP_TIJD') return 200;
  return kolom === 'TOTAAL' ? 30 : 10 + aantal / 10;
}

/** The rows that may be shown: of the whole, per party, per norm and per gemeente. */
export function rijenVan(regels: readonly Regel[]): Rij[] {
  const cijfers = cijfersVan(regels);
  const verborgen = onderdruk(cijfers);
  const rijen = new Map<string, Rij>();
  cijfers.forEach(({ indeling, sleutel, kolom, aantal }, index) => {
    const key = `${indeling} ${sleutel}`;
    const rij = rijen.get(key) ?? {
      indeling,
      sleutel,
      aantallen: {} as Rij['aantallen'],
    };
    rij.aantallen[kolom] = verborgen[index] ? null : aantal;
    rijen.set(key, rij);
  });
  return [...rijen.values()];
}
