import * as closings from '../../closings';
import { leave } from '../extra';
import type { Rules } from '../rules';

const rules: Rules = {
  version: closings.CLASSIFIER_VERSION,
  codes: closings.CODES,
  closingOf: closings.closingOf,
  endOf: closings.endOf,
  invitationsIn: closings.invitationsIn,
  isFarewell: closings.isFarewell,
  lackedBy: closings.lackedBy,
  learn: closings.learn,
  responseTo: closings.responseTo,
};
leave({ closings: rules });
