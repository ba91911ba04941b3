import type { Language } from '../core/rule.ts';
import type { MemoryMail } from '../hosts/memory/mail.ts';
import { INCIDENTS } from './incidents.ts';
import { incidentSamples, KAGOSHIMA, type Sample, SAMPLES } from './samples.ts';
import { WORDS } from './words.ts';

interface SamplesPanelProps {
  readonly language: Language;
  onOpen(mail: MemoryMail): void;
}

/** Mails to try: the five incidents, and each rule's own examples. */
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
        <summary>{words.incidents}</summary>
        <ul class="incidents">
          {INCIDENTS.map((incident) => (
            <li key={incident.id}>
              <strong>{incident.name[language]}</strong>
              <p>{incident.what[language]}</p>
              <Examples samples={incidentSamples(incident.id)} language={language} onOpen={onOpen} />
              <p>{words.rest(incident.rest[language])}</p>
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
          <Examples samples={group.samples} language={language} onOpen={onOpen} />
        </details>
      ))}
    </nav>
  );
}

function Examples({
  samples,
  language,
  onOpen,
}: SamplesPanelProps & { readonly samples: readonly Sample[] }) {
  return (
    <ul class="examples">
      {samples.map((sample) => (
        <li key={sample.name.en}>
          <button type="button" onClick={() => onOpen(sample.mail)}>
            <span>{sample.name[language]}</span>
            <span class="badge" data-verdict={sample.verdict}>
              {WORDS[language].verdicts[sample.verdict]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
