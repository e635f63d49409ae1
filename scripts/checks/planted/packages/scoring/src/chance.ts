// planted: lint eslint(no-restricted-properties)
export const chance = () => Math.random();
