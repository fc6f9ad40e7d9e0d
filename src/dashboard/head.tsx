import { useEffect, useState } from 'preact/hooks';
import { Name } from '../ui/name';
import { useSpeech } from '../ui/speech';
import { hrefOf } from './route';
import { GROUPS, type Group, type View } from './view';
import { VIEWS } from './views';

/** The name, and the ways to all views. On a narrow screen they open at a press. */
export function Head({ view }: { view: View }) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [view.id]);
  return (
    <header>
      <p class="brand">
        <Name />
      </p>
      <nav aria-label={say('dashViews')}>
        <button
          type="button"
          class="nav-open"
          aria-expanded={isOpen}
          aria-controls="views"
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'dashMenuClose' : 'dashMenu')}
        </button>
        <div id="views" class={isOpen ? 'nav-groups open' : 'nav-groups'}>
          {(Object.keys(GROUPS) as Group[]).map((group) => (
            <Links key={group} group={group} view={view} close={() => setOpen(false)} />
          ))}
        </div>
      </nav>
    </header>
  );
}

function Links({ group, view, close }: { group: Group; view: View; close(): void }) {
  const { say } = useSpeech();
  return (
    <div class="nav-group">
      <p id={`nav-${group}`}>{say(GROUPS[group])}</p>
      <ul aria-labelledby={`nav-${group}`}>
        {VIEWS.filter((one) => one.group === group).map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf(id)} aria-current={id === view.id ? 'page' : undefined} onClick={close}>
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
