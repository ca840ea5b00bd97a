import { type RefObject, useEffect, useState } from 'react';

/** The inner size of an element in CSS px, as it changes; 0 × 0 before it is known. */
export function useSize(target: HTMLElement | RefObject<HTMLElement | null> | null): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = target instanceof HTMLElement ? target : target?.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((held) => (held.width === width && held.height === height ? held : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return size;
}
