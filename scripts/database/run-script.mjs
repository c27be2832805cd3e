/** Node's arguments to run a TypeScript file of the product outside Next, where `server-only` would throw without the condition. */
export function scriptArguments(file, rest = []) {
  return ['--conditions=react-server', '--import', 'tsx', file, ...rest];
}
