/**
 * How the tests start their browser: WebGL2 without a graphics card, the page itself painted by the processor (three times
 * as fast as through a software card), and nothing that reaches out to the network.
 */
/** Playwright's own list, said again: of two switches of this name the last one counts. */
const PLAYWRIGHTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]
/** Two pages within each window, for what drops from its address bar: a quarter of what it costs to open a page of ours. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

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
    // Letters are as wide as their outlines, as on the screens of readers, and not rounded to pixels.
    '--font-render-hinting=none',
    // Pages live for seconds: code that is made better beside them is rarely used, and takes the other page's processor.
    '--js-flags=--no-concurrent-recompilation',
    `--disable-features=${[...PLAYWRIGHTS, ...ADDRESS_BAR].join(',')}`,
  ],
  ...(executablePath ? { executablePath } : {}),
}
