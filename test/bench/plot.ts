import type { Row } from './measure.js';

const colours: Record<Row['gateway'], string> = {
  floor: '#999999',
  'ours-bare': '#154273',
  ours: '#007bc7',
  'hive-native': '#e17000',
  hive: '#f9b233',
  stock: '#a90061',
  grafbase: '#7f5539',
};
const left = 120;
const width = 560;
const line = 20;

/** An SVG bar chart of the CPU time per query, each scenario to its own scale. */
export function plot(rows: readonly Row[]): string {
  const parts: string[] = [];
  let y = 40;
  const text = (x: number, words: string, more = '') =>
    parts.push(`<text x="${x}" y="${y + 13}" ${more}>${words}</text>`);
  for (const scenario of new Set(rows.map((row) => row.scenario))) {
    const scenarioRows = rows.filter((row) => row.scenario === scenario);
    const maximum = Math.max(...scenarioRows.map((row) => row.cpuMsPerQuery));
    text(0, scenario, 'font-weight="bold"');
    y += line;
    for (const { gateway, cpuMsPerQuery } of scenarioRows) {
      const barWidth = (cpuMsPerQuery / maximum) * width;
      text(left - 8, gateway, 'text-anchor="end"');
      parts.push(
        `<rect x="${left}" y="${y + 2}" width="${barWidth.toFixed(1)}" height="${line - 4}" fill="${colours[gateway]}"/>`,
      );
      text(left + barWidth + 6, cpuMsPerQuery.toFixed(2));
      y += line;
    }
    y += line / 2;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 80}" height="${y}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="white"/>
<text x="0" y="20" font-size="16">CPU milliseconds of the gateway per query</text>
${parts.join('\n')}
</svg>
`;
}
