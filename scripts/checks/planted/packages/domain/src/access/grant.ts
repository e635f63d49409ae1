// What the reading may not see: it is given periods, quantities and outcomes only.
export const grant = 'read';
