import { spawn } from 'node:child_process';
import { partnerFolders } from './config.js';
import { scriptArguments } from './script-arguments.js';

const [name = ''] = process.argv.slice(2);
const partners = partnerFolders();
if (!partners.includes(name)) {
  console.error(
    `${name ? `There is no partner '${name}'.` : 'Which partner?'} Known are: ${partners.join(', ')}. Example: npm run subgraph -- gemeente`,
  );
  process.exit(2);
}

const child = spawn(
  process.execPath,
  scriptArguments(`subgraphs/${name}/main.ts`),
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => child.kill(signal));
process.on('disconnect', () => child.kill());
child.on('exit', (code) => process.exit(code ?? 1));
