import { buildCommand } from './cli.ts';
import { buildPlayground } from './playground.ts';
import { buildThunderbird } from './thunderbird.ts';

/** `npm run build`: the command line, the playground and the Thunderbird add-on, into `dist`. */
await Promise.all([buildCommand(), buildPlayground()]);
await buildThunderbird();
