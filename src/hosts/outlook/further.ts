/**
 * A script of its own beside launch.js, for the clients that run their handlers in a page: the rules
 * that would make classic Outlook's file too heavy.
 */
import { FURTHER_RULES } from '../../rules/further.ts';
import { BUILD } from './build-facts.ts';

export const version = BUILD.version;
export const rules = FURTHER_RULES;
