import type { Day } from '../../../../shared/days.js';
import type { UitkomstEntity } from '../../entities/uitkomst.js';
import type { Ernst } from '../../schema.generated.js';
import { possibleReleaseDays } from '../feiten/detentie.js';
import { isUnfulfilled } from '../afspraak-rules.js';
import type { UitkomstResponse, Signaal, Termijn } from './response.js';

/** An outcome in the shape that the index stores. */
export interface ComputedUitkomst {
  uitkomst: UitkomstEntity;
  termijnen: readonly Termijn[];
  /** One per code: the most severe. */
  signalen: readonly Signaal[];
}

/** From least to most severe. */
const ernstOrder: readonly Ernst[] = ['INFO', 'WAARSCHUWING', 'KRITIEK'];
const rank = ({ ernst }: Signaal): number => ernstOrder.indexOf(ernst) + 1;

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** The outcome in a response of the gateway; `null` if `reintegratie` failed. */
export function uitkomstOf(
  { reintegratie, ...response }: UitkomstResponse,
  berekendTijdstip: string,
): ComputedUitkomst | null {
  if (!reintegratie) return null;
  const { termijnen } = reintegratie;
  const signalen = perCode(reintegratie.signalen);
  const running = termijnen
    .filter(({ status, uiterlijkOp }) => status === 'LOOPT' && uiterlijkOp)
    .sort((a, b) => (a.uiterlijkOp! < b.uiterlijkOp! ? -1 : 1));
  const overschreden = termijnen.filter(
    ({ status }) => status === 'OVERSCHREDEN',
  );
  const late = (response.afspraken ?? []).filter(
    (afspraak) => afspraak.teLaat && isUnfulfilled(afspraak),
  );
  return {
    uitkomst: {
      justitiabeleId: response.id,
      berekendTijdstip,
      fase: reintegratie.fase,
      ontslagdatum: ontslagdatumOf(response),
      volgendeTermijn: running[0]?.uiterlijkOp ?? null,
      volgendeNorm: running[0]?.norm.code ?? null,
      eersteOpenTermijn: earliest(
        [...running, ...overschreden, ...late].map(
          ({ uiterlijkOp }) => uiterlijkOp,
        ),
      ),
      overschreden: overschreden.length,
      afsprakenTeLaat: late.length,
      hoogsteErnst: Math.max(0, ...signalen.map(rank)),
      ontbreekt: reintegratie.gereedheid?.ontbreekt ?? [],
      onvolledig: reintegratie.onvolledig,
      gemeente: gemeenteOf(response),
    },
    termijnen,
    signalen,
  };
}

/** Readers of the index may lack the purpose for knowing where people live, so a gemeente under geheimhouding is not stored. */
const gemeenteOf = ({
  inschrijving,
  gemeenteVanVestiging,
  gemeenteVanHerkomst,
}: Pick<
  UitkomstResponse,
  'inschrijving' | 'gemeenteVanVestiging' | 'gemeenteVanHerkomst'
>): string | null =>
  inschrijving?.geheimhouding === false
    ? ((gemeenteVanVestiging ?? gemeenteVanHerkomst)?.code ?? null)
    : null;

/** Of the latest detentie: the actual day of release, otherwise the earliest expected one. */
function ontslagdatumOf({
  detenties,
}: Pick<UitkomstResponse, 'detenties'>): Day | null {
  const latest = detenties
    ?.toSorted((a, b) => (a.insluitingsdatum < b.insluitingsdatum ? -1 : 1))
    .at(-1);
  if (!latest) return null;
  return latest.werkelijkeEinddatum ?? possibleReleaseDays(latest)[0] ?? null;
}

function perCode(signalen: readonly Signaal[]): Signaal[] {
  const gravest = new Map<string, Signaal>();
  for (const signaal of signalen) {
    const existing = gravest.get(signaal.code);
    if (!existing || rank(existing) < rank(signaal))
      gravest.set(signaal.code, signaal);
  }
  return [...gravest.values()];
}
