// planted: boundaries library-domain
import { z } from 'zod';

export const library = z;
