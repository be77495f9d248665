SITEURL = 'https://example.org/sub'
PATH = 'content'
STATIC_PATHS = ['images']
THEME = 'simple'
THEME_TEMPLATES_OVERRIDES = ['templates']
TIMEZONE = 'UTC'
