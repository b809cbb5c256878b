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

/**
 * The bytes of a file that somebody named, be it a pipe.
 * @throws {Error} of the file system, and for a file with more than so many megabytes.
 */
export function readWithin(path: string, megabytes: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let left = megabytes * 1024 * 1024; ; ) {
      const part = Buffer.alloc(1024 * 1024);
      const read = readSync(file, part);
      if (read === 0) return Buffer.concat(parts);
      left -= read;
      if (left < 0) throw new Error(`it has more than ${megabytes} MB; is it the right one?`);
      parts.push(part.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
