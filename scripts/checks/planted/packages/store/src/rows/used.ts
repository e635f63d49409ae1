// planted: dead-code unlisted
import { parse } from 'yaml';

export const used = parse;
