// When the pages were built anew while one was open, its next part is gone: load the page again, once a minute at most.
// What was typed is kept as a draft.

const place = 'luoshi.reloaded-at';
const pause = 60_000;

/** Reloads when a part of the page can no longer be loaded. */
export const reloadOnce = (): void => {
  window.addEventListener('vite:preloadError', (event) => {
    if (Date.now() - Number(sessionStorage.getItem(place) ?? 0) < pause) return;
    sessionStorage.setItem(place, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
};
