/** The page's style: nothing is fetched, readable in light, in dark and on paper. Statuses differ in lightness too, not in hue alone. */
export const stijl = `
:root { color-scheme: light dark; --tekst: #1b2733; --zacht: #5a6878; --vlak: #fff; --grond: #f3f5f8; --rand: #dde3ea;
  --op-tijd: #1f7a5c; --te-laat: #e3a72f; --overschreden: #b3362b; --loopt: #7fa8d6; --onbekend: #8d97a3; --balk: #31598c; }
@media (prefers-color-scheme: dark) { :root { --tekst: #e6ebf1; --zacht: #9fadbc; --vlak: #1a222c; --grond: #11171e; --rand: #2d3845;
  --op-tijd: #3fae88; --te-laat: #e8b548; --overschreden: #e0665a; --loopt: #5f8fc7; --onbekend: #6e7985; --balk: #7ba6de; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--grond); color: var(--tekst); font: 16px/1.55 system-ui, sans-serif; }
header, main { max-width: 1060px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
.kop { margin: 0; color: var(--zacht); font-size: 14px; }
h1 { margin: 4px 0 0; font-size: 34px; line-height: 1.2; letter-spacing: -.01em; }
.periode { margin: 6px 0 28px; font-size: 18px; color: var(--zacht); }
section, .let-op { background: var(--vlak); border: 1px solid var(--rand); border-radius: 10px; padding: 22px 26px; margin: 0 0 20px; }
h2 { margin: 0; font-size: 20px; }
.uitleg { margin: 2px 0 14px; color: var(--zacht); }
.let-op { border-left: 6px solid var(--te-laat); }
.let-op p { margin: 6px 0 0; }
.kerncijfers { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 8px 24px; }
.kerncijfers p { margin: 0; color: var(--zacht); }
.kerncijfers b { display: block; font-size: 32px; line-height: 1.2; color: var(--tekst); font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 14px system-ui, sans-serif; fill: var(--tekst); }
.naam { text-anchor: end; }
.waarde { font-variant-numeric: tabular-nums; fill: var(--zacht); }
.OP_TIJD { fill: var(--op-tijd); --kleur: var(--op-tijd); }
.TE_LAAT_NAGEKOMEN { fill: var(--te-laat); --kleur: var(--te-laat); }
.OVERSCHREDEN { fill: var(--overschreden); --kleur: var(--overschreden); }
.LOOPT { fill: var(--loopt); --kleur: var(--loopt); }
.ONBEKEND { fill: var(--onbekend); --kleur: var(--onbekend); }
.VERBORGEN { fill: none; stroke: var(--zacht); stroke-dasharray: 3 3; }
.SIGNAAL, .MEDIAAN { fill: var(--balk); }
.SPREIDING { fill: var(--loopt); }
.legenda { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 12px; padding: 0; list-style: none; font-size: 14px; }
.legenda li::before { content: ''; display: inline-block; width: 12px; height: 12px; margin-right: 6px; border-radius: 2px; background: var(--kleur); vertical-align: -1px; }
.legenda .VERBORGEN::before { background: none; border: 1px dashed var(--zacht); }
details { margin-top: 14px; }
summary { cursor: pointer; color: var(--balk); }
.breed { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin-top: 8px; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 10px; border-bottom: 1px solid var(--rand); text-align: right; vertical-align: top; }
tbody th { text-align: left; font-weight: normal; min-width: 240px; }
thead th { color: var(--zacht); font-weight: normal; }
dl { display: grid; grid-template-columns: minmax(140px, 1fr) 3fr; gap: 4px 18px; margin: 10px 0; }
dt { font-weight: 600; }
dd { margin: 0; }
@media (max-width: 620px) { dl { display: block; } dd { margin-bottom: 8px; } }
@media print { body { background: none; } section, .let-op { break-inside: avoid; } }
`;
