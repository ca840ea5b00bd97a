import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CONTEXTS,
  DATE_PRECISIONS,
  EVENT_KINDS,
  EVENT_STATUSES,
  EVENT_TYPES,
  MEETING_KINDS,
  SIDES,
} from '../../core/record/index.ts';
import {
  type Codes,
  contextBits,
  contextCodes,
  contextsOf,
  kindCodes,
  meetingKindCodes,
  precisionCodes,
  sideCodes,
  statusCodes,
  typeCodes,
} from '../../db/codes.ts';

function check<Name extends string>(codes: Codes<Name>, names: readonly Name[]) {
  const numbers = names.map(codes.code);
  expect(new Set(numbers).size).toBe(names.length);
  expect(numbers.map(codes.name)).toEqual(names);
  return numbers;
}

// These numbers are in people's databases. A new name is appended; a number here never changes.
test('every name of the record has a number of its own, and keeps it', () => {
  expect(check(kindCodes, EVENT_KINDS)).toEqual([0, 1, 2]);
  expect(check(statusCodes, EVENT_STATUSES)).toEqual([0, 1, 2]);
  expect(check(meetingKindCodes, MEETING_KINDS)).toEqual([0, 1, 2, 3, 4]);
  expect(check(precisionCodes, DATE_PRECISIONS)).toEqual([0, 1, 2, 3]);
  expect(check(sideCodes, SIDES)).toEqual([0, 1]);
  expect(check(typeCodes, EVENT_TYPES)).toEqual([...Array(18).keys()]);
  expect(check(contextCodes, CONTEXTS)).toEqual([...Array(23).keys()]);
});

test('a number that no version wrote is an error', () => {
  expect(() => kindCodes.name(3)).toThrow(RangeError);
});

test('a set of contexts comes back whole', () => {
  fc.assert(
    fc.property(fc.subarray([...CONTEXTS]), (contexts) => {
      expect(contextsOf(contextBits(contexts))).toEqual(contexts);
    }),
  );
});
