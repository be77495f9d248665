package io.github.covermaven.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front matter keys that matter to us.
 *
 * @param cover dotted path of the key that names the picture
 * @param also keys that take the same value where they hold nothing of the author's
 * @param alt dotted path of the alternative text, if it is to be written
 * @param title where the title is looked for, in this order
 * @param summary where the author's summary is looked for
 * @param drafts keys that say of a note that it is not public, beside those known everywhere
 * @param hindrances keys that, when they are true, have the site read the picture's name in a way that it is not written for
 */
public record Keys(
        String cover,
        List<String> also,
        Optional<String> alt,
        List<String> title,
        List<String> summary,
        List<String> drafts,
        List<String> hindrances) {

    /** All keys that name the picture. */
    public List<String> covers() {
        return Stream.concat(Stream.of(cover), also.stream()).toList();
    }

    /** The author's wish for a new picture; removed in the edit that answers it. */
    static final String REGENERATE = "cover_regenerate";

    /** The author's own words on what the picture shows. */
    static final String PROMPT = "cover_prompt";

    /** The author's style for this note. */
    static final String STYLE = "cover_style";

    static final List<String> TAGS = List.of("tags", "tag", "标签", "keywords", "categories", "category", "分类");

    static final List<String> DATES = List.of(
            "date",
            "publishDate",
            "publish_date",
            "pubDate",
            "pubDatetime",
            "published",
            "发布时间",
            "日期",
            "created",
            "创建时间",
            "date created",
            "created_at");

    /** Keys under which themes and vaults keep covers: a note that has one of these filled is not without a cover. */
    static final List<String> OTHER_COVERS = List.of(
            "cover",
            "cover.image",
            "coverImage",
            "cover_image",
            "cover-img",
            "image",
            "image.path",
            "img",
            "picture",
            "images",
            "banner",
            "banner_img",
            "index_img",
            "top_img",
            "thumbnail",
            "thumbnail-img",
            "share-img",
            "featuredImage",
            "featured_image",
            "feature_image",
            "featureimage",
            "featuredImagePreview",
            "feature",
            "heroImage",
            "hero_image",
            "hero.image",
            "header.teaser",
            "header.image",
            "header.overlay_image",
            "header.og_image",
            "teaser",
            "preview",
            "og_image",
            "ogImage",
            "ogImage.url",
            "og_img",
            "socialImage",
            "photos",
            "halo.cover",
            "封面",
            "封面图");
}
