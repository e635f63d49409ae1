/** Lines a list sends when its reader does not say how many at most; the true count stands beside them. */
export const usualMost = 200;
