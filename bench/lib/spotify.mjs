// A stand-in for Spotify over TLS, with HTTP/2 as the real one and HTTP/1.1.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createServer } from 'node:https';
import { join } from 'node:path';

const PASSWORD = 'changeit';

/** A certificate for localhost, and the trust stores for Java and Node.js that contain it. */
export function certificate(folder, javaHome) {
  const files = Object.fromEntries(
    ['key.p12', 'localhost.pem', 'cacerts'].map(name => [name, join(folder, name)]));
  if (!existsSync(files.cacerts)) {
    mkdirSync(folder, { recursive: true });
    const keytool = (...args) =>
      execFileSync(join(javaHome, 'bin/keytool'), [...args, '-storepass', PASSWORD], { stdio: 'ignore' });
    keytool('-genkeypair', '-alias', 'localhost', '-keyalg', 'RSA', '-keysize', '2048', '-validity', '3650',
      '-dname', 'CN=localhost', '-ext', 'SAN=dns:localhost', '-storetype', 'PKCS12', '-keystore', files['key.p12']);
    keytool('-exportcert', '-rfc', '-alias', 'localhost', '-keystore', files['key.p12'],
      '-file', files['localhost.pem']);
    // Added to the JDK's own certificates, because reading those is part of the first TLS connection.
    copyFileSync(join(javaHome, 'lib/security/cacerts'), files.cacerts);
    keytool('-importcert', '-noprompt', '-alias', 'localhost', '-file', files['localhost.pem'],
      '-keystore', files.cacerts);
  }
  return { pfx: readFileSync(files['key.p12']), passphrase: PASSWORD, pem: files['localhost.pem'], java: files.cacerts };
}

const artist = name => ({
  external_urls: { spotify: 'https://open.spotify.com/artist/1' }, href: 'https://api.spotify.com/v1/artists/1',
  id: '0000000000000000000001', name, type: 'artist', uri: 'spotify:artist:0000000000000000000001',
});
const album = name => ({
  album_type: 'album', artists: [artist('The Beatles')], external_urls: {}, id: '0000000000000000000002',
  images: [640, 300, 64].map(size => ({ url: `https://i.scdn.co/image/${size}`, width: size, height: size })),
  name, release_date: '1969-09-26', release_date_precision: 'day', total_tracks: 17, type: 'album',
  uri: 'spotify:album:0000000000000000000002',
});
const track = name => ({
  album: album('Abbey Road'), artists: [artist('The Beatles')], disc_number: 1, duration_ms: 259946, explicit: false,
  external_ids: {}, external_urls: {}, href: 'https://api.spotify.com/v1/tracks/3', id: '0000000000000000000003',
  is_local: false, is_playable: true, name, track_number: 1, type: 'track', uri: 'spotify:track:0000000000000000000003',
});
const playlist = name => ({
  collaborative: false, description: '', external_urls: {}, id: '0000000000000000000004', images: album('').images, name,
  owner: { display_name: 'Sam', id: 'sam' }, public: false, type: 'playlist', items: { total: 12 },
  uri: 'spotify:playlist:0000000000000000000004',
});
const speaker = { id: 'kitchen', is_active: true, is_private_session: false, is_restricted: false,
  name: 'Kitchen Speaker', supports_volume: true, type: 'Speaker', volume_percent: 30 };
const ten = make => ({ href: '', limit: 10, offset: 0, total: 100, items: Array.from({ length: 10 }, make) });

const ANSWERS = {
  '/v1/me/player': { device: speaker, repeat_state: 'off', shuffle_state: false, context: null, timestamp: 1,
    progress_ms: 1000, is_playing: true, currently_playing_type: 'track', item: track('Come Together') },
  '/v1/me/player/devices': { devices: [speaker, { ...speaker, id: 'den', name: 'Den', is_active: false }] },
  '/v1/search': {
    tracks: ten((_, i) => track(`Song ${i}`)), artists: ten((_, i) => artist(`Artist ${i}`)),
    albums: ten((_, i) => album(i === 0 ? 'Abbey Road' : `Album ${i}`)), playlists: ten((_, i) => playlist(`List ${i}`)),
  },
  '/v1/me/player/queue': { queue: Array.from({ length: 20 }, (_, i) => track(`Song ${i}`)) },
  '/v1/me/player/recently-played': ten((_, i) => ({ track: track(`Song ${i}`) })),
  '/v1/me/tracks': ten((_, i) => ({ track: track(`Song ${i}`) })),
  '/v1/me/top/tracks': ten((_, i) => track(`Song ${i}`)),
  '/v1/me/top/artists': ten((_, i) => artist(`Artist ${i}`)),
  '/v1/me/library/contains': [false],
};

/**
 * Starts the stand-in. `latency` is its delay in milliseconds, `http2` whether it offers HTTP/2. `fault`, if set, is
 * called for each call and may return what is answered instead: { cut } or { status, headers, body }.
 */
export async function startSpotify({ pfx, passphrase }, { http2 = true } = {}) {
  const spotify = { latency: 0, calls: 0 };
  const bodies = Object.fromEntries(Object.entries(ANSWERS).map(([path, body]) => [path, JSON.stringify(body)]));
  const bodyOf = url => {
    const [path, query] = url.split('?');
    const types = new URLSearchParams(query).get('type');
    if (!types || !bodies[path]) { // Only a search has types.
      return bodies[path];
    }
    const found = Object.entries(ANSWERS[path]).filter(([kind]) => types.split(',').includes(kind.slice(0, -1)));
    return JSON.stringify(Object.fromEntries(found));
  };
  const answer = (request, response) => {
    const fault = spotify.fault?.();
    if (fault?.cut) {
      (request.stream?.session ?? request.socket).destroy();
      return;
    }
    if (fault) {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(fault.body);
      return;
    }
    const body = request.method === 'GET' ? bodyOf(request.url) : undefined;
    response.writeHead(body ? 200 : 204, body ? { 'content-type': 'application/json; charset=utf-8' } : {});
    response.end(body);
  };
  const create = http2 ? createSecureServer : createServer;
  const server = create({ pfx, passphrase, allowHTTP1: true }, (request, response) => {
    spotify.calls++;
    request.resume();
    if (spotify.latency) {
      setTimeout(answer, spotify.latency, request, response);
    } else {
      answer(request, response);
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  spotify.url = `https://localhost:${server.address().port}/v1`;
  spotify.stop = () => server.close();
  return spotify;
}
