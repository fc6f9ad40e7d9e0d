import { useState } from 'preact/hooks';
import { isInForce, type Group } from '../../core/limit';
import type { DayTotals } from '../../core/records';
import { EVERYTHING } from '../../core/words';
import { CARDS } from '../../sites/card';
import { nameWithAge } from './name-with-age';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { Tools } from '../view';
import { FormEnd, TextField, Tick } from './fields';
import { useWish } from './wish';

type Props = Tools & { rows: readonly DayTotals[] };

/** Sites that one limit holds for, under a name of the user's. */
export function Groups(props: Props) {
  const { settings, today } = props;
  const { say, list } = useSpeech();
  const [open, setOpen] = useState<string | null>(null);
  const wish = useWish(props);
  const groups = settings.groups.filter((one) => isInForce(one, today));
  const save = (group: Group): void => {
    setOpen(null);
    void wish({ kind: 'put-group', group }, say('dashSaved'));
  };
  const form = (group: Group | null) => (
    <GroupForm {...props} group={group} save={save} cancel={() => setOpen(null)} />
  );
  return (
    <Section title={say('dashGroups')} name="groups">
      <p class="aside">{say('dashGroupsLead')}</p>
      <ul class="rows">
        {groups.map((group) => (
          <li key={group.id}>
            {open === group.id ? (
              form(group)
            ) : (
              <>
                <p>
                  <b>{group.name}</b>{' '}
                  <span class="aside">{list(group.sites.map((site) => nameWithAge(site, say)))}</span>
                </p>
                <p class="buttons">
                  <button type="button" onClick={() => setOpen(group.id)}>
                    {say('limitsChange')}
                  </button>
                  <button
                    type="button"
                    onClick={() => void wish({ kind: 'drop-group', id: group.id }, say('dashGroupGone'))}
                  >
                    {say('limitsRemove')}
                  </button>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === '' ? (
        form(null)
      ) : (
        <button type="button" onClick={() => setOpen('')}>
          {say('dashGroupAdd')}
        </button>
      )}
    </Section>
  );
}

function GroupForm(props: Props & { group: Group | null; save(group: Group): void; cancel(): void }) {
  const { group, rows, save, cancel } = props;
  const { say } = useSpeech();
  const [name, setName] = useState(group?.name ?? '');
  const [sites, setSites] = useState<readonly string[]>(group?.sites ?? []);
  const [isWrong, setWrong] = useState(false);
  const used = rows.map(({ site }) => site).filter((site) => site !== EVERYTHING);
  const core = CARDS.filter((card) => card.core).map(({ id }) => id);
  const all = [...new Set([...(group?.sites ?? []), ...used, ...core])];
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '' || typed.length > 40 || sites.length === 0) return setWrong(true);
    save({ id: group?.id ?? crypto.randomUUID(), name: typed, sites });
  };
  return (
    <form class="limit-form" onSubmit={submit} noValidate>
      <TextField label={say('dashGroupName')} value={name} set={setName} />
      <fieldset class="ticks">
        <legend>{say('dashGroupSites')}</legend>
        {all.map((site) => (
          <Tick
            key={site}
            isName
            label={nameWithAge(site, say)}
            value={sites.includes(site)}
            set={(isIn) => setSites(isIn ? [...sites, site] : sites.filter((one) => one !== site))}
          />
        ))}
      </fieldset>
      <FormEnd fault={isWrong ? say('dashGroupFault') : null} cancel={cancel} />
    </form>
  );
}
