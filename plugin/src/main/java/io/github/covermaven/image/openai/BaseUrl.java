package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.problem.SettingsException;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the service is.
 *
 * @param text absolute, http or https, without a slash at its end
 */
record BaseUrl(String text) {

    private static final URI OPENAI = URI.create("https://api.openai.com/v1");

    /** A host, not looked at further, and a port; no user. */
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]+]|[^@:\\[\\]]+)(:\\d{1,5})?");

    /** @throws SettingsException when it is no address we would send a key to */
    static BaseUrl of(ImageSettings settings) {
        URI uri = settings.baseUrl().orElse(OPENAI);
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        // Never echoed whole: what is wrong with it may be that it holds a secret.
        if (authority.contains("@")) {
            throw refused("holds a user name or password", "the key goes into settings.xml or the environment");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("does not begin with http:// or https://", "it looks like " + OPENAI);
        }
        if (!AUTHORITY.matcher(authority).matches()) {
            throw refused("names no host", "it looks like " + OPENAI);
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("has a query or a fragment (? or #)", "leave out what follows the path");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return new BaseUrl(scheme + "://" + authority + path.replaceFirst("/+$", ""));
    }

    /** Its scheme, host and port: what may be named in messages. */
    String origin() {
        return text.replaceFirst("(?<=[^/:])/.*", "");
    }

    /** Whether its path names a version, as nearly all services have it. */
    boolean hasVersion() {
        return text.matches(".*/v\\d+[^/]*(/.*)?");
    }

    private static SettingsException refused(String problem, String remedy) {
        return new SettingsException("the base URL (cover.baseUrl or OPENAI_BASE_URL) " + problem, remedy);
    }
}
