/** A number as people read it, with a comma at the thousands. */
export function figure(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** Bytes in millions, which is how mailboxes are told apart. */
export function megabytes(bytes: number): string {
  return `${figure(Math.round(bytes / 1e5) / 10)} MB`;
}
