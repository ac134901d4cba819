import { catalogue, page } from './page.js';

process.stdout.write(page(catalogue()));
