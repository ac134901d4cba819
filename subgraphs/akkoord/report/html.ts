import { escape, type Html } from './escape.js';
import { balken, spreiding, statusbalken, statusnamen } from './chart.js';
import { statussen } from './queries.js';
import { stijl } from './styles.js';
import type { Indeling } from './counts.js';
import { partijnaam, type Verslag, type Verslagrij } from './report.js';
import { aandeel, dag, getal, moment } from './labels.js';

/** The report as one page that needs nothing from elsewhere. */
export function htmlVan(verslag: Verslag): Html {
  const { termijnen, signalen, doorlooptijden } = verslag;
  const van = (indeling: Indeling) =>
    termijnen.filter((rij) => rij.indeling === indeling);
  const titel = `Nakoming ${periodeOf(verslag)}`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(titel)}</title>
<style>${stijl}</style>
</head>
<body>
<header>
<p class="kop">Bestuurlijk akkoord ‘Kansen bieden voor re-integratie’</p>
<h1>Nakoming van termijnen</h1>
<p class="periode">${escape(periodeOf(verslag))}</p>
</header>
<main>
${onvolledig(verslag)}
${termijnen.length === 0 ? '<p class="leeg">In deze periode zijn er geen termijnen.</p>' : ''}
${van('totaal').map(kerncijfers).join('')}
${indeling('Per partij', 'Wie voor de termijn verantwoordelijk is. Een balk toont de verhouding; het getal erachter is het aantal termijnen.', van('partij'))}
${indeling('Per norm', 'De volle tekst van een norm en zijn grond staan onderaan.', van('norm'))}
${indeling('Per gemeente', 'De gemeente waar de betrokkene zich vestigt, of anders vandaan komt.', van('gemeente'))}
${sectie('Hoe lang het duurde', 'Dagen van de gebeurtenis tot de nakoming: mediaan, en tussen haakjes de kwartielen.', doorlooptijden.length > 0 && spreiding(doorlooptijden, 'Dagen tot nakoming per norm'))}
${sectie(
  'Signalen naar soort',
  'Wat pas zichtbaar is over partijen heen, voor het eerst gezien in deze periode.',
  signalen.length > 0 && balken(signalen, 'Signalen naar soort'),
)}
${leeswijzer(verslag)}
</main>
</body>
</html>
`;
}

const periodeOf = ({ periode: { van, tot, gemeente } }: Verslag): string =>
  `${dag(van)} tot en met ${dag(tot)}${gemeente === null ? '' : `, gemeente ${gemeente}`}`;

function onvolledig({ volledig, onvolledigePartijen }: Verslag): Html {
  if (volledig) return '';
  const wiens =
    onvolledigePartijen.length === 0
      ? ''
      : ` Het gaat om termijnen van ${onvolledigePartijen.map(partijnaam).join(' en ')}.`;
  return `<aside class="let-op"><h2>Deze cijfers zijn onvolledig</h2>
<p>Van een deel is niet bekend hoe het staat: wie het weet gaf geen antwoord toen de uitkomst werd berekend.${escape(wiens)} Zulke termijnen tellen als ‘onbekend’; termijnen en signalen waarvan alleen die partij het begin kent kunnen ontbreken. De aantallen zijn dus een ondergrens. Het aandeel op tijd gaat alleen over termijnen waarvan bekend is hoe het staat, en kan in werkelijkheid hoger of lager zijn.</p></aside>`;
}

function kerncijfers(rij: Verslagrij): Html {
  const cijfers: [string, string][] = [
    [aandeel(rij.opTijd), 'op tijd, van wat gehaald of verstreken is'],
    [getal(rij.aantallen.TOTAAL), 'termijnen'],
    [getal(rij.aantallen.OVERSCHREDEN), 'overschreden en nog open'],
    [getal(rij.aantallen.LOOPT), 'lopen nog'],
  ];
  return `<section class="kerncijfers">${cijfers
    .map(([cijfer, wat]) => `<p><b>${cijfer}</b> ${wat}</p>`)
    .join('')}</section>`;
}

function indeling(
  titel: string,
  uitleg: string,
  rijen: readonly Verslagrij[],
): Html {
  const getoond = rijen.filter(({ aantallen }) =>
    Object.values(aantallen).some((aantal) => aantal !== null),
  );
  if (getoond.length === 0) return '';
  const klein = getoond.length < rijen.length;
  return sectie(
    titel,
    `${uitleg}${klein ? ' Wat te klein is om te tonen staat alleen in de tabel.' : ''}`,
    `${legenda}${statusbalken(getoond, titel)}${tabel(rijen)}`,
  );
}

const sectie = (titel: string, uitleg: string, inhoud: Html | false): Html =>
  inhoud === false
    ? ''
    : `<section><h2>${titel}</h2><p class="uitleg">${uitleg}</p>${inhoud}</section>`;

const legenda = `<ul class="legenda">${statussen
  .map((status) => `<li class="${status}">${statusnamen[status]}</li>`)
  .join('')}<li class="VERBORGEN">niet getoond</li></ul>`;

function tabel(rijen: readonly Verslagrij[]): Html {
  const kop = [
    ...statussen.map((status) => statusnamen[status]),
    'totaal',
    'aandeel op tijd',
  ];
  return `<details><summary>Tabel</summary><div class="breed"><table><thead><tr><th></th>${kop
    .map((naam) => `<th>${naam}</th>`)
    .join('')}</tr></thead><tbody>${rijen
    .map(
      (rij) =>
        `<tr><th>${escape(rij.naam)}</th>${[...statussen, 'TOTAAL' as const]
          .map((kolom) => `<td>${getal(rij.aantallen[kolom])}</td>`)
          .join('')}<td>${aandeel(rij.opTijd)}</td></tr>`,
    )
    .join('')}</tbody></table></div></details>`;
}

const leeswijzer = ({
  ondergrens,
  berekend,
  gemaaktTijdstip,
  gronden,
}: Verslag): Html => `<section class="leeswijzer"><h2>Leeswijzer</h2>
<dl>
<dt>Op tijd, te laat</dt><dd>Nagekomen op of vóór de laatste dag, of daarna.</dd>
<dt>Overschreden</dt><dd>De laatste dag is voorbij en er is nog niet nagekomen.</dd>
<dt>Loopt nog</dt><dd>De laatste dag komt nog, of de norm heeft er geen (‘onverwijld’).</dd>
<dt>Onbekend</dt><dd>De partij die het weet gaf geen antwoord; er is niets geraden.</dd>
<dt>–</dt><dd>Niet getoond: minder dan ${ondergrens}, of een aantal waaruit zo’n klein aantal te berekenen zou zijn.</dd>
</dl>
<p>Een termijn valt in de periode met zijn laatste dag, of met zijn begin als hij geen laatste dag heeft. ${
  berekend
    ? `De uitkomsten zijn berekend van ${moment(berekend.eerste)} tot ${moment(berekend.laatste)}; dit`
    : 'Dit'
} verslag is gemaakt op ${moment(gemaaktTijdstip)}. Er staan geen personen in, en er zijn er geen gevraagd.</p>
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
