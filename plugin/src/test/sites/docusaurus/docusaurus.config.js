module.exports = {
  title: 'Empty nights',
  url: 'https://example.org',
  baseUrl: '/sub/',
  onBrokenLinks: 'ignore',
  presets: [['classic', { docs: false, blog: { routeBasePath: '/' } }]],
}
