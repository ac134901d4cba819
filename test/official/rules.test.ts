import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { script } from '../support/compiled.js';
import { startFederation } from '../support/federation.js';
import { officialFile, testOfficial } from '../support/official-data.js';
import { startProcess } from '../support/process.js';

const page = `query ($after: String) {
  justitiabelen(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      reintegratie {
        fase onvolledig
        gereedheid { geregeld totaal voorwaarden { soort status } }
        termijnen { norm { code } uiterlijkOp status }
        signalen { code feiten { bron } }
        tijdlijn { datum } vooruitblik { datum }
      }
    } }
  }
}`;

testOfficial(
  'of every official person that was loaded there is a whole view, and the rules hold for all of them',
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rules-'));
    const imported = await startProcess(
      [
        ...script('gateway/cli/import.ts'),
        ...['--personen', officialFile('rvig-gba-v-testset-20220502.csv')],
        ...[
          '--reisdocumenten',
          officialFile('rvig-reisdocumenten-testdata.json'),
        ],
        ...['--gemeenten', officialFile('rvig-tabel33-gemeenten.csv')],
        officialFile('gemeenten-2026.csv'),
      ],
      { DATA_DIR: dataDir },
    ).exited;
    expect(imported).toBe(0);
    const federation = await startFederation({ dataDir });
    const views: any[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { body } = await federation.ask('systeem-akkoord', page, { after });
      expect(body.errors).toBeUndefined();
      const { edges, pageInfo } = body.data.justitiabelen;
      views.push(...edges.map(({ node }: any) => node));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    await federation.stop();
    rmSync(dataDir, { recursive: true });

    // Six hundred demo people, and the 604 or so official ones (people come of age).
    expect(views.length).toBeGreaterThan(1_200);
    for (const { reintegratie } of views) {
      expect(reintegratie.onvolledig).toEqual([]);
      for (const { uiterlijkOp, status } of reintegratie.termijnen)
        if (uiterlijkOp === null)
          expect(['LOOPT', 'OP_TIJD', 'ONBEKEND']).toContain(status);
    }
  },
  300_000,
);
