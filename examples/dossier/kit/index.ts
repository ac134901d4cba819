export * from './errors.js';
export * from './labels.js';
export * from './operations.js';
export * from './registered.js';
export * from './send.js';
