import { escape, type Html } from './escape.js';
import { statussen, type Status } from './queries.js';
import { getoondeSom } from './counts.js';
import type { Doorlooptijd, Verslagrij } from './report.js';
import { getal, leesbaar } from './labels.js';

/** How a status is called, and the class by which it is coloured. */
export const statusnamen: Record<Status, string> = {
  OP_TIJD: 'op tijd',
  TE_LAAT_NAGEKOMEN: 'te laat',
  OVERSCHREDEN: 'overschreden',
  LOOPT: 'loopt nog',
  ONBEKEND: 'onbekend',
};

const width = 960;
const labels = 330;
const values = 120;
const line = 30;
const bar = 18;
const room = width - labels - values;

/** Text that is too long for its place is cut; all of it is in the title and in the table. */
const cut = (text: string, length = 44): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const svg = (rows: number, title: string, body: string): Html =>
  `<svg viewBox="0 0 ${width} ${rows * line + 6}" role="img" aria-label="${escape(title)}">${body}</svg>`;

const label = (index: number, kort: string, naam: string): Html =>
  `<text class="naam" x="${labels - 12}" y="${index * line + 20}"><title>${escape(naam)}</title>${escape(cut(kort))}</text>`;

const value = (index: number, x: number, text: string): Html =>
  `<text class="waarde" x="${x + 8}" y="${index * line + 20}">${escape(text)}</text>`;

/** A bar per row, as long for each, so that shares compare; what is not shown is hatched. How many they are stands behind it. */
export function statusbalken(
  rijen: readonly Verslagrij[],
  title: string,
): Html {
  const body = rijen.map((rij, index) => {
    const kort = rij.indeling === 'norm' ? leesbaar(rij.sleutel) : rij.naam;
    let x = labels;
    const rects = deelVan(rij).map(({ klasse, deel, tekst }) => {
      const long = deel * room;
      const rect = `<rect class="${klasse}" x="${x.toFixed(1)}" y="${index * line + 6}" width="${long.toFixed(1)}" height="${bar}"><title>${escape(`${kort}: ${tekst}`)}</title></rect>`;
      x += long;
      return rect;
    });
    return `${label(index, kort, rij.naam)}${rects.join('')}${value(index, labels + room, getal(rij.aantallen.TOTAAL))}`;
  });
  return svg(rijen.length, title, body.join(''));
}

/** How much of a bar stands for a total that is not shown: nobody can tell, so it is a sign and not a measure. */
const teken = 0.04;

/** The parts of a bar, together 1. */
function deelVan({ aantallen }: Verslagrij) {
  const som = getoondeSom({ aantallen });
  const rest = aantallen.TOTAAL === null ? null : aantallen.TOTAAL - som;
  const geheel = rest === null ? som / (1 - teken) : som + rest;
  const delen = statussen.map((status) => ({
    klasse: status,
    deel: (aantallen[status] ?? 0) / geheel,
    tekst: `${statusnamen[status]} ${getal(aantallen[status])}`,
  }));
  const verborgen = {
    klasse: 'VERBORGEN',
    deel: rest === null ? teken : rest / geheel,
    tekst: 'niet getoond',
  };
  return [...delen, verborgen].filter(({ deel }) => deel > 0);
}

/** A bar per kind. */
export function balken(
  rijen: readonly { code: string; aantal: number | null }[],
  title: string,
): Html {
  const most = Math.max(1, ...rijen.map(({ aantal }) => aantal ?? 0));
  const body = rijen.map(({ code, aantal }, index) => {
    const long = ((aantal ?? 0) / most) * room;
    return `${label(index, leesbaar(code), code)}<rect class="SIGNAAL" x="${labels}" y="${index * line + 6}" width="${long.toFixed(1)}" height="${bar}"/>${value(index, labels + long, aantal === null ? '– (minder dan 5)' : getal(aantal))}`;
  });
  return svg(rijen.length, title, body.join(''));
}

/** From the first to the third quartile, with the median marked. */
export function spreiding(rijen: readonly Doorlooptijd[], title: string): Html {
  const most = Math.max(1, ...rijen.map(({ driekwart }) => driekwart));
  const at = (days: number) => labels + (days / most) * room;
  const body = rijen.map(({ norm, naam, kwart, mediaan, driekwart }, index) => {
    const y = index * line + 6;
    const text = `${mediaan} (${kwart} tot ${driekwart})`;
    return (
      label(index, leesbaar(norm), naam) +
      `<rect class="SPREIDING" x="${at(kwart).toFixed(1)}" y="${y + 4}" width="${Math.max(2, at(driekwart) - at(kwart)).toFixed(1)}" height="${bar - 8}"/>` +
      `<rect class="MEDIAAN" x="${(at(mediaan) - 2).toFixed(1)}" y="${y}" width="4" height="${bar}"><title>${escape(`${leesbaar(norm)}: ${text} dagen`)}</title></rect>` +
      value(index, at(driekwart), text)
    );
  });
  return svg(rijen.length, title, body.join(''));
}
