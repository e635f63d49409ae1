// What goes wrong on a page without anybody seeing it: errors in the console, requests that failed or were refused.
import type { Page } from 'playwright-core';

/** Collects what goes wrong from now on; the list grows while the page lives. */
export const watchFaults = (page: Page): string[] => {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A refused request is noted with its address below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page ends what it was still asking for.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
  return faults;
};
