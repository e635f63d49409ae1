// What is wrong with the set-up form before it is sent; the server checks the same and more.

/** Fields of the set-up form. */
export interface NewCountyFields {
  readonly name: string;
  readonly divisionCode: string;
  readonly administratorName: string;
  readonly username: string;
  readonly password: string;
}

/** Fields to correct, in the order of the form. */
export const checkNewCounty = (typed: NewCountyFields): readonly (keyof NewCountyFields)[] => {
  const isRight: Readonly<Record<keyof NewCountyFields, boolean>> = {
    name: typed.name.trim().length >= 2,
    divisionCode: /^\d{12}$/.test(typed.divisionCode),
    administratorName: typed.administratorName.trim() !== '',
    username: /^[a-zA-Z0-9_.]{3,30}$/.test(typed.username.trim()),
    password: typed.password.length >= 10,
  };
  return (Object.keys(isRight) as (keyof NewCountyFields)[]).filter((field) => !isRight[field]); // keys of a constant
};
