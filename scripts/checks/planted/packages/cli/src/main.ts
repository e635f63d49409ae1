// The entry that makes some of the planted files used.
import { busy } from '@luoshi/store/rows/half-used';

process.stdout.write(String(busy));
