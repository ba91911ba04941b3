import { sizeOf } from '../../core/crowd.ts';
import { forgetCircles, readCircles } from './circles.ts';
import { forgetConfirmed, readCrowds } from './crowds.ts';
import { eraseLog, readLog } from './log.ts';
import { noticeOf, noticeSeen, undo } from './notice.ts';
import { policyInForce } from './policy.ts';
import { answered, contentOf, heard } from './prompt-window.ts';
import type { Message, OptionsContent } from './protocol.ts';
import { forgetCrowds } from './subjects.ts';

/** Answers the add-on's own pages; the shapes are those of the protocol. */
export async function answerTo(message: Message): Promise<unknown> {
  switch (message.type) {
    case 'prompt-get':
      return await contentOf(message.id);
    case 'prompt-painted':
      return heard(message.id, { painted: true, sight: message.sight }) || null;
    case 'prompt-alive':
      return heard(message.id, { sight: message.sight }) || null;
    case 'prompt-state':
      return heard(message.id, { state: message.state }) || null;
    case 'prompt-answer':
      return answered(message.id, message.answer, message.sight);
    case 'notice-get':
      return await noticeOf(message.tabId);
    case 'notice-undo':
      return (await undo(message.tabId)) ?? null;
    case 'notice-seen':
      await noticeSeen(message.tabId);
      return true;
    case 'options-get':
      return await optionsContent();
    case 'options-forget':
      await forgetCircles(message.index);
      return await optionsContent();
    case 'options-forget-crowds':
      await forgetConfirmed();
      return await optionsContent();
    case 'log-get':
      return await readLog();
    case 'log-erase':
      await forgetCrowds();
      await eraseLog();
      return await readLog();
  }
}

async function optionsContent(): Promise<OptionsContent> {
  const { name, state, revision, sha256, source, contact, monitor, health } = await policyInForce();
  const told = { name, state, revision, sha256, source, contact };
  const policy = { ...told, ...(monitor && { monitor }), ...(health && { health }) };
  const [circles, { crowds }] = await Promise.all([readCircles(), readCrowds()]);
  return {
    policy,
    circles,
    crowds: crowds.map((crowd) => ({ people: sizeOf(crowd), remembered: crowd.remembered })),
  };
}
