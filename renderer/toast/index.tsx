import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import './toast.css';

/** A short word on what just happened, with at most one thing to do about it. */
export interface Toast {
  readonly words: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says something at the foot of the window; the next toast takes the place of the last. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** How long a toast stays, in milliseconds. One with an action, the pointer or the focus on it, waits longer. */
const STAYS = { said: 6_000, actionable: 15_000 } as const;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ toast: Toast; id: number } | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((toast: Toast) => setShown((last) => ({ toast, id: (last?.id ?? 0) + 1 })), []);
  const close = useCallback(() => {
    setShown(null);
    setHeld(false);
  }, []);
  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(close, shown.toast.action ? STAYS.actionable : STAYS.said);
    return () => clearTimeout(timer);
  }, [shown, held, close]);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  const action = shown?.toast.action;
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {shown && (
          <div className="toast" key={shown.id} {...hold}>
            <span>{shown.toast.words}</span>
            {action && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  close();
                  action.act();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" className="button icon" aria-label="Close this message" onClick={close}>
              ×
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
