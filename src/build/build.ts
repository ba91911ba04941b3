import { buildCommand } from './cli.ts';
import { buildOutlook } from './outlook.ts';
import { buildPlayground } from './playground.ts';
import { buildThunderbird } from './thunderbird.ts';

/** `npm run build`: the command line, the playground and the add-ons for Thunderbird and Outlook, into `dist`. */
await Promise.all([buildCommand(), buildPlayground()]);
await buildThunderbird();
await buildOutlook();
