import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const windowStateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }).nullable(),
  maximized: z.boolean(),
  /** Kept here as well as in the store, so that the first frame already has its colours. */
  theme: z.enum(['system', 'light', 'dark']),
});

/** How the window was left. `bounds` are those it has when not maximized; null: never shown yet. */
export type WindowState = z.infer<typeof windowStateSchema>;

const UNKNOWN: WindowState = { bounds: null, maximized: false, theme: 'system' };
const FILE = 'window.json';

/** Reads how the window was left. A missing or unreadable file is no reason not to start: the answer is then the default. */
export function readWindowState(dataDir: string): WindowState {
  try {
    const parsed = windowStateSchema.safeParse(JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')));
    return parsed.success ? parsed.data : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

/** Writes how the window is left, whole or not at all. */
export function writeWindowState(dataDir: string, state: WindowState): void {
  const file = join(dataDir, FILE);
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

const PREFERRED = { width: 1440, height: 900 };
/** Narrower or lower than this the three zones no longer fit. */
export const LEAST = { width: 900, height: 600 };

/**
 * Where to open the window: as it was left, if enough of its title bar still lies on a display to be grabbed; otherwise in the middle of
 * the first display (no x and y), no larger than it. `workAreas` in the display's own points, the primary display's first.
 */
export function placeWindow(
  saved: Rectangle | null,
  workAreas: readonly Rectangle[],
): { width: number; height: number; x?: number; y?: number } {
  if (saved !== null && workAreas.some((area) => canBeGrabbed(saved, area))) return saved;
  const area = workAreas[0];
  const wanted = saved ?? PREFERRED;
  if (area === undefined) return PREFERRED;
  return {
    width: Math.max(LEAST.width, Math.min(wanted.width, area.width)),
    height: Math.max(LEAST.height, Math.min(wanted.height, area.height)),
  };
}

function canBeGrabbed(window: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return overlap >= 100 && window.y >= area.y - 10 && window.y <= area.y + area.height - 40;
}
