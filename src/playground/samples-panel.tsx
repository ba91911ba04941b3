import type { Language } from '../core/rule.ts';
import type { MemoryMail } from '../hosts/memory/mail.ts';
import { UNGUARDED } from './incidents.ts';
import { KAGOSHIMA, SAMPLES } from './samples.ts';
import { WORDS } from './words.ts';

interface SamplesPanelProps {
  readonly language: Language;
  onOpen(mail: MemoryMail): void;
}

/** Mails to try: the incident that is guarded, those that are not yet, and each rule's own examples. */
export function SamplesPanel({ language, onOpen }: SamplesPanelProps) {
  const words = WORDS[language];
  return (
    <nav class="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">{words.samples}</h2>
      <section class="incident" aria-labelledby="samples-kagoshima">
        <h3 id="samples-kagoshima">{words.kagoshima}</h3>
        <p>{words.aboutKagoshima}</p>
        <button type="button" class="replay" onClick={() => onOpen(KAGOSHIMA.mail)}>
          {words.replay}
        </button>
      </section>
      <details>
        <summary>
          {words.unguarded}
          <span class="badge">{words.notGuarded}</span>
        </summary>
        <ul class="unguarded">
          {UNGUARDED.map((incident) => (
            <li key={incident.name.en}>
              <strong>{incident.name[language]}</strong>
              <span class="badge">{words.notGuarded}</span>
              <p>{incident.what[language]}</p>
            </li>
          ))}
        </ul>
      </details>
      {SAMPLES.map((group) => (
        <details key={group.title.en}>
          <summary>
            {group.title[language]}
            <span class="badge">{words.dailyLife(group.samples.length)}</span>
          </summary>
          <ul class="examples">
            {group.samples.map((sample) => (
              <li key={sample.name.en}>
                <button type="button" onClick={() => onOpen(sample.mail)}>
                  <span>{sample.name[language]}</span>
                  <span class="badge" data-verdict={sample.verdict}>
                    {words.verdicts[sample.verdict]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
