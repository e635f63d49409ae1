// planted: lint luoshi(given-instant)
export const instant = (given: string) => new Date(given).getTime() - new Date().getTime();
