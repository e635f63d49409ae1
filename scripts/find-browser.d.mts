/** Path of the browser the tests drive, or null. */
export function findBrowser(variables: Readonly<Record<string, string | undefined>>): string | null;
