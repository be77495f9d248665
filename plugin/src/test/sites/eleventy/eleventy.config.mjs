import { HtmlBasePlugin } from '@11ty/eleventy'
export default function (config) {
  config.addPlugin(HtmlBasePlugin, { baseHref: 'https://example.org/sub/' })
  config.addPassthroughCopy('img')
}
export const config = { pathPrefix: '/sub/' }
