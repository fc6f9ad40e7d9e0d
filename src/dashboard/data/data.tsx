import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { readDataPage, type DataPage } from '../read';
import { hrefOf } from '../route';
import type { Tools, View } from '../view';
import { ActivityWatch } from './activity-watch';
import { Backup } from './backup/backup';
import { Devices } from './devices';
import { Deleting } from './deleting';
import { Keeping } from './keeping';
import { State } from './state';
import { UndoTaken } from './undo-taken';
import { Years } from './years/years';

/** What is kept, for how long, and deleting it. */
export const dataView: View = {
  id: 'data',
  title: 'dashData',
  group: 'source',
  open: async (_route, { today }) => {
    const page = await readDataPage(today);
    return (tools) => <Data page={page} {...tools} />;
  },
};

function Data({ page, ...tools }: Tools & { page: DataPage }) {
  const { say } = useSpeech();
  return (
    <>
      <p class="lead">{say('dashDataLead')}</p>
      <State page={page} history={tools.history} />
      <Keeping page={page} {...tools} />
      {page.taken !== null && <UndoTaken at={page.taken} {...tools} />}
      <Years {...tools} />
      <Backup {...tools} />
      <ActivityWatch {...tools} />
      <Devices sync={page.sync} {...tools} />
      <Section title={say('dashResearchLink')} name="research-link">
        <p>{say('dashResearchLinkText')}</p>
        <ul class="bullets">
          <li>
            <a href={hrefOf('research')}>{say('dashResearch')}</a>
          </li>
          <li>
            <a href={hrefOf('report')}>{say('dashReport')}</a>
          </li>
        </ul>
      </Section>
      <Deleting page={page} {...tools} />
    </>
  );
}
