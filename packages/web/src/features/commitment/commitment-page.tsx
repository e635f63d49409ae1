export const CommitmentPage = () => null;
