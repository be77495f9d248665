import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { hopeTheme } from 'vuepress-theme-hope'
export default defineUserConfig({
  base: '/sub/',
  bundler: viteBundler(),
  theme: hopeTheme({ hostname: 'https://example.org', blog: {}, plugins: { blog: true } }),
})
