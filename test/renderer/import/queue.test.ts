import { describe, expect, it } from 'vitest';
import type { PickedFile } from '../../../core/contract/index.ts';
import { fileAtHand, hasNext, type Queue, type QueueAction, queueReducer } from '../../../renderer/import/queue.ts';

const file = (name: string): PickedFile => ({ handle: `handle-${name}`, name, size: 1, modified: null });
const failed = { is: 'failed', message: 'No text.' } as const;

function queued(...actions: QueueAction[]): Queue | null {
  return actions.reduce<Queue | null>(queueReducer, null);
}

const started = { do: 'start', files: [file('one'), file('two')] } as const;

describe('files under review', () => {
  it('are taken in order and end after the last', () => {
    const second = queued(started, { do: 'next' });
    expect(second && fileAtHand(second)?.name).toBe('two');
    expect(second && hasNext(second)).toBe(false);
    expect(queued(started, { do: 'next' }, { do: 'next' })).toBeNull();
  });

  it('wait behind those under review when more come', () => {
    const queue = queued(started, { do: 'start', files: [file('three')] });
    expect(queue?.files.map(({ name }) => name)).toEqual(['one', 'two', 'three']);
    expect(queue && fileAtHand(queue)?.name).toBe('one');
  });

  it('begin anew with every file, and take no answer about a file that was skipped', () => {
    expect(queued(started, { do: 'read', handle: 'handle-one', step: failed })?.step).toEqual(failed);
    const skipped = queued(started, { do: 'next' }, { do: 'read', handle: 'handle-one', step: failed });
    expect(skipped?.step).toEqual({ is: 'reading' });
  });

  it('do not begin with nothing picked, and all end when stopped', () => {
    expect(queued({ do: 'start', files: [] })).toBeNull();
    expect(queued(started, { do: 'stop' })).toBeNull();
  });
});
