import { useSpeech } from '../../ui/speech';
import { readDataPage, type DataPage } from '../read';
import type { Tools, View } from '../view';
import { Backup } from './backup/backup';
import { Deleting } from './deleting';
import { Keeping } from './keeping';
import { State } from './state';

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
      <Backup page={page} {...tools} />
      <Deleting page={page} {...tools} />
    </>
  );
}
