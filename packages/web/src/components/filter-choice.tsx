// One filter of a list: its name stands for no choice.

interface FilterChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V | undefined;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V | undefined) => void;
}

/** A choice among the values of a filter; undefined leaves it out. */
export const FilterChoice = <V extends string>({ label, value, choices, onChoose }: FilterChoiceProps<V>) => (
  <select
    aria-label={label}
    value={value ?? ''}
    onChange={(event) => onChoose(choices.find((each) => each.value === event.target.value)?.value)}
  >
    <option value="">{label}</option>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </select>
);
