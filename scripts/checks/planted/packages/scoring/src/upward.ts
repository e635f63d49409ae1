// planted: boundaries floor-scoring
import { folder } from '@luoshi/reading/folder';

export const upward = folder;
