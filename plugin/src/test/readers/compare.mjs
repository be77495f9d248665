// node compare.mjs PAIRS NODE_MODULES: do js-yaml and yaml find in each pair the value, and all else unchanged?
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const [pairs, modules] = process.argv.slice(2);

function installed(folder) {
  const root = resolve(modules, folder);
  const require = createRequire(join(root, 'package.json'));
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json')));
  return { module: require(root), title: `${name} ${version}` };
}

function readers() {
  const jsYaml = installed('js-yaml');
  const { CORE_SCHEMA, YAML11_SCHEMA, realMapTag, loadAll } = jsYaml.module;
  const yaml = installed('yaml');
  const options = { mapAsMap: true, logLevel: 'error' };
  // Maps have keys that objects cannot have, such as {{title}}; of several documents there are none here.
  const all = {
    [`${jsYaml.title}, YAML 1.2`]: text => loadAll(text, { schema: CORE_SCHEMA.withTags(realMapTag) })[0],
    [`${jsYaml.title}, YAML 1.1`]: text => loadAll(text, { schema: YAML11_SCHEMA.withTags(realMapTag) })[0],
    [`${yaml.title}, YAML 1.2`]: text => yaml.module.parse(text, options),
    [`${yaml.title}, YAML 1.1`]: text => yaml.module.parse(text, { ...options, version: '1.1' }),
  };
  // Hexo and many others in JavaScript still read with this one.
  const grayMatters = 'gray-matter/node_modules/js-yaml';
  if (existsSync(resolve(modules, grayMatters))) {
    const old = installed(grayMatters);
    all[`${old.title} of gray-matter`] = text => old.module.safeLoad(text);
  }
  return all;
}

/** One text for one content: with types, in the order of the keys, and the same for any two NaN. */
function shown(value, above = []) {
  if (above.includes(value)) return '<cycle>';
  const inside = [...above, value];
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (value instanceof Uint8Array) return `Bytes(${Buffer.from(value).toString('base64')})`;
  if (value instanceof Set) return `Set(${[...value].map(item => shown(item, inside)).join()})`;
  if (Array.isArray(value)) return `[${value.map(item => shown(item, inside)).join()}]`;
  if (value !== null && typeof value === 'object') {
    return `{${entries(value).map(([key, item]) => `${shown(key, inside)}:${shown(item, inside)}`).join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : `${typeof value} ${Object.is(value, -0) ? '-0' : value}`;
}

function entries(object) {
  return object instanceof Map ? [...object] : Object.entries(object);
}

/** The content with a string at a path below it; what is on the way is copied, since aliases may share it. */
function withValue(content, [key, ...rest], value) {
  const inner = old => (rest.length === 0 ? value : withValue(old, rest, value));
  const old = content === null || content === undefined ? [] : entries(content);
  const found = old.some(([name]) => name === key);
  const changed = old.map(([name, item]) => [name, name === key ? inner(item) : item]);
  const all = found ? changed : [...changed, [key, inner(null)]];
  return content instanceof Map ? new Map(all) : new Map(all.map(([name, item]) => [String(name), item]));
}

const counts = new Map();
let different = 0;
for (const [title, read] of Object.entries(readers())) {
  counts.set(title, { same: 0, 'unreadable before': 0, 'with a key twice before': 0, different: 0 });
  let last = {};
  for await (const line of createInterface({ input: createReadStream(pairs) })) {
    const { name, path, value, before, after } = JSON.parse(line);
    if (last.text !== before) {
      last = { text: before };
      try {
        last.content = read(before);
      } catch (e) {
        last.error = e;
      }
    }
    counts.get(title)[outcome(last, title, read, name, path, value, after)]++;
  }
}

function outcome(last, title, read, name, path, value, after) {
  if (last.error) return /duplicate|unique/i.test(last.error.message) ? 'with a key twice before' : 'unreadable before';
  const expected = shown(withValue(last.content, path, value));
  let found;
  try {
    found = shown(read(after));
  } catch (e) {
    found = `unreadable: ${e.message}`;
  }
  if (found === expected) return 'same';
  if (++different <= 20) console.log(`${title}: ${name}, ${path.join('.')}\n  ${expected}\n  ${found}`);
  return 'different';
}

for (const [title, count] of counts) {
  console.log(`${title}: ` + Object.entries(count).map(([what, number]) => `${number} ${what}`).join(', '));
}
process.exit(different ? 1 : 0);
