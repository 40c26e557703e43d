import type { Wheel } from '../../book/picture';
import { wheelPng } from '../../picture/wheel-png';

/** Bytes that are turned into a text at once: functions take only so many arguments. */
const SLICE = 8192;

/** The wheel as a PNG in base64, as `shapes.addImage` takes it. */
export function wheelImage(wheel: Wheel): string {
  const bytes = wheelPng(wheel);
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(text);
}
