import { relative } from 'node:path';
import type { BaseConfig } from '../../shared/config.js';
import { personas } from '../../shared/demo/personas.js';
import { helloQuery } from '../http/landing/first-queries.js';
import { reachable } from './local-services.js';

/** What `npm start` prints when all services run: URLs, personas, and a first query to paste in another terminal. */
export function welcome(config: BaseConfig): string {
  const { portBase } = config;
  const host = reachable(config.host);
  const gateway = `http://${host}:${portBase}`;
  const width = Math.max(...Object.keys(personas).map(({ length }) => length));
  const list = Object.entries(personas).map(
    ([name, { omschrijving }]) => `  ${name.padEnd(width)}  ${omschrijving}`,
  );
  const token = `${settings(config)}npm run -s token -- casemanager-vught`;
  return `
Everything runs. Ctrl-C stops it.

  landing page  ${gateway}/
  docs          ${gateway}/docs/
  application   ${gateway}/app
  graph         ${gateway}/graphql
  health        http://${host}:${portBase + 9}/health/ready

Who you can be:
${list.join('\n')}

A token, valid for an hour:
  ${token}

A first query, to paste in another terminal in this folder:
  curl -s ${gateway}/graphql \\
    -H "authorization: Bearer $(${token})" \\
    -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: helloQuery })}'
`;
}

/** Environment that another terminal needs to address this instance. */
function settings({ portBase, dataDir }: BaseConfig): string {
  const inside = relative('', dataDir);
  const folder = inside.startsWith('..') ? dataDir : inside;
  return [
    portBase === 4000 ? '' : `PORT_BASE=${portBase} `,
    folder === '.data' ? '' : `DATA_DIR='${folder}' `,
  ].join('');
}
