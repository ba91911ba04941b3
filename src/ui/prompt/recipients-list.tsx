import type { DomainView, RecipientGroup } from './recipients.ts';

/** Whom the mail reaches, by kind and organisation. */
export function RecipientsList({ groups }: { readonly groups: readonly RecipientGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <section key={group.kind} class="recipients" aria-labelledby={`prompt-${group.kind}`}>
          <h2 id={`prompt-${group.kind}`}>{group.title}</h2>
          {group.domains.map((domain) => (
            <Domain key={domain.title} domain={domain} />
          ))}
          {group.more !== '' && <p class="rest">{group.more}</p>}
        </section>
      ))}
    </>
  );
}

function Domain({ domain }: { readonly domain: DomainView }) {
  return (
    <div class="domain">
      <h3>
        <span>{domain.title}</span>
        {domain.count > 0 && <span class="tally">{domain.count.toLocaleString()}</span>}
        {domain.remark !== '' && <span class="remark">{domain.remark}</span>}
      </h3>
      <ul>
        {domain.people.map((person) => (
          <li key={person.address}>
            <span class="address">{person.address}</span>
            {person.name !== '' && <span class="name">{person.name}</span>}
            <span class="where">{person.where}</span>
          </li>
        ))}
      </ul>
      {domain.more !== '' && <p class="rest">{domain.more}</p>}
    </div>
  );
}
