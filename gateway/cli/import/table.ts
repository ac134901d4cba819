import { markReasons, refusalReasons } from './verdict.js';
import type { Report } from './report.js';

/** The report as a short table for the terminal. */
export function table(report: Report): string {
  const { personen, gegevens, reisdocumenten } = report;
  const row = (indent: string, name: string, value: number, rest = '') =>
    `${(indent + name).padEnd(28)}${String(value).padStart(6)}  ${rest}`.trimEnd();
  const by = <Reason extends string>(
    meanings: Record<Reason, string>,
    labelled: { label: string; redenen: readonly Reason[] }[],
  ) =>
    (Object.keys(meanings) as Reason[]).flatMap((reden) => {
      const labels = labelled
        .filter(({ redenen }) => redenen.includes(reden))
        .map(({ label }) => label);
      return labels.length === 0
        ? []
        : [
            row(
              '    ',
              reden,
              labels.length,
              `${meanings[reden]} (${short(labels)})`,
            ),
          ];
    });
  return [
    row('', 'people read', personen.gelezen),
    row('  ', 'loaded', personen.geladen),
    row(
      '  ',
      'loaded with a mark',
      personen.gemerkt,
      'one person may have several',
    ),
    ...by(markReasons, report.gemerkt),
    row('  ', 'refused', personen.geweigerd),
    ...by(
      refusalReasons,
      report.geweigerd.map(({ label, reden }) => ({
        label,
        redenen: [reden],
      })),
    ),
    `of those loaded: geheimhouding ${gegevens.geheimhouding}, in onderzoek ${gegevens.inOnderzoek}, briefadres ${gegevens.briefadres}, gemeente merged since ${gegevens.samengevoegdeGemeente}`,
    `travel documents: ${reisdocumenten.gelezen} records read = ${reisdocumenten.toegekend} given to people + ${reisdocumenten.zonderDocument} without a document + ${reisdocumenten.zonderBsn} without a BSN + ${reisdocumenten.persoonNietGeladen} of people who are not loaded`,
    ...Object.entries(report.partners)
      .sort()
      .map(
        ([partner, { nieuw, bijgewerkt, ongewijzigd, nietBetrokken }]) =>
          `${partner}: ${nieuw} nieuw, ${bijgewerkt} bijgewerkt, ${ongewijzigd} ongewijzigd, ${nietBetrokken} not concerned`,
      ),
  ].join('\n');
}

const short = (labels: readonly string[]): string =>
  labels.length <= 4
    ? labels.join(', ')
    : `${labels.slice(0, 3).join(', ')}, …`;
