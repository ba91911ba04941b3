/**
 * Says with the time of day that something long begins, so that nobody who waits has to wonder what for,
 * and a log tells how long each thing took.
 */
export function starting(what: string): void {
  console.log(`[${new Date().toTimeString().slice(0, 8)}] Starting: ${what}`);
}
