// `npm start`: from a fresh clone to a served product; see start/start-product.mjs. This file only makes sure of Node,
// in words that the oldest Node understands.
import { nodeIsTooOld } from './start/node-version.mjs';

if (nodeIsTooOld()) process.exitCode = 1;
else import('./start/start-product.mjs');
