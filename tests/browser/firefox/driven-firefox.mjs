#!/usr/bin/env node
// Starts $FIREFOX with the arguments given and lets Playwright drive it by WebDriver BiDi, which a stock Firefox
// speaks. Between the two it answers what Playwright always sends and a released Firefox does not know yet.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/** Colour schemes and reduced motion cannot be emulated: the tests here do not ask for them. */
const unknownToFirefox = new Set(['emulation.setMediaFeaturesOverride']);

const firefox = spawn(process.env.FIREFOX, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (status) => process.exit(status ?? 1));
firefox.on('error', ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

let line = '';
firefox.stderr.setEncoding('utf8').on('data', (text) => {
  const lines = `${line}${text}`.split('\n');
  line = lines.pop();
  for (const said of lines) {
    const [, address] = /^WebDriver BiDi listening on (\S+)$/.exec(said) ?? [];
    if (address) stepBetween(address);
    else process.stderr.write(`${said}\n`);
  }
});

function stepBetween(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (driver, { url }) => {
    const browser = new WebSocket(new URL(url, address));
    const opened = new Promise((resolve) => browser.once('open', resolve));
    driver.on('message', async (data) => {
      const { id, method } = JSON.parse(data.toString());
      if (unknownToFirefox.has(method)) {
        driver.send(JSON.stringify({ type: 'success', id, result: {} }));
        return;
      }
      await opened;
      browser.send(data.toString());
    });
    browser.on('message', (data) => driver.send(data.toString()));
    browser.on('close', () => driver.close());
    browser.on('error', () => driver.close());
    driver.on('close', () => browser.close());
  });
}
