// Loaded into every process before anything else (NODE_OPTIONS): notes in the file CONNECTIONS where it connects to, and what it looks up.
// Plain JavaScript, because it comes before whatever reads TypeScript.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const note = (what) => appendFileSync(process.env.CONNECTIONS, `${what}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = args[0]?.[0] ? args[0] : args;
  const { host, port, path } =
    typeof first === 'object' ? first : { port: first, host: args[1] };
  if (path === undefined) note(`tcp ${host ?? 'localhost'} ${port}`);
  return connect.apply(this, args);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  note(`udp ${args.filter((arg) => typeof arg === 'string').join(' ')}`);
  return send.apply(this, args);
};

for (const from of [dns, dns.promises])
  for (const name of Object.keys(from).filter((key) =>
    /^(lookup|resolve|reverse)/.test(key),
  )) {
    const ask = from[name];
    from[name] = function (host, ...rest) {
      note(`dns ${host}`);
      return ask.call(this, host, ...rest);
    };
  }
