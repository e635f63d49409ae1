// 值班的人: name, title, and a number that a phone can call.
import type { OnDuty } from '@luoshi/contract/routes/duty-roster';

/** One person on duty. */
export const Person = ({ person, plain = false }: { person: OnDuty; plain?: boolean }) => (
  <span>
    <b>{person.name}</b> {plain ? null : <span className="dim">{person.title}</span>}{' '}
    {plain || person.phone === null ? null : (
      <a className="duty-phone" href={`tel:${person.phone}`}>
        {person.phone}
      </a>
    )}
  </span>
);
