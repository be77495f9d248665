package io.github.covermaven.store;

import io.github.covermaven.disk.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of our pictures: {@code slug-8hex.ext}. The slug is the title folded to {@code [a-z0-9-]}, so that no server,
 * shell or theme stumbles over it; the hex digits begin the hash of the bytes, so that a new picture has a new name (caches
 * of social networks go by the URL) and an old one is known again.
 */
public final class FileName {

    /** How much of the picture's hash stands in a name. */
    public static final int HASH_DIGITS = 8;

    private static final Pattern OURS = Pattern.compile("[a-z0-9-]*-([0-9a-f]{8})\\.[a-z]{3,4}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 48;

    private FileName() {}

    static String of(String title, byte[] picture, String extension) {
        return slug(title) + "-" + Sha256.of(picture).substring(0, HASH_DIGITS) + "." + extension;
    }

    static String example(String title) {
        return slug(title) + "-00000000.webp";
    }

    /** The beginning of the picture's hash, if this looks like a name of ours. */
    public static Optional<String> hashPrefix(String fileName) {
        Matcher matcher = OURS.matcher(fileName);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String slug(String title) {
        String folded = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("đ", "d")
                .replace("ł", "l");
        String slug = trim(OTHERS.matcher(folded).replaceAll("-"));
        if (slug.length() > LONGEST_SLUG) {
            int cut = slug.lastIndexOf('-', LONGEST_SLUG);
            slug = trim(slug.substring(0, cut > 0 ? cut : LONGEST_SLUG));
        }
        return slug.isEmpty() ? "cover" : slug;
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, end) : "";
    }
}
