import type { Finding, Ground } from '../../core/record/index.ts';

/** What of a finding is pointed at: a field whose grounds in the text are lit, or the whole. */
export interface Pointing {
  readonly key: string;
  readonly field: Ground['field'] | null;
}

/** Passages that prove the field that is pointed at. */
export function groundsLit(findings: readonly Finding[], pointing: Pointing | null): Ground['span'][] {
  if (!pointing?.field) return [];
  const finding = findings.find(({ key }) => key === pointing.key);
  return (finding?.grounds ?? []).filter(({ field }) => field === pointing.field).map(({ span }) => span);
}
