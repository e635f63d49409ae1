// planted: lint eslint(no-restricted-globals)
export const clock = () => Date.now();
