/**
 * The file that Outlook runs at its events, in a runtime without DOM (classic on Windows) or in a
 * hidden page. Everything happens inside the handlers: callbacks of `Office.onReady` are not run for
 * events in classic.
 */
import { noteLoaded } from './loading.ts';
import { handlersOf } from './handlers.ts';

const handlers = handlersOf(Office);
for (const name of Object.keys(handlers)) Office.actions.associate(name, handlers[name] as () => void);

try {
  // On the web office.js listens for launch events only once somebody has asked whether it is ready.
  void Office.onReady();
} catch {
  // Classic needs no such thing, and whether it takes the call is not documented.
}

noteLoaded();
