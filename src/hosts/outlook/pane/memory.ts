import type { Host } from '../../../core/host.ts';
import { addCircle } from '../circles.ts';
import { addCrowd } from '../crowds.ts';
import type { OfficeNamespace } from '../office.ts';

/** What a yes in the pane is remembered by: the person's own mailbox. */
export function memoryOf(office: OfficeNamespace): Pick<Host, 'remember' | 'confirmCrowd'> {
  return {
    remember: (members) => addCircle(office, members),
    confirmCrowd: (people) => addCrowd(office, people),
  };
}
