import type { Frame } from '../../hosts/fake-outlook/frame.ts';
import { ADDIN_ORIGIN } from '../../hosts/fake-outlook/protocol.ts';

/** A runtime of the add-in's in the page, as Outlook on the web runs it: an iframe of another origin. */
export interface PageFrame {
  readonly frame: Frame;
  readonly element: HTMLIFrameElement;
  /** Takes it out of the page; the runtime ends with its window. */
  close(): void;
}

/** Opens a page of the add-in's in an iframe, and carries what it and the fake Outlook say. */
export function openPageFrame(
  frame: Frame,
  of: {
    readonly file: string;
    readonly title: string;
    readonly language: string;
    readonly into: Element;
    /** Hears everything the add-in says. */
    heard(message: string): void;
  },
): PageFrame {
  const element = document.createElement('iframe');
  element.title = of.title;
  element.name = frame.windowName(of.language);
  element.src = `${ADDIN_ORIGIN}/${of.file}`;
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== element.contentWindow || origin !== ADDIN_ORIGIN) return;
    frame.receive(String(data));
    of.heard(String(data));
  };
  window.addEventListener('message', onMessage);
  frame.carriedBy((message) => element.contentWindow?.postMessage(message, ADDIN_ORIGIN));
  of.into.append(element);
  return {
    frame,
    element,
    close() {
      window.removeEventListener('message', onMessage);
      frame.close();
      element.remove();
    },
  };
}
