<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Empty nights</title></head>
<body>
<#list published_posts as post><p><a href="${post.uri}">${post.title}</a></p></#list>
</body>
</html>
