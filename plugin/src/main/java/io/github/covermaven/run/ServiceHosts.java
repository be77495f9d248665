package io.github.covermaven.run;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts where image services put what they have drawn, for an hour or for some weeks, without the link saying so. */
final class ServiceHosts {

    private static final List<String> KNOWN = List.of(
            "oaidalleapiprodscus.blob.core.windows.net",
            "dalleproduseast.blob.core.windows.net",
            "dalleprodsec.blob.core.windows.net",
            "sc-maas.oss-cn-shanghai.aliyuncs.com",
            "aigc-files.bigmodel.cn",
            "imgen.x.ai",
            "replicate.delivery",
            "fal.media",
            "filesystem.site");

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/?#:@]+)");

    private ServiceHosts() {}

    /** Whether the URL leads to one of them, or to the user's own service. */
    static boolean isOne(String url, Optional<URI> service) {
        String host = host(url).orElse("");
        return service.map(URI::getHost).filter(host::equalsIgnoreCase).isPresent()
                || KNOWN.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    /** Empty for what is no URL of the web. */
    static Optional<String> host(String url) {
        Matcher matcher = HOST.matcher(url);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
