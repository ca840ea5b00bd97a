import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../core/engine/log.ts';
import { tempDir } from '../../support/temp-dir.ts';

const NOON = () => new Date('2026-01-02T12:00:00Z');

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the log', () => {
  it('keeps an error with its stack and its cause, in a folder that need not be there yet', () => {
    const data = join(tempDir(), 'data');
    createLog(data, NOON)('the call view.get failed', new Error('outer', { cause: new RangeError('inner') }));
    const written = readFileSync(join(data, 'entente.log'), 'utf8');
    expect(written).toMatch(/^2026-01-02T12:00:00\.000Z the call view\.get failed: Error: outer\n +at /);
    expect(written).toContain('RangeError: inner');
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('is set aside when it has grown large', () => {
    const data = tempDir();
    writeFileSync(join(data, 'entente.log'), 'x'.repeat(1024 * 1024 + 1));
    createLog(data, NOON)('again', 'b');
    expect(readFileSync(join(data, 'entente.log'), 'utf8')).toBe("2026-01-02T12:00:00.000Z again: 'b'\n");
    expect(existsSync(join(data, 'entente.log.1'))).toBe(true);
  });

  it('that cannot be written stops nothing', () => {
    const data = join(tempDir(), 'a-file');
    writeFileSync(data, '');
    expect(() => createLog(data)('again', new Error('b'))).not.toThrow();
    expect(console.error).toHaveBeenCalledTimes(2);
  });
});
