import { CLASSIFIER_VERSION, closingOf, endOf, invitationsIn, isFarewell, responseTo } from '../../closings';
import { leave } from '../extra';

leave({ closings: { version: CLASSIFIER_VERSION, closingOf, endOf, invitationsIn, isFarewell, responseTo } });
