export const BreakdownPage = () => null;
