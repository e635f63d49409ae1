// planted: types TS2304
// planted: lint eslint(no-restricted-globals)
export const width = () => window.innerWidth;
