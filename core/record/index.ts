/** The vocabulary every room shares: days, countries, event types and the shapes of what is recorded. */
export * from './column-mapping.ts';
export * from './country.ts';
export type * from './data-row.ts';
export * from './day.ts';
export * from './ontology.ts';
export * from './record.ts';
