import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What an editor shows of a document. */
export interface Shown {
  /** Labels offered at the place asked for. */
  completions: string[];
  /** Messages of the problems marked. */
  problems: string[];
}

/** A language server that an editor would start, and how it is told of its settings. */
export interface ServerOptions {
  /** Path of the server's script. */
  script: string;
  root: string;
  initializationOptions?: object;
  /** The editor's settings, by section. */
  settings?: Record<string, unknown>;
}

interface Message {
  id?: number;
  method?: string;
  params?: { items?: { section?: string }[]; uri?: string; diagnostics?: { message: string }[] };
  result?: unknown;
}

/** Starts the server as an editor does, opens one document in it, and asks what may be written at an offset of its text. */
export async function inEditor({ script, root, initializationOptions, settings = {} }: ServerOptions, path: string, languageId: string, text: string, offset: number): Promise<Shown> {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const uri = pathToFileURL(path).href;
  let problems: string[] = [];
  let onProblems = () => {};
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = <T,>(method: string, params: object): Promise<T> =>
    new Promise((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve as (result: unknown) => void);
      send({ id, method, params });
    });
  const receive = ({ id, method, params, result }: Message) => {
    if (method === undefined) waiting.get(id ?? 0)?.(result);
    else if (method === 'textDocument/publishDiagnostics' && params?.uri === uri) {
      problems = (params.diagnostics ?? []).map(({ message }) => message);
      onProblems();
    } else if (id !== undefined) send({ id, result: method === 'workspace/configuration' ? (params?.items ?? []).map(({ section }) => settings[section ?? ''] ?? null) : null });
  };
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let length = lengthOf(buffer); length; length = lengthOf(buffer)) {
      receive(JSON.parse(buffer.subarray(length.start, length.end).toString()) as Message);
      buffer = buffer.subarray(length.end);
    }
  });
  const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'workspace' }];
  const capabilities = { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: {}, completion: { completionItem: {} } } };
  try {
    const { capabilities: offered } = await request<{ capabilities: { diagnosticProvider?: unknown } }>('initialize', { processId: process.pid, rootUri: workspaceFolders[0]?.uri, workspaceFolders, capabilities, initializationOptions });
    send({ method: 'initialized', params: {} });
    send({ method: 'workspace/didChangeConfiguration', params: { settings } });
    const published = new Promise<void>((resolve) => {
      onProblems = resolve;
    });
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId, version: 1, text } } });
    if (offered.diagnosticProvider) {
      const report = await request<{ items: { message: string }[] }>('textDocument/diagnostic', { textDocument: { uri } });
      problems = report.items.map(({ message }) => message);
    } else await published;
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const found = await request<{ items: { label: string }[] } | { label: string }[] | null>('textDocument/completion', { textDocument: { uri }, position });
    return { completions: (Array.isArray(found) ? found : (found?.items ?? [])).map(({ label }) => label), problems };
  } finally {
    server.kill();
  }
}

function lengthOf(buffer: Buffer): { start: number; end: number } | undefined {
  const header = buffer.indexOf('\r\n\r\n');
  const length = header < 0 ? undefined : /Content-Length: (\d+)/i.exec(buffer.subarray(0, header).toString())?.[1];
  if (length === undefined || buffer.length < header + 4 + Number(length)) return undefined;
  return { start: header + 4, end: header + 4 + Number(length) };
}
