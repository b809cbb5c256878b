/** Why a file could not be opened or understood, in words that follow a colon. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder; name the file in it';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands in the place of a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'there is no permission';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return message;
  }
}

/** What to tell about a file or folder that the disk refused: its path and why; nothing for errors of any other kind. */
export function diskTrouble(error: unknown): { path: string; reason: string } | undefined {
  const { code, syscall, path } = error as Partial<NodeJS.ErrnoException>;
  return code !== undefined && syscall !== undefined && path !== undefined ? { path, reason: reasonOf(error) } : undefined;
}
