/**
 * Importing this file stands for the script further.js, which commands.html loads before launch.js: it must
 * be the first import of a test whose Outlook is to have every rule at Send.
 */
import { BUILD } from '../../src/hosts/outlook/build-facts.ts';
import type { Further } from '../../src/hosts/outlook/rules.ts';
import { FURTHER_RULES } from '../../src/rules/further.ts';

const further: Further = { version: BUILD.version, rules: FURTHER_RULES };
Object.assign(globalThis, { SekishoFurther: further });
