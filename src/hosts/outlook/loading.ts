/** This file is the first that launch.js evaluates; a page or a runtime that is not made by it has no end. */
const BEGAN = Date.now();

let evaluated: number | undefined;

/** Notes that everything is evaluated; the last thing that launch.js does. */
export function noteLoaded(): void {
  evaluated = Date.now() - BEGAN;
}

/** Milliseconds that it took to evaluate this runtime's file, without fetching and parsing it; undefined where nobody has said. */
export function evaluatedIn(): number | undefined {
  return evaluated;
}
