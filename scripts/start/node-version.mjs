/** Keep equal to `engines.node` in package.json, which npm only warns about. */
const NEEDED = [20, 19];

/** Says so when it is. Old words only: this runs on any Node. */
export function nodeIsTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const tooOld = major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
  if (tooOld) {
    console.error(`链图需要 Node.js ${NEEDED.join('.')} 或更新版本，现在是 ${version}：请先升级 Node.js。`);
  }
  return tooOld;
}
