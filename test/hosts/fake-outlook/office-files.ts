/** The files of the unmodified office.js, by the addresses under which it asks for them. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where production pages load office.js from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The script at an address of Microsoft's, or nothing: telemetry is left out, as in offices that block it.
 */
export function officeFile(address: string): string | undefined {
  const { host, pathname } = new URL(address);
  if (host === 'ajax.aspnetcdn.com') return MICROSOFT_AJAX;
  if (host !== 'appsforoffice.microsoft.com' || pathname.includes('/telemetry/')) return undefined;
  const known = read.get(pathname);
  if (known !== undefined) return known;
  const path = join(DIST, pathname.replace('/lib/1/hosted/', ''));
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (text !== undefined) read.set(pathname, text);
  return text;
}

const DIST = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const read = new Map<string, string>();

/**
 * As much of the Microsoft Ajax Library 3.5 as the web's office.js calls. Its errors carry the names of
 * the real ones, its checks of parameters find nothing to object to.
 */
const MICROSOFT_AJAX = `(function () {
  'use strict';
  var kinds = {
    argument: 'Argument', argumentNull: 'ArgumentNull', argumentOutOfRange: 'ArgumentOutOfRange',
    argumentType: 'ArgumentType', argumentUndefined: 'ArgumentUndefined',
    invalidOperation: 'InvalidOperation', notImplemented: 'NotImplemented', parameterCount: 'ParameterCount',
  };
  Object.keys(kinds).forEach(function (kind) {
    var name = 'Sys.' + kinds[kind] + 'Exception';
    Error[kind] = function () {
      var texts = Array.prototype.filter.call(arguments, function (one) { return typeof one === 'string'; });
      return Error.create(name + ': ' + texts.join(' '), { name: name });
    };
  });
  Error.create = function (message, details) { return Object.assign(new Error(message), details); };
  String.format = function (pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\\{(\\d+)\\}/g, function (_whole, index) { return values[index]; });
  };
  Function._validateParams = Function._validateParameter = function () { return null; };
  window.Type = Function;
  Type.registerNamespace = function (name) { window[name] = window[name] || {}; };
  Type.registerClass = Type.prototype.registerClass = function () { return this; };
  var Builder = function () { this.parts = []; };
  Builder.prototype.append = function (part) { this.parts.push(part); return this; };
  Builder.prototype.toString = function () { return this.parts.join(''); };
  window.Sys = {
    StringBuilder: Builder,
    Debug: { trace: function () {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
})();`;
