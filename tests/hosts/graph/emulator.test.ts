import { problemOf } from '../../microsoft-emulator/graph-schemas';

test('what Microsoft’s typings do not know cannot be answered', () => {
  const item = { id: '1', name: 'a', size: 1, file: { hashes: { quickXorHash: 'x' } } };
  expect(problemOf('DriveItem', item)).toBeUndefined();
  expect(problemOf('DriveItem', { ...item, '@microsoft.graph.downloadUrl': 'https://x' })).toBeUndefined();
  expect(problemOf('DriveItem', { ...item, '@microsoft.graph.other': 'x' })).toContain(
    'additional properties',
  );
  expect(problemOf('DriveItem', { ...item, md5Checksum: 'x' })).toContain('additional properties');
  expect(problemOf('DriveItem', { ...item, size: '1' })).toContain('size');
  expect(problemOf('DriveItem', { ...item, file: { hashes: { md5: 'x' } } })).toContain('hashes');
});
