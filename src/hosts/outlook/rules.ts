import { LEFT_TO_PANE } from '../../rules/small-launch.ts';
import { BUILD } from './build-facts.ts';

/** The rules that this runtime checks at Send: the build of the small launch file leaves some out of them. */
export { RULES } from '../../rules/index.ts';

/** The ids of those that it does not check: they are left to the pane. */
export const ELSEWHERE: readonly string[] = BUILD.launch === 'small' ? LEFT_TO_PANE : [];
