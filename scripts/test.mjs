// `npm test`: installs what is missing and checks everything; the list is in test/run-tests.mjs. This file only makes
// sure of Node, in words that the oldest Node understands.
import { nodeIsTooOld } from './start/node-version.mjs';

if (nodeIsTooOld()) process.exitCode = 1;
else import('./test/run-tests.mjs');
