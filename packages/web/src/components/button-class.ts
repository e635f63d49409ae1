// The class of a button, for links that look like one.

/** primary: the one act of a page · plain · text: looks like a link · danger does not exist: red only says behind. */
export type ButtonKind = 'primary' | 'plain' | 'text';

/** @param small 28 px, in tables and cards; every button is 44 px on phones */
export const buttonClass = (kind: ButtonKind = 'plain', small = false): string =>
  ['button', `button-${kind}`, ...(small ? ['button-small'] : [])].join(' ');
