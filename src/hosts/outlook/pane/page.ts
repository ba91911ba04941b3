import { hasFieldRun } from '../field/run.ts';
import { openFieldTest } from './field-test.tsx';
import { openPane } from './pane.ts';
import { PANE_WORDS } from './words.ts';

const main = document.createElement('main');
document.body.append(main);
// Where Microsoft's address cannot be reached there is no such name at all.
if (typeof Office === 'undefined') alone();
else void Office.onReady(() => void start());

/** The alert's button may open the pane anew in the middle of a field test: then it goes on. */
async function start(): Promise<void> {
  if (await hasFieldRun(Office)) showFieldTest();
  else showPane();
}

function showPane(): void {
  const end = openPane(Office, main, {
    onFieldTest: () => {
      end();
      showFieldTest();
    },
  });
}

function showFieldTest(): void {
  openFieldTest(Office, main, showPane);
}

/** Without office.js nobody can be asked for the language either: the window's own must do. */
function alone(): void {
  const language = navigator.language.startsWith('ja') ? 'ja' : 'en';
  document.documentElement.lang = language;
  const said = document.createElement('p');
  said.className = 'alone';
  said.setAttribute('role', 'alert');
  said.textContent = PANE_WORDS[language].alone;
  main.append(said);
}
