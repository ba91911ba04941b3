/** The ids of the manifest's controls: what a Smart Alert or a notification may open or run. */
export const COMMANDS = {
  compose: 'sekisho.compose.pane',
  /** Runs a function; all others open the pane. */
  move: 'sekisho.compose.move',
  read: 'sekisho.read.pane',
  appointment: 'sekisho.appointment.pane',
} as const;
