/**
 * How the tests start their browser: WebGL2 without a graphics card, the page itself painted by the processor (three times
 * as fast as through a software card), and nothing that reaches out to the network.
 */
const executablePath = process.env['CHROMIUM_PATH']
const root = process.platform === 'linux' && process.getuid?.() === 0

export const launchOptions = {
  args: [
    ...(root ? ['--no-sandbox'] : []),
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
  ...(executablePath ? { executablePath } : {}),
}
