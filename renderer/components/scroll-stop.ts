import type { Attachment } from 'svelte/attachments';

/** A part that scrolls by itself can be reached by Tab while there is something to scroll, so that arrow keys move it. */
export const scrollStop: Attachment<HTMLElement> = (element) => {
  const measure = (): void => {
    const scrolls = getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight;
    if (scrolls) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const resized = new ResizeObserver(measure);
  /** Its own size and that of what is in it: larger text changes only the second. */
  const watch = (): void => {
    resized.disconnect();
    for (const one of [element, ...element.children]) resized.observe(one);
  };
  watch();
  const changed = new MutationObserver(watch);
  changed.observe(element, { subtree: true, childList: true, characterData: true });
  return () => {
    resized.disconnect();
    changed.disconnect();
  };
};
