import type { FileEncryption } from '../../../core/file-content.ts';
import type { Format } from '../format.ts';
import { WHOLE } from '../gathered.ts';
import { directoryOf } from './directory.ts';
import { unpacked } from './unpacked.ts';

/** An archive: its names even where a password locks what is inside. */
export const readZip: Format = async (file, into) => {
  const most = into.budget.limits.members + 1;
  const directory = directoryOf(file.bytes, most);
  if (!directory) {
    into.leave(WHOLE, 'damaged');
    return;
  }
  if (!directory.whole) into.leave(WHOLE, 'damaged');
  const locks = new Set<FileEncryption>();
  for (const entry of directory.entries) {
    if (entry.isFolder || isOfTheSystem(entry.name)) continue;
    if (!into.budget.member()) {
      into.leave(WHOLE, 'too-many');
      break;
    }
    const { name, size, encryption } = entry;
    const result = encryption ? { because: 'encrypted' as const } : unpacked(file.bytes, entry, into.budget);
    if (encryption) locks.add(encryption);
    if ('bytes' in result) await file.member(name, size, result.bytes);
    else {
      into.member({ name, size });
      into.leave({ part: 'member', name }, result.because);
    }
  }
  // The weaker lock decides what is to be said.
  into.encryption = locks.has('zipcrypto') ? 'zipcrypto' : locks.has('aes') ? 'aes' : undefined;
};

/** What Apple and Windows add to an archive for themselves. */
function isOfTheSystem(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);
}
