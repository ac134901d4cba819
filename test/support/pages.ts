import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.js';

/** A Markdown file of this repository. */
export interface Page {
  /** From the root. */
  file: string;
  text: string;
}

const folders = [
  'docs',
  'gateway',
  'shared',
  'subgraphs',
  'examples',
  'test',
  'deploy',
];

/** All pages: at the root, and at any depth in our own folders. */
export const pages: readonly Page[] = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) =>
      join(folder, String(file)),
    ),
  ),
]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** A fenced block of code. */
export interface Block {
  /** What follows the fence: the language, and whether it is `runnable`. */
  info: string;
  code: string;
}

/** The fenced blocks of a page in order, without the indentation of a list that holds them. */
export const blocksOf = ({ text }: Page): Block[] =>
  Array.from(
    text.matchAll(/^( *)```([^\n`]*)\n([\s\S]*?)^\1```$/gm),
    ([, indent, info, code]) => ({
      info: info!,
      code: code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );

/** The text of a page without its fenced blocks. */
export const proseOf = ({ text }: Page): string =>
  text.replaceAll(/^( *)```[^\n`]*\n[\s\S]*?^\1```$/gm, '');
