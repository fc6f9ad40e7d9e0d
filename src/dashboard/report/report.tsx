import { Section } from '../../ui/section';
import { isInForce } from '../../core/limit';
import { limitText } from '../../ui/limit-text';
import { useSpeech } from '../../ui/speech';
import { siteName } from '../../sites/card';
import { Field } from '../limits/fields';
import { hrefOf } from '../route';
import type { Tools, View } from '../view';
import { readReport, WEEKS, type Report } from './read';
import { asideSentences, invitationSentences, timeSentences } from './sentences';

const SPANS = { 4: 'dashReportWeeks4', 13: 'dashReportWeeks13', 52: 'dashReportWeeks52' } as const;

/** One page in plain words, to print and take along: to a therapist, or to a talk at home. */
export const reportView: View = {
  id: 'report',
  title: 'dashReport',
  group: 'see',
  open: async ({ how }, basics) => {
    const weeks = WEEKS.find((one) => String(one) === how['weeks']) ?? 4;
    const report = await readReport(weeks, basics);
    return (tools) => <Page report={report} {...tools} />;
  },
};

type Props = Tools & { report: Report };

function Page(props: Props) {
  const { report, today } = props;
  const speech = useSpeech();
  const { say, range, longDate } = speech;
  const { weeks, span, sum } = report;
  return (
    <div class="report">
      <div class="report-choice">
        <Field
          label={say('dashReportWeeks')}
          value={String(weeks)}
          set={(value) => void (location.hash = hrefOf('report', null, { weeks: value }))}
          of={WEEKS.map((one) => ({ value: String(one), text: say(SPANS[one]) }))}
        />
        <button type="button" class="main" disabled={sum === null} onClick={() => window.print()}>
          {say('dashReportPrint')}
        </button>
      </div>
      <p class="lead">{say('dashReportLead', { range: range(span.first, span.last) })}</p>
      {sum === null ? (
        <p class="empty">{say('dashReportEmpty')}</p>
      ) : (
        <>
          <Sentences
            title={say('dashReportTime')}
            name="report-time"
            of={timeSentences(report, sum, speech)}
          />
          <Sites {...props} />
          <Sentences
            title={say('dashReportInvitations')}
            name="report-invitations"
            of={invitationSentences(sum, speech)}
          />
          <Own {...props} />
          <Sentences
            title={say('dashReportLimits')}
            name="report-limits"
            of={asideSentences(report, speech)}
          />
          <section class="report-notes">
            <h2>{say('dashReportNotes')}</h2>
            <div aria-hidden="true" />
          </section>
        </>
      )}
      <p class="aside">{say('dashReportMade', { date: longDate(today) })}</p>
    </div>
  );
}

function Sentences({ title, name, of }: { title: string; name: string; of: readonly string[] }) {
  return (
    <Section title={title} name={name}>
      {of.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Section>
  );
}

const SITES_SHOWN = 5;

function Sites({ report }: Props) {
  const { say, duration, number } = useSpeech();
  const others = report.sites.length - SITES_SHOWN;
  const heads = [
    ...[say('dashReportDays'), say('dashReportAtIt'), say('dashYearsReplies')],
    ...[say('dashReportInvited'), say('dashReportYes')],
  ];
  return (
    <Section title={say('dashReportSites')} name="report-sites">
      <div class="table">
        <table class="by-row" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {[say('dashTakeSite'), ...heads].map((head) => (
                <th key={head} role="columnheader" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {report.sites.slice(0, SITES_SHOWN).map(({ site, sum: { days, time, invitations } }) => (
              <tr key={site} role="row">
                <th role="rowheader" scope="row">
                  {siteName(site)}
                </th>
                {[
                  ...[number(days), duration(time), number(invitations.replies)],
                  ...[number(invitations.invited), number(invitations.accepted)],
                ].map((figure, place) => (
                  <td key={heads[place]} role="cell" data-label={heads[place]}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {others > 0 && <p class="aside">{say('dashReportOthers', { count: number(others) })}</p>}
    </Section>
  );
}

/** What the person set. */
function Own({ report, settings, today }: Props) {
  const speech = useSpeech();
  const { say, count } = speech;
  const limits = settings.limits.filter((limit) => isInForce(limit, today));
  return (
    <Section title={say('dashReportOwn')} name="report-own">
      {limits.length === 0 ? (
        <p>{say('dashReportNoLimits')}</p>
      ) : (
        <ul class="bullets">
          {limits.map((limit) => (
            <li key={limit.id}>{limitText(limit, settings.groups, today, speech)}</li>
          ))}
        </ul>
      )}
      <p>{count('dashReportNudges', report.nudges)}</p>
    </Section>
  );
}
