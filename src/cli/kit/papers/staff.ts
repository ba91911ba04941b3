import type { Language } from '../../../core/rule.ts';
import { type Facts, inHtml } from '../facts.ts';
import { STAFF_WORDS } from './staff-words.ts';

/** One page for everybody, to mail or to print: no script, nothing loaded from elsewhere. */
export function staffPage(policy: Pick<Facts['policy'], 'name' | 'contact'>, language: Language): string {
  const words = STAFF_WORDS[language];
  const list = (items: readonly string[]): string => items.map((item) => `<li>${item}</li>`).join('\n');
  const whom = policy.contact === '' ? words.anybody : inHtml(policy.contact);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
${policy.name === '' ? '' : `<p class="whose">${inHtml(policy.name)}</p>\n`}<p>${words.what}</p>
<h2>${words.looksLike}</h2>
<figure>
<figcaption>${words.example}</figcaption>
<strong>${words.headline}</strong>
<p>${words.detail}</p>
<p class="buttons">${words.buttons.map((label) => `<span>${label}</span>`).join(' ')}</p>
</figure>
<h2>${words.toDo}</h2>
<ol>
${list(words.steps)}
</ol>
<h2>${words.goodToKnow}</h2>
<ul>
${list(words.facts)}
</ul>
<h2>${words.ask}</h2>
<p class="whom">${whom}</p>
</main>
</body>
</html>
`;
}

/** Fits on one sheet of A4, in colour or not. */
const STYLE = `:root { font: 11pt/1.6 system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif; color: #1b1b1b; background: #fff; }
main { max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .3rem; }
h2 { font-size: 1.1rem; margin: 1.1rem 0 .3rem; border-bottom: 2px solid #7a1f1f; }
p, ol, ul { margin: .3rem 0; }
.whose { color: #555; }
figure { margin: .5rem 0; padding: .7rem 1rem; border: 2px solid #555; border-radius: .5rem; break-inside: avoid; }
figcaption { color: #555; font-size: .85rem; }
figure strong { display: block; font-size: 1.1rem; }
.buttons span { display: inline-block; margin: .2rem .3rem .2rem 0; padding: .15rem .8rem; border: 1px solid #555; border-radius: .3rem; }
.whom { font-size: 1.2rem; font-weight: bold; overflow-wrap: anywhere; }
@page { size: A4; margin: 14mm; }
@media print { main { margin: 0 auto; padding: 0; } }`;
