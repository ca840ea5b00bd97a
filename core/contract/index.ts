/** All that crosses between a screen and the engine. */
export * from './call.ts';
export * from './calls.ts';
export * from './data-sets.ts';
export type * from './host.ts';
export * from './shapes.ts';
