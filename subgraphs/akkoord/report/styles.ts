/** No fonts or images are fetched; light, dark and print. Statuses differ in lightness too, for readers who cannot tell the hues apart. */
export const styles = `
:root { color-scheme: light dark; --text: #1b2733; --muted: #5a6878; --surface: #fff; --background: #f3f5f8; --border: #dde3ea;
  --op-tijd: #1f7a5c; --te-laat: #e3a72f; --overschreden: #b3362b; --loopt: #7fa8d6; --onbekend: #8d97a3; --bar: #31598c; }
@media (prefers-color-scheme: dark) { :root { --text: #e6ebf1; --muted: #9fadbc; --surface: #1a222c; --background: #11171e; --border: #2d3845;
  --op-tijd: #3fae88; --te-laat: #e8b548; --overschreden: #e0665a; --loopt: #5f8fc7; --onbekend: #6e7985; --bar: #7ba6de; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--text); font: 16px/1.55 system-ui, sans-serif; }
header, main { max-width: 1060px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
.eyebrow { margin: 0; color: var(--muted); font-size: 14px; }
h1 { margin: 4px 0 0; font-size: 34px; line-height: 1.2; letter-spacing: -.01em; }
.period { margin: 6px 0 28px; font-size: 18px; color: var(--muted); }
section, .warning { background: var(--surface); border: 1px solid var(--border); border-radius: 10px; padding: 22px 26px; margin: 0 0 20px; }
h2 { margin: 0; font-size: 20px; }
.description { margin: 2px 0 14px; color: var(--muted); }
.warning { border-left: 6px solid var(--te-laat); }
.warning p { margin: 6px 0 0; }
.key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 8px 24px; }
.key-figures p { margin: 0; color: var(--muted); }
.key-figures b { display: block; font-size: 32px; line-height: 1.2; color: var(--text); font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 14px system-ui, sans-serif; fill: var(--text); }
.label { text-anchor: end; }
.value { font-variant-numeric: tabular-nums; fill: var(--muted); }
.OP_TIJD { fill: var(--op-tijd); --color: var(--op-tijd); }
.TE_LAAT_NAGEKOMEN { fill: var(--te-laat); --color: var(--te-laat); }
.OVERSCHREDEN, .NIET_NAGEKOMEN { fill: var(--overschreden); --color: var(--overschreden); }
.LOOPT { fill: var(--loopt); --color: var(--loopt); }
.ONBEKEND, .INGETROKKEN { fill: var(--onbekend); --color: var(--onbekend); }
.suppressed { fill: none; stroke: var(--muted); stroke-dasharray: 3 3; }
.signal, .median { fill: var(--bar); }
.quartiles { fill: var(--loopt); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 12px; padding: 0; list-style: none; font-size: 14px; }
.legend li::before { content: ''; display: inline-block; width: 12px; height: 12px; margin-right: 6px; border-radius: 2px; background: var(--color); vertical-align: -1px; }
.legend .suppressed::before { background: none; border: 1px dashed var(--muted); }
details { margin-top: 14px; }
summary { cursor: pointer; color: var(--bar); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin-top: 8px; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 10px; border-bottom: 1px solid var(--border); text-align: right; vertical-align: top; }
tbody th { text-align: left; font-weight: normal; min-width: 240px; }
thead th { color: var(--muted); font-weight: normal; }
dl { display: grid; grid-template-columns: minmax(140px, 1fr) 3fr; gap: 4px 18px; margin: 10px 0; }
dt { font-weight: 600; }
dd { margin: 0; }
@media (max-width: 620px) { dl { display: block; } dd { margin-bottom: 8px; } }
@media print { body { background: none; } section, .warning { break-inside: avoid; } }
`;
