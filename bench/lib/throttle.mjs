// Lambda gives a function full processors while it starts, and then a share in proportion to its memory.
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PERIOD_MICROS = 20_000;
const MEMORY_OF_A_WHOLE_CPU = 1769;

/** The share of one processor for this memory size. */
const share = megabytes => megabytes / MEMORY_OF_A_WHOLE_CPU;

function cgroup(root, limit) {
  const folder = join(root, `tape-deck-bench-${process.pid}`);
  try {
    mkdirSync(folder);
    limit(folder, 1); // Fails without permission to set the limit.
  } catch {
    if (existsSync(folder)) {
      rmdirSync(folder);
    }
    return undefined;
  }
  return {
    adopt: pid => writeFileSync(join(folder, 'cgroup.procs'), String(pid)),
    throttle: (pid, megabytes) => limit(folder, share(megabytes)),
    release: () => limit(folder, 64),
    remove: () => rmdirSync(folder),
  };
}

const version1 = () => cgroup('/sys/fs/cgroup/cpu', (folder, cpus) => {
  writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_MICROS));
  writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(Math.round(cpus * PERIOD_MICROS)));
});

const version2 = () => cgroup('/sys/fs/cgroup', (folder, cpus) =>
  writeFileSync(join(folder, 'cpu.max'), `${Math.round(cpus * PERIOD_MICROS)} ${PERIOD_MICROS}`));

/** For machines without control groups: stops and continues the process alternately. */
function signals() {
  let timer;
  let stopped;
  return {
    adopt: () => {},
    throttle: (pid, megabytes) => {
      const period = 100;
      const running = period * share(megabytes);
      stopped = pid;
      const stop = () => { process.kill(pid, 'SIGSTOP'); timer = setTimeout(go, period - running); };
      const go = () => { process.kill(pid, 'SIGCONT'); timer = setTimeout(stop, running); };
      timer = setTimeout(stop, running);
    },
    release: () => {
      clearTimeout(timer);
      if (stopped) {
        process.kill(stopped, 'SIGCONT');
        stopped = undefined;
      }
    },
    remove: () => {},
  };
}

/** The best available way to throttle a process, and its description. */
export function throttle() {
  const v1 = version1();
  if (v1) {
    return { ...v1, method: 'a control group (version 1, cpu.cfs_quota_us, 20 ms periods)' };
  }
  const v2 = version2();
  if (v2) {
    return { ...v2, method: 'a control group (version 2, cpu.max, 20 ms periods)' };
  }
  return { ...signals(), method: 'alternating SIGSTOP and SIGCONT (100 ms periods)' };
}

/** The peak resident memory of the process in megabytes; undefined if the system does not report it. */
export function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** The processor time of the process in milliseconds, in steps of ten. Depends little on other load. */
export function processorTime(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return 10 * (Number(user) + Number(system));
}

/** The current resident memory of the process in megabytes. */
export function memory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
