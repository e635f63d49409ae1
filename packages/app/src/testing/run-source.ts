// Processes from source, for the tests of the floors above; they may not reach into `store`.
export { runSource, type SourceProcess } from '@luoshi/store/testing/source-process';
