import type { Day } from '../../../../shared/days.js';
import type { UitkomstEntity } from '../../entities/uitkomst.js';
import type { Ernst } from '../../schema.generated.js';
import type { Antwoord, Signaal, Termijn } from './response.js';

/** An outcome as the index keeps it. */
export interface Berekend {
  uitkomst: UitkomstEntity;
  termijnen: readonly Termijn[];
  /** One per code, the gravest. */
  signalen: readonly Signaal[];
}

/** How grave, as a number that sorts. */
const ernsten: readonly Ernst[] = ['INFO', 'WAARSCHUWING', 'KRITIEK'];
const rang = ({ ernst }: Signaal): number => ernsten.indexOf(ernst) + 1;

const eerste = (days: readonly (Day | null)[]): Day | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** The outcome in an answer of the gateway; `null` when akkoord itself could not compute. */
export function uitkomstOf(
  { reintegratie, ...antwoord }: Antwoord,
  berekendTijdstip: string,
): Berekend | null {
  if (!reintegratie) return null;
  const { termijnen } = reintegratie;
  const signalen = perCode(reintegratie.signalen);
  const lopend = termijnen
    .filter(({ status, uiterlijkOp }) => status === 'LOOPT' && uiterlijkOp)
    .sort((a, b) => (a.uiterlijkOp! < b.uiterlijkOp! ? -1 : 1));
  const overschreden = termijnen.filter(
    ({ status }) => status === 'OVERSCHREDEN',
  );
  return {
    uitkomst: {
      justitiabeleId: antwoord.id,
      berekendTijdstip,
      fase: reintegratie.fase,
      ontslagdatum: ontslagdatumOf(antwoord),
      volgendeTermijn: lopend[0]?.uiterlijkOp ?? null,
      volgendeNorm: lopend[0]?.norm.code ?? null,
      eersteOpenTermijn: eerste(
        [...lopend, ...overschreden].map(({ uiterlijkOp }) => uiterlijkOp),
      ),
      overschreden: overschreden.length,
      hoogsteErnst: Math.max(0, ...signalen.map(rang)),
      ontbreekt: reintegratie.gereedheid?.ontbreekt ?? [],
      onvolledig: reintegratie.onvolledig,
      gemeente: gemeenteOf(antwoord),
    },
    termijnen,
    signalen,
  };
}

/** The index is also read by who need not know where people are: a gemeente that is secret is not in it. */
const gemeenteOf = ({
  inschrijving,
  gemeenteVanVestiging,
  gemeenteVanHerkomst,
}: Pick<
  Antwoord,
  'inschrijving' | 'gemeenteVanVestiging' | 'gemeenteVanHerkomst'
>): string | null =>
  inschrijving?.geheimhouding === false
    ? ((gemeenteVanVestiging ?? gemeenteVanHerkomst)?.code ?? null)
    : null;

/** Of the latest detention: the day of release, or else the day that is expected first. */
function ontslagdatumOf({
  detenties,
}: Pick<Antwoord, 'detenties'>): Day | null {
  const laatste = detenties
    ?.toSorted((a, b) => (a.insluitingsdatum < b.insluitingsdatum ? -1 : 1))
    .at(-1);
  if (!laatste) return null;
  const { werkelijkeEinddatum, viDatum, verwachteEinddatum } = laatste;
  return werkelijkeEinddatum ?? eerste([viDatum, verwachteEinddatum]);
}

function perCode(signalen: readonly Signaal[]): Signaal[] {
  const gravest = new Map<string, Signaal>();
  for (const signaal of signalen) {
    const known = gravest.get(signaal.code);
    if (!known || rang(known) < rang(signaal))
      gravest.set(signaal.code, signaal);
  }
  return [...gravest.values()];
}
