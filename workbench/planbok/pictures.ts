export {
  drawnPictures,
  isShown,
  withPicture,
  withPlace,
  type Corner,
  type DrawnPicture,
} from '../../src/opc/write/drawing-picture';
export { withShapeSaid } from '../../src/opc/write/drawn-charts';
