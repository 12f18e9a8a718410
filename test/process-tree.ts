// Kills a process with all that it started, at once, as when the power fails.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

type Running = { readonly pid: number; readonly parent: number; readonly state: string };

/**
 * None of them sees another die: the first is stopped, those that it started are killed, then itself. Comes back when
 * all of them are gone.
 */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F']);
    return;
  }
  signal(pid, 'SIGSTOP');
  const started = running().filter(({ parent }) => parent === pid);
  for (const one of started) signal(one.pid, 'SIGKILL');
  signal(pid, 'SIGKILL');
  const killed = new Set([pid, ...started.map((one) => one.pid)]);
  // What is dead and not yet buried (Z) holds no memory and no file any more.
  while (running().some((one) => killed.has(one.pid) && !/^[ZX]/.test(one.state))) await setTimeout(5);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** All processes of the machine; from the kernel where it shows them, since small systems have no `ps`. */
function running(): readonly Running[] {
  if (existsSync('/proc/self/stat')) {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []));
  }
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    return state === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), state }];
  });
}

function statOf(name: string): readonly Running[] {
  try {
    // The second word is the program in brackets and may hold anything.
    const [state = '', parent = ''] = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [{ pid: Number(name), parent: Number(parent), state }];
  } catch {
    return [];
  }
}
