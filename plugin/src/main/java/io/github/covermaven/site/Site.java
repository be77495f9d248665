package io.github.covermaven.site;

import io.github.covermaven.disk.ServedRoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site that a vault belongs to.
 *
 * @param name of the preset that says what it wants; {@code plain} when none does
 * @param root the folder of its own files
 * @param why how it was known, in words for the user; empty when there was nothing to know it by
 * @param needsUrl why it shows no picture that has no URL; empty when it does
 * @param parameters what it wants, by the names of the goals' parameters
 */
public record Site(String name, Path root, String why, Optional<String> needsUrl, Map<String, String> parameters) {

    /** The name of no preset. */
    public static final String PLAIN = "plain";

    /** Lines of a preset that are the values of parameters, and which. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "key", "key",
            "altKey", "altKey",
            "link", "link",
            "url", "publicUrl",
            "bundles", "bundles",
            "drafts", "draftKeys",
            "unless", "hindranceKeys");

    public Site {
        parameters = Map.copyOf(parameters);
    }

    static Site plain(Path vault, String why) {
        return new Site(PLAIN, vault, why, Optional.empty(), Map.of());
    }

    static Site of(Preset preset, Path root, Path vault, String why) {
        Map<String, String> parameters = new HashMap<>();
        PARAMETERS.forEach((line, name) -> preset.line(line).ifPresent(value -> parameters.put(name, value)));
        preset.line("folder").ifPresent(folder -> parameters.put("imageDirectory", fromVault(folder, root, vault)));
        Path content = root.resolve(preset.line("content").orElse(""));
        if (content.startsWith(vault) && !content.equals(vault)) {
            parameters.put("includes", notesIn(slashed(vault.relativize(content))));
        }
        return new Site(preset.name(), root, why, preset.line("needsUrl"), parameters);
    }

    /**
     * What stands before the name of a picture in another folder than the preset's; empty when the site does not serve it.
     *
     * @param directory relative to the vault
     */
    public Optional<String> urlOf(String directory, Path vault) {
        String url = parameters.getOrDefault("publicUrl", "");
        Path preset =
                vault.resolve(parameters.getOrDefault("imageDirectory", "")).normalize();
        Optional<Path> served = url.isEmpty() ? Optional.empty() : ServedRoot.of(preset, url);
        Path folder = vault.resolve(directory).normalize();
        return served.filter(folder::startsWith)
                .map(root -> (url.startsWith("/") ? "/" : "") + slashed(root.relativize(folder)))
                .map(path -> path.endsWith("/") || path.isEmpty() ? path : path + "/");
    }

    private static String fromVault(String folder, Path root, Path vault) {
        return folder.startsWith("./") ? folder : slashed(vault.relativize(root.resolve(folder)));
    }

    private static String notesIn(String folder) {
        List<String> globs = new ArrayList<>();
        for (String extension : List.of("md", "markdown")) {
            globs.add(folder + "/**/*." + extension);
        }
        return String.join(",", globs);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
