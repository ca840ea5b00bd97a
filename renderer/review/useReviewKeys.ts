import { useEffect } from 'react';

export interface ReviewKeys {
  move(by: 1 | -1): void;
  accept(): void;
  reject(): void;
  edit(): void;
  store(): void;
  undo(): void;
  redo(): void;
  leave(): void;
}

/** The keys of the review, wherever the focus is but in a field; storing and leaving work there too. */
export function useReviewKeys(keys: ReviewKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? null : actionOf(event, keys);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys]);
}

function actionOf(event: KeyboardEvent, keys: ReviewKeys): (() => void) | null {
  const held = event.ctrlKey || event.metaKey;
  if (document.querySelector('[role="alertdialog"]')) return null;
  if (held && event.key === 'Enter') return keys.store;
  if (event.key === 'Escape') return keys.leave;
  if (isField(event.target)) return null;
  if (held) {
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) return keys.redo;
    return key === 'z' ? keys.undo : null;
  }
  if (event.altKey) return null;
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      return () => keys.move(1);
    case 'k':
    case 'ArrowUp':
      return () => keys.move(-1);
    case 'a':
      return keys.accept;
    case 'r':
      return keys.reject;
    case 'e':
      return keys.edit;
    default:
      return null;
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role="listbox"]') !== null;
}
