import { launch } from '/work/main/scripts/launch.ts';
for (const b of ['chromium','firefox'] as const) {
const l = await launch(b, { extension: b==='chromium'?'/tmp/perm-dist/chrome':'/tmp/perm-dist/firefox' });
const d = await l.openExtensionPage('src/popup/index.html');
await d.waitForSelector('main');
const ev = (s: string) => d.evaluate(s).catch(e=>'ERR '+e);
const api = b==='chromium'?'chrome':'browser';
console.log(b, await ev(`${api}.permissions.remove({origins:['https://my.replika.com/*','https://my.replika.ai/*']}).then(x=>'got '+x,e=>'no '+e)`));
console.log(await ev(`${api}.permissions.getAll().then(p=>p.origins.filter(o=>o.includes('replika')).join())`));
await d.click('.watched summary');
await d.click(`.watched ::-p-aria([name="Stop watching: Replika"])`).catch(e=>console.log(String(e)));
await new Promise(r=>setTimeout(r,1000));
console.log(await d.$$eval('.watched details li', x=>x.map(e=>e.textContent).join('|')), await d.$eval('[role=status]',e=>e.textContent));
await l.close();
}
