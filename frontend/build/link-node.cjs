// Lends the system's Node.js to frontend-maven-plugin when it is new enough and has an npm beside it, by linking
// <install dir>/node/node and <install dir>/node/node_modules/npm, which are what the plugin starts.
// Exit code 0: linked, nothing to download. Any other: the plugin downloads its own node.
const fs = require('node:fs');
const path = require('node:path');

const [, , installDir, floor] = process.argv;

function olderThan(floorVersion) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [floorMajor, floorMinor] = floorVersion.split('.').map(Number);
  return major !== floorMajor ? major < floorMajor : minor < floorMinor;
}

function npmBeside(exe) {
  const bin = path.dirname(exe);
  return [
    path.join(bin, 'node_modules', 'npm'),
    path.join(bin, '..', 'lib', 'node_modules', 'npm'),
    '/usr/share/nodejs/npm',
  ].find((dir) => fs.existsSync(path.join(dir, 'bin', 'npm-cli.js')));
}

function decline(reason) {
  console.log(`not using the system's node: ${reason}`);
  process.exit(1);
}

// Symbolic links need special rights on Windows.
if (process.platform === 'win32') decline('Windows');
if (olderThan(floor)) decline(`${process.version} is older than ${floor}`);
const exe = fs.realpathSync(process.execPath);
const npm = npmBeside(exe);
if (!npm) decline(`no npm beside ${exe}`);

const target = path.join(installDir, 'node');
fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(path.join(target, 'node_modules'), { recursive: true });
fs.symlinkSync(exe, path.join(target, 'node'));
fs.symlinkSync(fs.realpathSync(npm), path.join(target, 'node_modules', 'npm'));
console.log(`using the system's node ${process.version}`);
