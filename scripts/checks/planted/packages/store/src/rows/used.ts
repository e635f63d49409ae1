// planted: dead-code unlisted
import { parse } from 'zod';

export const used = parse;
