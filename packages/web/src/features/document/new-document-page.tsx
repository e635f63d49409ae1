export const NewDocumentPage = () => null;
