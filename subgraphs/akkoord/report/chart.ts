import { labels } from '../labels.js';
import { escape, type Html } from './escape.js';
import type { PromiseStatus, Status } from './queries.js';
import { shownSum } from './counts.js';
import type { LeadTime, ReportRow } from './report.js';
import { formatCount, humanize } from './labels.js';

export const statusLabels: Record<Status | PromiseStatus, string> = {
  ...labels.Termijnstatus,
  ...labels.Afspraaknakoming,
};

const width = 960;
const labelWidth = 330;
const valueWidth = 120;
const rowHeight = 30;
const barHeight = 18;
const plotWidth = width - labelWidth - valueWidth;

/** Text that is too long is cut; the title and the table have all of it. */
const truncate = (text: string, length = 44): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const svg = (rows: number, title: string, body: string): Html =>
  `<svg viewBox="0 0 ${width} ${rows * rowHeight + 6}" role="img" aria-label="${escape(title)}">${body}</svg>`;

const label = (index: number, short: string, name: string): Html =>
  `<text class="label" x="${labelWidth - 12}" y="${index * rowHeight + 20}"><title>${escape(name)}</title>${escape(truncate(short))}</text>`;

const value = (index: number, x: number, text: string): Html =>
  `<text class="value" x="${x + 8}" y="${index * rowHeight + 20}">${escape(text)}</text>`;

/** A stacked bar per row, all of one length so that shares compare, and the total after it; suppressed counts are hatched. */
export function statusChart<S extends Status | PromiseStatus>(
  rows: readonly ReportRow<S>[],
  statuses: readonly S[],
  title: string,
): Html {
  const body = rows.map((row, index) => {
    const short = row.indeling === 'norm' ? humanize(row.sleutel) : row.naam;
    let x = labelWidth;
    const rects = segments(row, statuses).map(({ className, share, text }) => {
      const length = share * plotWidth;
      const rect = `<rect class="${className}" x="${x.toFixed(1)}" y="${index * rowHeight + 6}" width="${length.toFixed(1)}" height="${barHeight}"><title>${escape(`${short}: ${text}`)}</title></rect>`;
      x += length;
      return rect;
    });
    return `${label(index, short, row.naam)}${rects.join('')}${value(index, labelWidth + plotWidth, formatCount(row.aantallen.TOTAAL))}`;
  });
  return svg(rows.length, title, body.join(''));
}

/** The share of a bar that marks suppressed counts when the total is suppressed too: a fixed mark, since their size is unknown. */
const suppressedShare = 0.04;

/** The segments of a bar; their shares add up to 1. */
function segments<S extends Status | PromiseStatus>(
  { aantallen }: ReportRow<S>,
  statuses: readonly S[],
) {
  const sum = shownSum(aantallen);
  const rest = aantallen.TOTAAL === null ? null : aantallen.TOTAAL - sum;
  const whole = rest === null ? sum / (1 - suppressedShare) : sum + rest;
  const shown = statuses.map((status) => ({
    className: status,
    share: (aantallen[status] ?? 0) / whole,
    text: `${statusLabels[status]} ${formatCount(aantallen[status])}`,
  }));
  const suppressed = {
    className: 'suppressed',
    share: rest === null ? suppressedShare : rest / whole,
    text: 'Niet getoond',
  };
  return [...shown, suppressed].filter(({ share }) => share > 0);
}

export function barChart(
  rows: readonly { code: string; aantal: number | null }[],
  title: string,
): Html {
  const max = Math.max(1, ...rows.map(({ aantal }) => aantal ?? 0));
  const body = rows.map(({ code, aantal }, index) => {
    const length = ((aantal ?? 0) / max) * plotWidth;
    return `${label(index, humanize(code), code)}<rect class="signal" x="${labelWidth}" y="${index * rowHeight + 6}" width="${length.toFixed(1)}" height="${barHeight}"/>${value(index, labelWidth + length, aantal === null ? '– (minder dan 5)' : formatCount(aantal))}`;
  });
  return svg(rows.length, title, body.join(''));
}

/** From the first to the third quartile, with the median marked. */
export function quartileChart(rows: readonly LeadTime[], title: string): Html {
  const max = Math.max(1, ...rows.map(({ driekwart }) => driekwart));
  const at = (days: number) => labelWidth + (days / max) * plotWidth;
  const body = rows.map(({ norm, naam, kwart, mediaan, driekwart }, index) => {
    const y = index * rowHeight + 6;
    const text = `${mediaan} (${kwart} tot ${driekwart})`;
    return (
      label(index, humanize(norm), naam) +
      `<rect class="quartiles" x="${at(kwart).toFixed(1)}" y="${y + 4}" width="${Math.max(2, at(driekwart) - at(kwart)).toFixed(1)}" height="${barHeight - 8}"/>` +
      `<rect class="median" x="${(at(mediaan) - 2).toFixed(1)}" y="${y}" width="4" height="${barHeight}"><title>${escape(`${humanize(norm)}: ${text} dagen`)}</title></rect>` +
      value(index, at(driekwart), text)
    );
  });
  return svg(rows.length, title, body.join(''));
}
