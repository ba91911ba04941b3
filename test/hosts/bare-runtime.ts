import { createContext, type Context, runInContext } from 'node:vm';

/**
 * A stand-in for the runtime in which classic Outlook on Windows runs launch.js: no DOM, and the library
 * of ES2016 exactly. Everything younger that this Node has is taken away, so a script that leans on it
 * fails here as it would on an old build. Its syntax is not narrowed: a parser has to look at that.
 * @param office what the script finds as `Office`
 * @param platform the four other globals; those not given are Node's, and `fetch` goes nowhere
 */
export function bareContext(office: object, platform: Partial<Platform> = {}): Context {
  const { console, setTimeout, clearTimeout } = globalThis;
  const fetch = (): Promise<never> => Promise.reject(new TypeError('There is no network here.'));
  const context = createContext(
    { Office: office, console, setTimeout, clearTimeout, fetch, ...platform },
    // As tight as a content security policy would make it.
    { codeGeneration: { strings: false, wasm: false } },
  );
  narrow(runInContext('this', context) as Realm);
  return context;
}

/** What a handler of launch.js is called with, as far as every event has it. */
export type Handler = (event: { completed(options?: object): void }) => void;

/**
 * Evaluates a script in the bare runtime.
 * @returns what it has registered with Office by the time it is evaluated
 */
export function associatedBy(
  script: string,
  platform: Partial<Platform> = {},
): Readonly<Record<string, Handler | undefined>> {
  const handlers: Record<string, Handler> = {};
  runInContext(script, bareContext(waitingOffice(handlers), platform));
  return { ...handlers };
}

/** As much of Office as there is where no item is open: what else is touched throws. */
export function waitingOffice(handlers: Record<string, Handler> = {}): object {
  return {
    actions: {
      associate: (id: string, handler: Handler) => {
        handlers[id] = handler;
      },
    },
    context: {
      mailbox: { item: null },
      displayLanguage: 'ja-JP',
      requirements: { isSetSupported: () => false },
    },
  };
}

/** What classic gives besides the language; adding one needs a source that classic has it. */
export interface Platform {
  readonly console: object;
  readonly setTimeout: (work: () => void, ms: number) => unknown;
  readonly clearTimeout: (timer: never) => void;
  readonly fetch: (url: string) => Promise<unknown>;
}

/** The names of everything that is no part of the language. */
export const PLATFORM: readonly string[] = ['Office', 'console', 'setTimeout', 'clearTimeout', 'fetch'];

/** ES2016's globals with their own properties; what every function has is not listed. */
const LIBRARY: Readonly<Record<string, string>> = {
  Infinity: '',
  NaN: '',
  undefined: '',
  eval: '',
  isFinite: '',
  isNaN: '',
  parseFloat: '',
  parseInt: '',
  decodeURI: '',
  decodeURIComponent: '',
  encodeURI: '',
  encodeURIComponent: '',
  escape: '',
  unescape: '',
  Array: 'from isArray of @species',
  ArrayBuffer: 'isView @species',
  Boolean: '',
  DataView: '',
  Date: 'UTC now parse',
  Error: '',
  EvalError: '',
  Float32Array: 'BYTES_PER_ELEMENT',
  Float64Array: 'BYTES_PER_ELEMENT',
  Function: '',
  Int8Array: 'BYTES_PER_ELEMENT',
  Int16Array: 'BYTES_PER_ELEMENT',
  Int32Array: 'BYTES_PER_ELEMENT',
  JSON: 'parse stringify @toStringTag',
  Map: '@species',
  Math:
    'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos ' +
    'cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt ' +
    'tan tanh trunc @toStringTag',
  Number:
    'EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY ' +
    'isFinite isInteger isNaN isSafeInteger parseFloat parseInt',
  Object:
    'assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames ' +
    'getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal ' +
    'setPrototypeOf',
  Promise: 'all race reject resolve @species',
  Proxy: 'revocable',
  RangeError: '',
  ReferenceError: '',
  Reflect:
    'apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has ' +
    'isExtensible ownKeys preventExtensions set setPrototypeOf',
  RegExp: '@species',
  Set: '@species',
  String: 'fromCharCode fromCodePoint raw',
  Symbol:
    'for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive ' +
    'toStringTag unscopables',
  SyntaxError: '',
  TypeError: '',
  URIError: '',
  Uint8Array: 'BYTES_PER_ELEMENT',
  Uint8ClampedArray: 'BYTES_PER_ELEMENT',
  Uint16Array: 'BYTES_PER_ELEMENT',
  Uint32Array: 'BYTES_PER_ELEMENT',
  WeakMap: '',
  WeakSet: '',
};

