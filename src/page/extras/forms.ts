import { leave } from '../extra';
import { forms } from '../forms';

leave({ forms });
