export const BreakdownsPage = () => null;
