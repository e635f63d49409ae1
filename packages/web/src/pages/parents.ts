// What pages hang from, and how they read their address.
import { createRootRoute, createRoute } from '@tanstack/react-router';
import { Desk } from '../shell/desk.tsx';
import { SignedIn } from '../shell/signed-in.tsx';

/** Of everything. */
export const root = createRootRoute();
/** Parent of every page for people who have signed in. */
export const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn });
/** Parent of every page that speaks more than the field texts. */
export const desk = createRoute({ getParentRoute: () => inside, id: 'desk', component: Desk });

/** A text of the address. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A whole number of the address. */
export const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined;

/** Texts of the address that may be missing. */
export type Texts<K extends string> = { readonly [key in K]?: string | undefined };
