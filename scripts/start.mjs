// From a bare clone to the open site: install, check, build, serve. Plain JavaScript for Node 20, because it runs before anything is installed.
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isBuilt, rememberBuild, sourceHash } from './lib/build-stamp.mjs';
import { install, isInstalled } from './lib/install.mjs';
import { duration, root, run } from './lib/run.mjs';

const help = `npm start                    安装、检查、建站、打开 · install, check, build, serve
npm start -- --port 8080     换一个端口 · another port
npm start -- --host          让同一网络里的其他设备也能打开 · open to other devices on the network
npm start -- --no-build      不检查、不建站，直接用现有的 dist · serve the dist that is there
`;

const options = readOptions();
if (options.help) {
  process.stdout.write(help);
  process.exit(0);
}

function readOptions() {
  try {
    return parseArgs({
      options: { port: { type: 'string' }, host: { type: 'boolean' }, 'no-build': { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), [help]);
  }
}

/**
 * Says what went wrong and what to do, and ends.
 * @param {string} what
 * @param {readonly string[]} advice
 * @returns {never}
 */
function fail(what, advice) {
  console.error(`\n✗ ${what}`);
  for (const line of advice) console.error(`  ${line}`);
  process.exit(1);
}

/**
 * One of the four steps: says what it does, does it, says how long it took.
 * @param {number} number
 * @param {string} title
 * @param {string | null} skip why it is not needed, or null
 * @param {() => Promise<number>} work resolves to an exit code
 * @param {readonly string[]} advice what to do when it fails
 */
async function step(number, title, skip, work, advice) {
  const name = `[${number}/4] ${title}`;
  if (skip !== null) return console.log(`${name}：${skip}`);
  console.log(`${name} …`);
  const started = Date.now();
  const code = await work();
  if (code !== 0) fail(`${name}：没有做完（退出码 ${code}）· failed (exit code ${code})`, advice);
  console.log(`${name}：完成 · done, ${duration(Date.now() - started)}`);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} 太旧 · is too old`, ['请安装 Node 20 或更新的版本 · install Node 20 or newer: https://nodejs.org']);
}
const port = options.port === undefined ? 4321 : Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`--port ${options.port}`, ['端口写 0 到 65535 的整数 · a port is a whole number from 0 to 65535']);

const unchanged = '没有变化，跳过 · nothing changed, skipped';
await step(1, '安装软件包 · install packages', isInstalled() ? unchanged : null, install, [
  '看上面 npm 的说明；多半是网络不通，或磁盘已满。',
  '可以删掉 node_modules 再来一次：rm -rf node_modules && npm start',
  'Read what npm says above; most often the network is down or the disk is full. Remove node_modules and try again.',
]);

const hash = options['no-build'] ? '' : sourceHash();
const skipBuild = options['no-build'] ? '按要求跳过 · skipped as asked' : isBuilt(hash) ? unchanged : null;
await step(2, '检查资料 · check the content', skipBuild, () => run('npm', ['run', '--silent', 'check']), [
  '照上面说的改好文件，再运行 npm start。有些问题可以自动改：npm run fix',
  'Mend the files named above and run npm start again. Some mistakes mend themselves: npm run fix',
]);
await step(3, '建站 · build the site', skipBuild, () => run('npm', ['run', '--silent', 'build:site']), [
  '看上面的第一条错误。如果没有改过程序，请把它报告给仓库。',
  'Read the first error above. If you changed no program, please report it to the repository.',
]);
if (skipBuild === null) rememberBuild(hash);

if (!existsSync(join(root, 'dist/index.html')))
  fail('没有 dist/index.html · dist/index.html is not there', ['请运行 npm start，不加 --no-build · run npm start without --no-build']);
const { serve } = await import('./serve.mjs');
const started = await serve({
  dir: join(root, 'dist'),
  port,
  host: options.host ? '0.0.0.0' : '127.0.0.1',
  ports: options.port === undefined ? 20 : 1,
}).catch((error) =>
  fail(`[4/4] 打不开端口 ${port} · cannot listen on port ${port}: ${error.message}`, [
    '换一个端口 · try another port: npm start -- --port 8080',
  ]),
);

const addresses = [started.url.replace('127.0.0.1', 'localhost')];
if (options.host) {
  for (const { address, family, internal } of Object.values(networkInterfaces()).flatMap((list) => list ?? [])) {
    if (family === 'IPv4' && !internal) addresses.push(started.url.replace('localhost', address));
  }
}
console.log(`[4/4] 打开 · serve

  处处学已经打开，请在浏览器里访问 · Learn Everywhere is open at

${addresses.map((address) => `    ${address}`).join('\n')}

  按 Ctrl-C 停下 · press Ctrl-C to stop`);

const stop = async () => {
  await started.close();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

// npm runs this under a shell that passes no signal on: when npm is ended from outside, the shell goes and this would stay.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, 500);
}
