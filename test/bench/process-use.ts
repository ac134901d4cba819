import { readFileSync } from 'node:fs';

/** CPU milliseconds that a process used so far, all its threads together (Linux: proc_pid_stat(5), in hundredths of a second). */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Peak resident memory of a process, in MB. */
export function peakMemoryMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)![1]) / 1_024;
}

/** CPU milliseconds that the main thread of a process used so far: all that can block its event loop (Linux: proc_pid_schedstat, in nanoseconds). */
export const mainThreadMs = (pid: number): number =>
  Number(
    readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0],
  ) / 1_000_000;
