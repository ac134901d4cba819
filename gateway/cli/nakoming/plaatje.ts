import { escape, type Html } from './escape.js';
import { statussen, type Status } from './regels.js';
import type { Doorlooptijd, Verslagrij } from './verslag.js';

/** How a status is called, and the class by which it is coloured. */
export const statusnamen: Record<Status, string> = {
  OP_TIJD: 'op tijd',
  TE_LAAT_NAGEKOMEN: 'te laat',
  OVERSCHREDEN: 'overschreden',
  LOOPT: 'loopt nog',
  ONBEKEND: 'onbekend',
};

const width = 960;
const labels = 400;
const values = 70;
const line = 30;
const bar = 18;
const room = width - labels - values;

/** Text that is too long for its place is cut; all of it is in the title and in the table. */
const cut = (text: string, length = 58): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const svg = (rows: number, title: string, body: string): Html =>
  `<svg viewBox="0 0 ${width} ${rows * line + 6}" role="img" aria-label="${escape(title)}">${body}</svg>`;

const label = (index: number, naam: string): Html =>
  `<text class="naam" x="${labels - 12}" y="${index * line + 20}"><title>${escape(naam)}</title>${escape(cut(naam))}</text>`;

const value = (index: number, x: number, text: string): Html =>
  `<text class="waarde" x="${x + 8}" y="${index * line + 20}">${escape(text)}</text>`;

/** A bar per row, a part per status; what is not shown of a total is hatched. */
export function statusbalken(
  rijen: readonly Verslagrij[],
  title: string,
): Html {
  const most = Math.max(...rijen.map(({ aantallen }) => totaalOf(aantallen)));
  const body = rijen.map(({ naam, aantallen }, index) => {
    let x = labels;
    const parts = [
      ...statussen.map((status) => ({
        klasse: status,
        naam: statusnamen[status],
        aantal: aantallen[status] ?? 0,
      })),
      {
        klasse: 'VERBORGEN',
        naam: 'niet getoond',
        aantal: totaalOf(aantallen) - getoond(aantallen),
      },
    ]
      .filter(({ aantal }) => aantal > 0)
      .map((part) => {
        const long = (part.aantal / most) * room;
        const rect = `<rect class="${part.klasse}" x="${x.toFixed(1)}" y="${index * line + 6}" width="${long.toFixed(1)}" height="${bar}"><title>${escape(`${naam}: ${part.naam} ${part.aantal}`)}</title></rect>`;
        x += long;
        return rect;
      });
    return `${label(index, naam)}${parts.join('')}${value(index, x, String(aantallen.TOTAAL ?? '–'))}`;
  });
  return svg(rijen.length, title, body.join(''));
}

const getoond = (aantallen: Verslagrij['aantallen']): number =>
  statussen.reduce((sum, status) => sum + (aantallen[status] ?? 0), 0);
const totaalOf = (aantallen: Verslagrij['aantallen']): number =>
  aantallen.TOTAAL ?? getoond(aantallen);

/** A bar per kind. */
export function balken(
  rijen: readonly { naam: string; aantal: number | null }[],
  title: string,
): Html {
  const most = Math.max(1, ...rijen.map(({ aantal }) => aantal ?? 0));
  const body = rijen.map(({ naam, aantal }, index) => {
    const long = ((aantal ?? 0) / most) * room;
    return `${label(index, naam)}<rect class="SIGNAAL" x="${labels}" y="${index * line + 6}" width="${long.toFixed(1)}" height="${bar}"/>${value(index, labels + long, aantal === null ? '– (te klein om te tonen)' : String(aantal))}`;
  });
  return svg(rijen.length, title, body.join(''));
}

/** From the first to the third quartile, with the median marked; the event stands at nought. */
export function spreiding(rijen: readonly Doorlooptijd[], title: string): Html {
  const low = Math.min(0, ...rijen.map(({ kwart }) => kwart));
  const high = Math.max(1, ...rijen.map(({ driekwart }) => driekwart));
  const at = (days: number) => labels + ((days - low) / (high - low)) * room;
  const nought = `<line class="nul" x1="${at(0).toFixed(1)}" x2="${at(0).toFixed(1)}" y1="0" y2="${rijen.length * line}"/>`;
  const body = rijen.map(({ naam, kwart, mediaan, driekwart }, index) => {
    const y = index * line + 6;
    const text = `${mediaan} (${kwart} tot ${driekwart})`;
    return (
      label(index, naam) +
      `<rect class="SPREIDING" x="${at(kwart).toFixed(1)}" y="${y + 4}" width="${Math.max(2, at(driekwart) - at(kwart)).toFixed(1)}" height="${bar - 8}"/>` +
      `<rect class="MEDIAAN" x="${(at(mediaan) - 2).toFixed(1)}" y="${y}" width="4" height="${bar}"><title>${escape(`${naam}: ${text} dagen`)}</title></rect>` +
      value(index, at(driekwart), text)
    );
  });
  return svg(rijen.length, title, nought + body.join(''));
}
