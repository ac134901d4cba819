import { escape, type Html } from './escape.js';
import { barChart, quartileChart, statusChart, statusLabels } from './chart.js';
import {
  promiseStatuses,
  statuses,
  type PromiseStatus,
  type Status,
} from './queries.js';
import { styles } from './styles.js';
import { columnsOf, type Breakdown } from './counts.js';
import { partijName, type Report, type ReportRow } from './report.js';
import { formatCount, formatDay, formatMoment, formatShare } from './labels.js';

/** The report as a self-contained page. */
export function toHtml(report: Report): Html {
  const { termijnen, afspraken, signalen, doorlooptijden } = report;
  const rowsOf = (breakdown: Breakdown) => ofBreakdown(termijnen, breakdown);
  const title = `Nakoming ${periodText(report)}`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>
<p class="eyebrow">Bestuurlijk akkoord ‘Kansen bieden voor re-integratie’</p>
<h1>Nakoming van termijnen en afspraken</h1>
<p class="period">${escape(periodText(report))}</p>
</header>
<main>
${incompleteWarning(report)}
${termijnen.length === 0 ? '<p class="empty">In deze periode zijn er geen termijnen.</p>' : ''}
${rowsOf('totaal').map(termFigures).join('')}
${breakdownSection('Per partij', 'Wie voor de termijn verantwoordelijk is. Een balk toont de verhouding; het getal erachter is het aantal termijnen.', rowsOf('partij'), statuses)}
${breakdownSection('Per norm', 'De volle tekst van een norm en zijn grond staan onderaan.', rowsOf('norm'), statuses)}
${breakdownSection('Per gemeente', whichGemeente, rowsOf('gemeente'), statuses)}
${promises(afspraken)}
${section('Hoe lang het duurde', 'Dagen van de gebeurtenis tot de nakoming: mediaan, en tussen haakjes de kwartielen.', doorlooptijden.length > 0 && quartileChart(doorlooptijden, 'Dagen tot nakoming per norm'))}
${section(
  'Signalen naar soort',
  'Wat pas zichtbaar is over partijen heen, voor het eerst gezien in deze periode.',
  signalen.length > 0 && barChart(signalen, 'Signalen naar soort'),
)}
${notes(report)}
</main>
</body>
</html>
`;
}

const whichGemeente =
  'De gemeente waar de betrokkene zich vestigt, of anders vandaan komt.';

const ofBreakdown = <S extends string>(
  rows: readonly ReportRow<S>[],
  breakdown: Breakdown,
) => rows.filter(({ indeling }) => indeling === breakdown);

const promises = (rows: readonly ReportRow<PromiseStatus>[]): Html =>
  rows.length === 0
    ? ''
    : `${ofBreakdown(rows, 'totaal').map(promiseFigures).join('')}
${breakdownSection('Afspraken per partij', 'Wie de afspraak maakte. Een nieuwe dag telt alleen als hij gegeven is voordat de oude voorbij was.', ofBreakdown(rows, 'partij'), promiseStatuses)}
${breakdownSection('Afspraken per gemeente', whichGemeente, ofBreakdown(rows, 'gemeente'), promiseStatuses)}`;

const periodText = ({ periode: { van, tot, gemeente } }: Report): string =>
  `${formatDay(van)} tot en met ${formatDay(tot)}${gemeente === null ? '' : `, gemeente ${gemeente}`}`;

function incompleteWarning({ volledig, onvolledigePartijen }: Report): Html {
  if (volledig) return '';
  const whose =
    onvolledigePartijen.length === 0
      ? ''
      : ` Het gaat om termijnen van ${onvolledigePartijen.map(partijName).join(' en ')}.`;
  return `<aside class="warning"><h2>Deze cijfers zijn onvolledig</h2>
<p>Van een deel is niet bekend hoe het staat: wie het weet gaf geen antwoord toen de uitkomst werd berekend.${escape(whose)} Zulke termijnen tellen als ‘onbekend’; termijnen en signalen waarvan alleen die partij het begin kent kunnen ontbreken. De aantallen zijn dus een ondergrens. Het aandeel op tijd gaat alleen over termijnen waarvan bekend is hoe het staat, en kan in werkelijkheid hoger of lager zijn.</p></aside>`;
}

const termFigures = ({ aantallen, opTijd }: ReportRow<Status>): Html =>
  keyFigures([
    [formatShare(opTijd), 'op tijd, van wat gehaald of verstreken is'],
    [formatCount(aantallen.TOTAAL), 'termijnen'],
    [formatCount(aantallen.OVERSCHREDEN), 'overschreden en nog open'],
    [formatCount(aantallen.LOOPT), 'lopen nog'],
  ]);

const promiseFigures = ({
  aantallen,
  opTijd,
}: ReportRow<PromiseStatus>): Html =>
  keyFigures([
    [
      formatShare(opTijd),
      'op tijd, van de afspraken waarvan de dag voorbij is',
    ],
    [formatCount(aantallen.TOTAAL), 'afspraken'],
    [formatCount(aantallen.NIET_NAGEKOMEN), 'niet nagekomen'],
    [formatCount(aantallen.LOOPT), 'lopen nog'],
  ]);

function keyFigures(figures: readonly [string, string][]): Html {
  return `<section class="key-figures">${figures
    .map(([figure, meaning]) => `<p><b>${figure}</b> ${meaning}</p>`)
    .join('')}</section>`;
}

function breakdownSection<S extends Status | PromiseStatus>(
  title: string,
  description: string,
  rows: readonly ReportRow<S>[],
  statuses: readonly S[],
): Html {
  const shown = rows.filter(({ aantallen }) =>
    Object.values(aantallen).some((count) => count !== null),
  );
  if (shown.length === 0) return '';
  const hasSuppressed = shown.length < rows.length;
  return section(
    title,
    `${description}${hasSuppressed ? ' Wat te klein is om te tonen staat alleen in de tabel.' : ''}`,
    `${legend(statuses)}${statusChart(shown, statuses, title)}${table(rows, statuses)}`,
  );
}

const section = (
  title: string,
  description: string,
  content: Html | false,
): Html =>
  content === false
    ? ''
    : `<section><h2>${title}</h2><p class="description">${description}</p>${content}</section>`;

const legend = (statuses: readonly (Status | PromiseStatus)[]): Html =>
  `<ul class="legend">${statuses
    .map((status) => `<li class="${status}">${statusLabels[status]}</li>`)
    .join('')}<li class="suppressed">Niet getoond</li></ul>`;

function table<S extends Status | PromiseStatus>(
  rows: readonly ReportRow<S>[],
  statuses: readonly S[],
): Html {
  const header = [
    ...statuses.map((status) => statusLabels[status]),
    'Totaal',
    'Aandeel op tijd',
  ];
  return `<details><summary>Tabel</summary><div class="scroll"><table><thead><tr><th></th>${header
    .map((name) => `<th>${name}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map(
      ({ naam, aantallen, opTijd }) =>
        `<tr><th>${escape(naam)}</th>${columnsOf(statuses)
          .map((column) => `<td>${formatCount(aantallen[column])}</td>`)
          .join('')}<td>${formatShare(opTijd)}</td></tr>`,
    )
    .join('')}</tbody></table></div></details>`;
}

const notes = ({
  ondergrens,
  berekend,
  gemaaktTijdstip,
  gronden,
}: Report): Html => `<section class="notes"><h2>Leeswijzer</h2>
<dl>
<dt>Op tijd, te laat</dt><dd>Nagekomen op of vóór de laatste dag, of daarna.</dd>
<dt>Overschreden</dt><dd>De laatste dag is voorbij en er is nog niet nagekomen.</dd>
<dt>Loopt nog</dt><dd>De laatste dag komt nog, of de norm heeft er geen (‘onverwijld’).</dd>
<dt>Niet nagekomen</dt><dd>De uiterste dag van de afspraak is voorbij en zij is niet nagekomen, of pas daarna ingetrokken.</dd>
<dt>Ingetrokken</dt><dd>De afspraak is ingetrokken op of vóór haar uiterste dag.</dd>
<dt>Onbekend</dt><dd>De partij die het weet gaf geen antwoord; er is niets geraden.</dd>
<dt>–</dt><dd>Niet getoond: minder dan ${ondergrens}, of een aantal waaruit zo’n klein aantal te berekenen zou zijn.</dd>
</dl>
<p>Een termijn valt in de periode met zijn laatste dag, of met zijn begin als hij geen laatste dag heeft; een afspraak met haar uiterste dag. ${
  berekend
    ? `De uitkomsten zijn berekend van ${formatMoment(berekend.eerste)} tot ${formatMoment(berekend.laatste)}; dit`
    : 'Dit'
} verslag is gemaakt op ${formatMoment(gemaaktTijdstip)}. Er staan geen personen in, en er zijn er geen gevraagd.</p>
${
  gronden.length === 0
    ? ''
    : `<details><summary>Gronden van de normen</summary><dl>${gronden
        .map(
          ({ naam, grondslag }) =>
            `<dt>${escape(naam)}</dt><dd>${escape(grondslag)}</dd>`,
        )
        .join('')}</dl></details>`
}</section>`;
