import type { MenuRole } from '../../core/menu.ts';

/** The roles of menu items that a page can play by itself. */
export const ROLES: ReadonlyMap<string, () => void> = new Map<MenuRole, () => void>([
  ['cut', () => document.execCommand('cut')],
  ['copy', () => document.execCommand('copy')],
  ['selectAll', () => document.execCommand('selectAll')],
  ['togglefullscreen', toggleFullScreen],
]);

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}
