/**
 * The WebExtension API for the add-on's pages, which also open in Chromium (their accessibility is
 * tested there). In Thunderbird the polyfill does nothing. The background page does not use it: the
 * polyfill knows nothing of `compose`.
 */
export { default as browser } from 'webextension-polyfill';
