import {
  fitsToPage,
  headerParts,
  pageAttribute,
  withFitToPage,
  withHeaderParts,
  withPageAttributes,
  type HeaderParts,
} from '../../planbok/sheet-part';
import { withName } from '../../planbok/workbook-part';
import { quotedSheet } from '../../planbok/cells';
import { refuse } from '../protocol/host-error';
import type { Json } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { number, oneOf, record, text, truth, whole } from '../protocol/shape';
import { lastRowOf, lockedName, type CellRange } from '../store/cell-range';
import { changeWorkbook, workbookIn } from '../store/live-book';
import { reframe } from '../store/live-sheet';
import { cells, cellsMeant } from './addresses';
import { declared, object, type SheetIn } from './targets';

/** Paper sizes by their numbers in files (ISO 29500-1, 18.3.1.63). */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
type Paper = keyof typeof papers;
const paperNames = Object.keys(papers) as Paper[];

/** Points per inch: margins are in inches in the file. */
const INCH = 72;

function change({ book, sheet }: SheetIn, made: (frame: string) => string): void {
  reframe(sheet, made);
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

const zoom = record({ scale: whole, horizontalFitToPages: whole, verticalFitToPages: whole });

function zoomOf({ sheet }: SheetIn): Json {
  const said = (name: string): number => Number(pageAttribute(sheet.frame, 'pageSetup', name) ?? 1);
  if (!fitsToPage(sheet.frame))
    return { scale: Number(pageAttribute(sheet.frame, 'pageSetup', 'scale') ?? 100) };
  const [across, down] = [said('fitToWidth'), said('fitToHeight')];
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

/** Either a scale in percent, or pages across and down; a direction that is not given takes as many pages as needed. */
function setZoom(
  at: SheetIn,
  { scale, horizontalFitToPages: across, verticalFitToPages: down }: ReturnType<typeof zoom>,
): void {
  const isFitted = across !== undefined || down !== undefined;
  if (isFitted === (scale !== undefined) || (scale !== undefined && (scale < 10 || scale > 400)))
    refuse('InvalidArgument', 'PageLayout.zoom');
  change(at, (frame) =>
    withPageAttributes(withFitToPage(frame, isFitted), 'pageSetup', {
      scale,
      fitToWidth: isFitted ? (across ?? 0) : undefined,
      fitToHeight: isFitted ? (down ?? 0) : undefined,
    }),
  );
}

function setLocalName({ book, sheet }: SheetIn, name: string, refersTo: string): void {
  const at = workbookIn(book).sheets.findIndex((known) => known.name === sheet.name);
  changeWorkbook(book, (xml) => withName(xml, name, { text: refersTo, isHidden: false }, at));
  book.isDirty = true;
}

function setTitleRows(at: SheetIn, rows: string | CellRange): void {
  const range = cellsMeant(at, rows, 'PageLayout.setPrintTitleRows');
  const first = `${quotedSheet(at.sheet.name)}!$${range.row}:$${lastRowOf(range)}`;
  setLocalName(at, '_xlnm.Print_Titles', first);
}

function setArea(at: SheetIn, area: string | CellRange): void {
  const range = cellsMeant(at, area, 'PageLayout.setPrintArea');
  if (range.sheet !== at.sheet) refuse('InvalidArgument', 'PageLayout.setPrintArea');
  setLocalName(at, '_xlnm.Print_Area', lockedName(range));
}

const margin = (name: string, otherwise: number) =>
  settable(
    ({ sheet }: SheetIn) => Number(pageAttribute(sheet.frame, 'pageMargins', name) ?? otherwise) * INCH,
    number,
    (at, points) => change(at, (frame) => withMargin(frame, name, points / INCH)),
  );

const usual = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** A file has either all margins or none (ISO 29500-1, 18.3.1.62). */
function withMargin(frame: string, name: string, inches: number): string {
  const all = Object.fromEntries(
    Object.entries(usual).map(([key, otherwise]) => [
      key,
      Number(pageAttribute(frame, 'pageMargins', key) ?? otherwise),
    ]),
  );
  return withPageAttributes(frame, 'pageMargins', { ...all, [name]: inches });
}

export const pageLayout = declared('PageLayout', {
  scalars: {
    orientation: settable(
      ({ sheet }) =>
        pageAttribute(sheet.frame, 'pageSetup', 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
      oneOf('Portrait', 'Landscape'),
      (at, word) =>
        change(at, (frame) => withPageAttributes(frame, 'pageSetup', { orientation: word.toLowerCase() })),
    ),
    paperSize: settable(
      ({ sheet }) => {
        const paper = Number(pageAttribute(sheet.frame, 'pageSetup', 'paperSize') ?? 1);
        return paperNames.find((name) => papers[name] === paper) ?? 'Letter';
      },
      oneOf(...paperNames),
      (at, name) =>
        change(at, (frame) => withPageAttributes(frame, 'pageSetup', { paperSize: papers[name] })),
    ),
    zoom: settable(zoomOf, zoom, setZoom),
    centerHorizontally: settable(
      ({ sheet }) => pageAttribute(sheet.frame, 'printOptions', 'horizontalCentered') === '1',
      truth,
      (at, isCentered) =>
        change(at, (frame) =>
          withPageAttributes(frame, 'printOptions', { horizontalCentered: isCentered ? true : undefined }),
        ),
    ),
    leftMargin: margin('left', usual.left),
    rightMargin: margin('right', usual.right),
    topMargin: margin('top', usual.top),
    bottomMargin: margin('bottom', usual.bottom),
    headerMargin: margin('header', usual.header),
    footerMargin: margin('footer', usual.footer),
  },
  navigations: { headersFooters: (at) => object('HeaderFooterGroup', at) },
  methods: {
    setPrintTitleRows: method([cells], setTitleRows),
    setPrintArea: method([cells], setArea),
  },
});

export const headerFooterGroup = declared('HeaderFooterGroup', {
  navigations: { defaultForAllPages: (at) => object('HeaderFooter', at) },
});

/** Excel's limit for the codes and text of one section. */
const MAX_PART = 255;

const part = (element: 'oddHeader' | 'oddFooter', at: keyof HeaderParts) =>
  settable(
    ({ sheet }: SheetIn) => headerParts(sheet.frame, element)[at],
    text,
    (target, said) => {
      if (said.length > MAX_PART) refuse('InvalidArgument', 'HeaderFooter');
      change(target, (frame) =>
        withHeaderParts(frame, element, { ...headerParts(frame, element), [at]: said }),
      );
    },
  );

export const headerFooter = declared('HeaderFooter', {
  scalars: {
    leftHeader: part('oddHeader', 'left'),
    centerHeader: part('oddHeader', 'center'),
    rightHeader: part('oddHeader', 'right'),
    leftFooter: part('oddFooter', 'left'),
    centerFooter: part('oddFooter', 'center'),
    rightFooter: part('oddFooter', 'right'),
  },
});
