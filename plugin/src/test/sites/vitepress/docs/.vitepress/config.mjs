export default {
  base: '/sub/',
  transformPageData(page) {
    const image = page.frontmatter.image
    if (image) (page.frontmatter.head ??= []).push(['meta', { property: 'og:image', content: 'https://example.org/sub' + image }])
  }
}
