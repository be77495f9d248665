// Draws the 200 cards that CardSpeed leaves in a folder with satori and resvg-js instead, with the same art, and says the CPU
// time a card. To compare, one after the other in the same minute:
//
//   mvn test -pl plugin -Dtest=CardSpeed -Dcards.speed=FOLDER -Dcover.test.notes=NOTES
//   cd FOLDER && npm install satori@0.63.2 @resvg/resvg-js@2.6.2 && node .../plugin/src/test/bench/satori.mjs FOLDER
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? '.');
const require = createRequire(join(folder, 'package.json'));
const satori = require('satori').default;
const { Resvg } = require('@resvg/resvg-js');

const fonts = join(dirname(fileURLToPath(import.meta.url)), '../../main/resources/io/github/covermaven/image/card/type/fonts');
const font = (name, file) => ({ name, data: readFileSync(join(fonts, file)), weight: 700, style: 'normal' });
const options = {
  width: 1200,
  height: 630,
  fonts: [font('Inter', 'Inter-Bold.ttf'), font('Noto Sans SC', 'NotoSansSC-Bold.ttf')],
};
const cards = readFileSync(join(folder, 'captions.tsv'), 'utf8').split('\n').filter(Boolean).map((line, i) => {
  const [title, tags, byline] = line.split('\t');
  return { title, tags: tags.split(',').filter(Boolean).slice(0, 3), byline, art: readFileSync(join(folder, `${i}.svg`), 'utf8') };
});

const box = (style, children) => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

async function draw({ title, tags, byline, art }) {
  const words = await satori(
    box({ width: 1200, height: 630, padding: 60, flexDirection: 'column', justifyContent: 'space-between', color: '#f8f8f8', fontFamily: 'Inter' }, [
      box({ gap: 12 }, tags.map((tag) => box({ padding: '8px 18px', borderRadius: 22, border: '1px solid #888', fontSize: 22 }, tag))),
      box({ flexDirection: 'column' }, [
        box({ fontSize: title.length > 40 ? 48 : 76, width: 720, lineHeight: 1.2 }, title),
        box({ fontSize: 24, marginTop: 30 }, byline),
      ]),
    ]),
    options,
  );
  const body = art.slice(art.indexOf('>') + 1, art.lastIndexOf('</svg>'));
  const start = words.indexOf('>') + 1;
  return new Resvg(words.slice(0, start) + body + words.slice(start), { font: { loadSystemFonts: false } }).render().asPng();
}

for (let round = 0; round < 3; round++) {
  const from = process.cpuUsage();
  let bytes = 0;
  for (const card of cards) bytes += (await draw(card)).length;
  const { user, system } = process.cpuUsage(from);
  console.log(`satori + resvg-js: ${((user + system) / 1000 / cards.length).toFixed(1)} ms CPU a card, ${Math.round(bytes / cards.length / 1024)} KB`);
}
