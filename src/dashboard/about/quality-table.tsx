import { useSpeech, type Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { PEOPLE, READ_LANGUAGES, type Quality, type QualityFigures, type ReadLanguage } from './quality';

const COLUMNS: readonly { figure: Exclude<keyof Quality, 'rows'>; text: TextKey }[] = [
  { figure: 'invitationF1', text: 'dashQualityInvitation' },
  { figure: 'offerPrecision', text: 'dashQualityOffer' },
  { figure: 'macroF1', text: 'dashQualityClass' },
  { figure: 'responseAccuracy', text: 'dashQualityResponse' },
];

/** One figure, the least and the most where it is not one, or null where nobody knows. */
type Figure = number | readonly [number, number] | null;

/** A row a language. */
export function QualityTable({ quality }: { quality: QualityFigures }) {
  const speech = useSpeech();
  const { say } = speech;
  const heads = [say('language'), ...COLUMNS.map(({ text }) => say(text)), say('dashQualityRows')];
  return (
    <table class="quality by-row" role="table">
      <caption>{say('dashQualityCaption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {READ_LANGUAGES.map((language) => (
          <Row key={language} name={nameOf(language, speech)} quality={quality.languages[language]} />
        ))}
        <Row name={say('dashQualityPeople')} quality={PEOPLE} isCompared />
      </tbody>
    </table>
  );
}

interface RowProps {
  name: string;
  quality: (Readonly<Record<Exclude<keyof Quality, 'rows'>, Figure>> & { rows?: number }) | null;
  isCompared?: boolean;
}

function Row({ name, quality, isCompared = false }: RowProps) {
  const speech = useSpeech();
  const { say, number } = speech;
  return (
    <tr role="row" class={isCompared ? 'compared' : ''}>
      <th role="rowheader" scope="row">
        {name}
      </th>
      {quality === null ? (
        <td role="cell" colSpan={COLUMNS.length + 1} class="aside">
          {say('dashQualityNone')}
        </td>
      ) : (
        <>
          {COLUMNS.map(({ figure, text }) => (
            <td key={figure} role="cell" data-label={say(text)}>
              {figureText(quality[figure], speech)}
            </td>
          ))}
          <td role="cell" data-label={say('dashQualityRows')}>
            {quality.rows === undefined ? say('dashQualityUnknown') : number(quality.rows)}
          </td>
        </>
      )}
    </tr>
  );
}

/** Figures that are compared have as many places: "0.98". */
function figureText(figure: Figure, { say, language }: Speech): string {
  if (figure === null) return say('dashQualityUnknown');
  const places = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (typeof figure === 'number') return places.format(figure);
  return say('dashQualityRange', { least: places.format(figure[0]), most: places.format(figure[1]) });
}

function nameOf(language: ReadLanguage, { say, language: spoken }: Speech): string {
  if (language === 'other') return say('dashQualityOther');
  const name = new Intl.DisplayNames(spoken, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(spoken) + name.slice(1);
}
