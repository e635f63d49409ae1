// A page of one feature that borrows a component of another, in JSX.
// planted: boundaries no-sibling-feature
// planted: boundaries library-web
import { Chip } from '../report/chip.tsx';
import { Hono } from 'hono';

export const League = () => <Chip text={new Hono().constructor.name} />;