/** ES2016's prototypes with the old extras that every engine has; `constructor` is not listed. */
const PROTOTYPES: Readonly<Record<string, string>> = {
  Array:
    // `values` is of ES2015, but V8 held it back until 6.6, for the web's sake.
    'concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys ' +
    'lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString ' +
    'toString unshift @iterator @unscopables',
  ArrayBuffer: 'byteLength slice @toStringTag',
  Boolean: 'toString valueOf',
  DataView:
    'buffer byteLength byteOffset getFloat32 getFloat64 getInt16 getInt32 getInt8 getUint16 getUint32 ' +
    'getUint8 setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8 @toStringTag',
  Date:
    'getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime ' +
    'getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes ' +
    'getUTCMonth getUTCSeconds getYear setDate setFullYear setHours setMilliseconds setMinutes setMonth ' +
    'setSeconds setTime setUTCDate setUTCFullYear setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth ' +
    'setUTCSeconds setYear toDateString toGMTString toISOString toJSON toLocaleDateString toLocaleString ' +
    'toLocaleTimeString toString toTimeString toUTCString valueOf @toPrimitive',
  Error: 'message name toString',
  Function: 'apply arguments bind call caller length name toString @hasInstance',
  Map: 'clear delete entries forEach get has keys set size values @iterator @toStringTag',
  Number: 'toExponential toFixed toLocaleString toPrecision toString valueOf',
  Object:
    '__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ hasOwnProperty ' +
    'isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf',
  Promise: 'catch then @toStringTag',
  RegExp:
    'compile exec flags global ignoreCase multiline source sticky test toString unicode @match @replace ' +
    '@search @split',
  Set: 'add clear delete entries forEach has keys size values @iterator @toStringTag',
  String:
    'anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes ' +
    'indexOf italics lastIndexOf length link localeCompare match normalize repeat replace search slice small ' +
    'split startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase ' +
    'toString toUpperCase trim valueOf @iterator',
  Symbol: 'toString valueOf @toPrimitive @toStringTag',
  WeakMap: 'delete get has set @toStringTag',
  WeakSet: 'add delete has @toStringTag',
};

/** What every array of numbers inherits, and every iterator. */
const TYPED_ARRAY =
  'buffer byteLength byteOffset constructor copyWithin entries every fill filter find findIndex forEach ' +
  'includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray ' +
  'toLocaleString toString values @iterator @toStringTag';

/** The global object of a context: the prototypes are those of its own built-ins. */
type Realm = Readonly<Record<string, unknown>> & { readonly Array: ArrayConstructor };

/** Deletes every global, and every property of every built-in, that is not listed. */
function narrow(realm: Realm): void {
  const typedArray = Object.getPrototypeOf(realm['Uint8Array']) as FunctionConstructor;
  const iterator: unknown = Object.getPrototypeOf(Object.getPrototypeOf(realm.Array.of()[Symbol.iterator]()));
  strip(typedArray, 'from of prototype length name @species');
  strip(typedArray.prototype, TYPED_ARRAY);
  strip(iterator, '@iterator');
  for (const [name, kept] of Object.entries(PROTOTYPES)) {
    strip((realm[name] as FunctionConstructor).prototype, `constructor ${kept}`);
  }
  for (const [name, kept] of Object.entries(LIBRARY)) {
    const value = realm[name];
    if (typeof value === 'function') strip(value, `${kept} length name prototype`);
    else if (typeof value === 'object') strip(value, kept);
  }
  strip(realm, [...Object.keys(LIBRARY), ...PLATFORM].join(' '));
}

function strip(object: unknown, kept: string): void {
  const names = new Set(kept.split(' '));
  for (const key of Reflect.ownKeys(object as object)) {
    const name = typeof key === 'symbol' ? (key.description ?? '').replace('Symbol.', '@') : key;
    if (!names.has(name)) Reflect.deleteProperty(object as object, key);
  }
}
