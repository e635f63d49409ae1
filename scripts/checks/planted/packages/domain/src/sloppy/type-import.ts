// planted: lint typescript(consistent-type-imports)
// planted: types TS1484
import { Light } from './light.ts';

export const typeImport = (light: Light) => light;
