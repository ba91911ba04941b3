import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { ruleIds } from './generate/rule-folders.ts';
import { ROOT } from './places.ts';

/**
 * Puts the rules' texts into the part that asks instead of the one that judges: they are a fifth of what a
 * Send would load, and most Sends say nothing. In a rule stands what finds them once that part is loaded.
 *
 * The build fails where it meets no rule or not the part that asks.
 */
export function textsApart(): Plugin {
  const met = { rules: 0, asking: false };
  return {
    name: 'texts-apart',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === ALL) return ALL;
      const [, rule] = source === './texts.ts' ? (RULE.exec(normalizePath(importer)) ?? []) : [];
      return rule === undefined ? null : `${APART}${rule}`;
    },
    async load(id) {
      if (id === ALL) return allTexts(await ruleIds(ROOT));
      if (!id.startsWith(APART)) return null;
      met.rules += 1;
      return `import { laterTexts } from ${JSON.stringify(GIVEN)};
export const texts = laterTexts('${id.slice(APART.length)}');\n`;
    },
    transform(code, id) {
      if (!normalizePath(id).endsWith('/src/hosts/thunderbird/asking.ts')) return null;
      met.asking = true;
      return { code: `import '${ALL}';\n${code}`, map: null };
    },
    generateBundle() {
      if (met.rules > 0 && met.asking) return;
      throw new Error(
        'The build has met no texts of rules, or not the part that says them. Have they moved?',
      );
    },
  };
}

const ROOM = normalizePath(join(ROOT, 'src/rules'));
const GIVEN = join(ROOT, 'src/hosts/thunderbird/rule-texts.ts');
const RULE = /\/src\/rules\/([^/]+)\/rule\.ts$/;
/** Begins the name of what stands in a rule; the rule's id follows. */
const APART = 'texts-apart:';
const ALL = 'texts-of-all-rules';

function allTexts(rules: readonly string[]): string {
  const imports = rules.map(
    (rule, place) => `import { texts as of${place} } from '${ROOM}/${rule}/texts.ts';`,
  );
  const table = rules.map((rule, place) => `  '${rule}': of${place},`);
  return [
    `import { giveTexts } from ${JSON.stringify(GIVEN)};`,
    ...imports,
    `giveTexts({\n${table.join('\n')}\n});\n`,
  ].join('\n');
}
