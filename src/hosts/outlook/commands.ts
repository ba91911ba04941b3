/** The ids of the manifest's controls: what a Smart Alert or a notification may open. */
export const COMMANDS = {
  compose: 'sekisho.compose.pane',
  read: 'sekisho.read.pane',
  appointment: 'sekisho.appointment.pane',
} as const;
