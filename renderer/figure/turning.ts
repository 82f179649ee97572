import type { Attachment } from 'svelte/attachments';

/** Half a turn of the figure for a hand's width of the pointer. */
const DEGREES_PER_PIXEL = 0.6;

/** Tells by how many degrees the pointer drags the figure round, as it goes. */
export const dragged =
  (by: (degrees: number) => void): Attachment<HTMLElement> =>
  (element) => {
    let last: number | undefined;
    const take = (event: PointerEvent): void => {
      if (!event.isPrimary || event.button !== 0) return;
      last = event.clientX;
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (last === undefined) return;
      by((event.clientX - last) * DEGREES_PER_PIXEL);
      last = event.clientX;
    };
    const leave = (): void => {
      last = undefined;
    };
    element.addEventListener('pointerdown', take);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', leave);
    element.addEventListener('pointercancel', leave);
    return () => {
      element.removeEventListener('pointerdown', take);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', leave);
      element.removeEventListener('pointercancel', leave);
    };
  };
