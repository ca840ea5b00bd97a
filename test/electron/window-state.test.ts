import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeWindow, readWindowState, type WindowState, writeWindowState } from '../../electron/window-state.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-window-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('how the window was left', () => {
  const left: WindowState = { bounds: { x: 40, y: 30, width: 1200, height: 800 }, maximized: true, theme: 'dark' };

  test('is read as it was written', () => {
    writeWindowState(dir, left);
    expect(readWindowState(dir)).toEqual(left);
  });

  test.each([
    ['nothing', null],
    ['a broken file', '{"bounds":'],
    ['another shape', '{"bounds":{"x":"left"},"maximized":1,"theme":"blue"}'],
  ])('is the default where there is %s', (_what, text) => {
    if (text !== null) writeFileSync(join(dir, 'window.json'), text);
    expect(readWindowState(dir)).toEqual({ bounds: null, maximized: false, theme: 'system' });
  });
});

describe('where the window opens', () => {
  const display = { x: 0, y: 25, width: 1920, height: 1055 };
  const second = { x: 1920, y: 0, width: 1280, height: 1024 };

  test('as it was left, on whichever display that was', () => {
    const onSecond = { x: 2000, y: 100, width: 1000, height: 700 };
    expect(placeWindow(onSecond, [display, second])).toEqual(onSecond);
  });

  test('in the middle of the first display, in its size, when its own display is gone', () => {
    expect(placeWindow({ x: 2000, y: 100, width: 1000, height: 700 }, [display])).toEqual({ width: 1000, height: 700 });
  });

  test('never with its title bar out of reach', () => {
    expect(placeWindow({ x: 100, y: -300, width: 1000, height: 700 }, [display])).not.toHaveProperty('y');
    expect(placeWindow({ x: -950, y: 100, width: 1000, height: 700 }, [display])).not.toHaveProperty('x');
  });

  test('the first time at 1440 by 900, or as large as the display allows', () => {
    expect(placeWindow(null, [display])).toEqual({ width: 1440, height: 900 });
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1366, height: 728 }])).toEqual({ width: 1366, height: 728 });
  });
});
