import { method, settable } from '../protocol/object-type';
import { oneOf, truth } from '../protocol/shape';
import { declared } from './targets';

export const application = declared('Application', {
  scalars: {
    calculationMode: settable(
      (book) => book.calculation.mode,
      oneOf('Automatic', 'AutomaticExceptTables', 'Manual'),
      (book, mode) => void (book.calculation.mode = mode),
    ),
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191_029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  methods: {
    calculate: method([oneOf('Recalculate', 'Full', 'FullRebuild')], (book) => {
      book.calculation.isDue = true;
      book.calculate();
    }),
    suspendApiCalculationUntilNextSync: method([], (book) => void (book.calculation.isSuspended = true)),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
});

export const runtime = declared('Runtime', {
  scalars: {
    enableEvents: settable(
      (book) => book.enableEvents,
      truth,
      (book, isOn) => void (book.enableEvents = isOn),
    ),
  },
});

/** A service of the page, which is told that the ribbon's commands are ready. */
export const addinService = declared('AddinInternalService', {
  methods: { notifyActionHandlerReady: method([], () => undefined) },
});
