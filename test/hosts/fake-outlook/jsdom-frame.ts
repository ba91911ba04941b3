/// <reference types="office-js" />
import type { DOMWindow } from 'jsdom';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Alert } from './alert.ts';
import type { Frame, Surface } from './frame.ts';
import type { FakeOutlook } from './host.ts';
import type { Item } from './mailbox.ts';
import { OFFICE_JS, officeFile } from './office-files.ts';
import { ADDIN_ORIGIN, EVENTS, HOST_ORIGIN } from './protocol.ts';

/** What runs in a frame. */
export interface FrameContent {
  /** A classic script, run right after office.js as a script element below it would be. */
  readonly script?: string;
  /** The page's body. */
  readonly body?: string;
  /** What the frame is about; the item opened last otherwise. */
  readonly item?: Item;
  /** The alert whose button opens the pane. */
  readonly openedBy?: Alert;
  /** How long the script may take to call `Office.onReady`, in ms. */
  readonly startsWithin?: number;
}

/** A runtime of the add-in's in this process, with the real office.js in it. */
export interface JsdomFrame {
  readonly frame: Frame;
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  /** What was thrown in the frame and caught by nobody. */
  readonly errors: readonly unknown[];
  /** Ends the runtime, and with it all its timers. */
  close(): void;
}

/**
 * Opens a frame and waits until office.js is ready in it.
 * @throws if the script never calls `Office.onReady`: on the web office.js then never listens for launch
 * events, however many functions the script associates
 */
export async function openJsdomFrame(
  outlook: FakeOutlook,
  surface: Surface,
  content: FrameContent = {},
): Promise<JsdomFrame> {
  const { script, body = '', item, openedBy, startsWithin = 10_000 } = content;
  const frame = outlook.openFrame({ surface, ...(item && { item }), ...(openedBy && { openedBy }) });
  const errors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error.cause ?? error));
  const page = surface === 'commands' ? 'commands.html' : 'pane.html';
  const { window } = new JSDOM(`<!doctype html><html><head></head><body>${body}</body></html>`, {
    url: `${ADDIN_ORIGIN}/${page}`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  });
  window.name = frame.windowName(outlook.traits.language);
  connect(window, frame);
  loadScripts(window, errors);
  const close = (): void => {
    frame.close();
    window.close();
  };

  const tag = window.document.createElement('script');
  // office.js finds its folder by this element; its text is run below.
  tag.type = 'text/plain';
  tag.src = OFFICE_JS;
  window.document.head.append(tag);
  window.eval(`${officeFile(OFFICE_JS) ?? ''}\n//# sourceURL=office.js`);
  const inside = window as unknown as Inside;
  const { Office } = inside;
  inside.OfficeExt.HostName.Host.getInstance().platformRemappings.web = PLATFORMS[outlook.traits.platform];
  if (script === undefined) void Office.onReady();
  else window.eval(`${script}\n//# sourceURL=script.js`);
  try {
    await ready(frame, startsWithin);
  } catch (error) {
    close();
    throw error;
  }
  letSecondAnswersThrough(inside.OSF);
  if (outlook.traits.sessionLimit === undefined) hideSessionData(Office.context.mailbox);
  return { frame, window, Office, errors, close };
}

/** What an asynchronous call of office.js's answers. */
export async function answerOf<T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return await new Promise<Office.AsyncResult<T>>((resolve) => call(resolve));
}

interface Inside {
  readonly Office: typeof Office;
  readonly OfficeExt: {
    readonly HostName: {
      readonly Host: { getInstance(): { readonly platformRemappings: { web: string } } };
    };
  };
  readonly OSF: OfficeFramework;
}

interface OfficeFramework {
  readonly _OfficeAppFactory: { getClientEndPoint(): { _callbackList: Record<string, unknown> } };
}

const PLATFORMS = { web: 'OfficeOnline', new: 'OfficeOnline', classic: 'PC', mac: 'Mac' } as const;

function connect(window: DOMWindow, frame: Frame): void {
  // jsdom has no `document.domain`, which office.js compares the host with.
  Object.defineProperty(window.document, 'domain', { value: new URL(ADDIN_ORIGIN).hostname });
  const host = { postMessage: (message: string) => frame.receive(message) };
  Object.defineProperty(window, 'parent', { value: host });
  frame.carriedBy((data) => {
    window.dispatchEvent(new window.MessageEvent('message', { data, origin: HOST_ORIGIN }));
  });
}

/** Runs the scripts that office.js adds to the page, since jsdom only does where it may fetch them. */
function loadScripts(window: DOMWindow, errors: unknown[]): void {
  const { prototype } = window.Node;
  const append = prototype.appendChild;
  prototype.appendChild = function appendChild<T extends Node>(this: Node, node: T): T {
    append.call(this, node);
    if (node.nodeName !== 'SCRIPT') return node;
    const { src } = node as unknown as HTMLScriptElement;
    window.setTimeout(() => {
      const text = officeFile(src);
      try {
        if (text !== undefined) window.eval(`${text}\n//# sourceURL=${src}`);
      } catch (error) {
        errors.push(error);
      }
      node.dispatchEvent(new window.Event(text === undefined ? 'error' : 'load'));
    }, 0);
    return node;
  };
}

async function ready(frame: Frame, within: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('office.js did not start: did the script call Office.onReady?')),
      within,
    );
    frame.whenRegistered(EVENTS.launch, () => {
      clearTimeout(timer);
      // office.js runs the callbacks of `onReady` in the turns after its last registration.
      setTimeout(resolve, 1);
    });
  });
}

/**
 * The web's bridge forgets a call with its first answer, so a second one never reaches the add-in there.
 * The bridges of classic and Mac are not known to; here the call is remembered, out of sight of the
 * clock that looks for calls without an answer.
 */
function letSecondAnswersThrough(framework: OfficeFramework): void {
  const endPoint = framework['_OfficeAppFactory'].getClientEndPoint();
  const answered = new Set<string | symbol>();
  endPoint['_callbackList'] = new Proxy(endPoint['_callbackList'], {
    deleteProperty: (_list, key) => Boolean(answered.add(key)),
    ownKeys: (list) => Reflect.ownKeys(list).filter((key) => !answered.has(key)),
  });
}

/** office.js offers sessionData to every client; one that is too old for it has none. */
function hideSessionData(mailbox: Office.Mailbox): void {
  const without = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    const { sessionData: _sessionData, ...others } = Object.getOwnPropertyDescriptors(item) as Record<
      string,
      PropertyDescriptor
    >;
    return Object.defineProperties({}, others);
  };
  let item = without(mailbox.item);
  Object.defineProperty(mailbox, 'item', {
    get: () => item,
    set: (next: unknown) => {
      item = without(next);
    },
  });
}
