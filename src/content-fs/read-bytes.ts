import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The bytes of a file, as many as the buffer holds: files that grow, and devices, which never end, cannot fill the memory.
 * What is returned is a part of the buffer.
 * @throws {Error} of the file system.
 */
export function readBytes(path: string, buffer: Buffer): Buffer {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read) read = readSync(file, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
