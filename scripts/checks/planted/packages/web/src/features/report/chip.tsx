// The component that another feature borrows.
export const Chip = ({ text }: { readonly text: string }) => <span>{text}</span>;
