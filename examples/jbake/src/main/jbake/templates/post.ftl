<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${content.title}</title>
<#if content.image??><meta property="og:image" content="${config.site_host}/${content.image}"></#if>
</head>
<body>
<#if content.image??><img src="${content.rootpath}${content.image}" alt="${(content.image_alt!content.title)?html}"></#if>
<h1>${content.title}</h1>
${content.body}
</body>
</html>
