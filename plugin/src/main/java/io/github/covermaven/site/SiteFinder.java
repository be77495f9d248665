package io.github.covermaven.site;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which site a vault belongs to: by the files that its generator and theme need, never by its notes. */
public final class SiteFinder {

    private static final String AUTO = "auto";

    /** Where a site's root often lies in a project, besides above the vault. */
    private static final List<String> USUAL_PLACES =
            List.of("src/main/jbake", "src/jbake", "site", "docs", "website", "blog");

    /** How far above the vault its site is looked for. */
    private static final int HIGHEST = 4;

    /** More of a file is not read: it is a configuration. */
    private static final int LONGEST = 64 * 1024;

    private final Path vault;
    private final List<Path> roots;
    private final Map<Path, Boolean> known = new HashMap<>();

    /** @param vault its real path */
    public SiteFinder(Path vault) {
        this.vault = vault;
        this.roots = roots(vault);
    }

    /** A preset that fits, and why. */
    private record Match(Preset preset, Path root, String why) {

        boolean yieldsTo(Match other) {
            return preset.family().equals(other.preset.family()) && preset.certainty() < other.preset.certainty();
        }
    }

    /**
     * The site that the user names, or that is there.
     *
     * @param wish {@code auto}, {@code plain} or a preset's name
     * @throws SettingsException when there is no such preset
     */
    public Site find(String wish) {
        if (wish.equals(Site.PLAIN)) {
            return Site.plain(vault, "");
        }
        Presets presets = new Presets();
        if (wish.equals(AUTO)) {
            return recognised(presets);
        }
        Preset preset = presets.find(wish)
                .orElseThrow(() -> new SettingsException(
                        "cover.site=" + wish + " is unknown",
                        "use auto, plain or one of " + String.join(", ", presets.names())));
        return Site.of(preset, rootOf(preset), vault, "named by cover.site");
    }

    /** A vault that is written in Obsidian and published by Hugo belongs to the site. */
    private Site recognised(Presets presets) {
        return recognised(presets, preset -> !preset.isNotebook())
                .or(() -> recognised(presets, Preset::isNotebook))
                .orElseGet(() -> Site.plain(vault, ""));
    }

    private Optional<Site> recognised(Presets presets, Predicate<Preset> kind) {
        for (Path root : roots) {
            List<Match> matches = presets.all().stream()
                    .filter(kind)
                    .flatMap(preset -> match(preset, root).stream())
                    .toList();
            List<Match> certain = matches.stream()
                    .filter(match -> matches.stream().noneMatch(match::yieldsTo))
                    .toList();
            if (certain.size() == 1) {
                Match match = certain.get(0);
                return Optional.of(
                        match.preset().isPlain()
                                ? unsure(match.preset().line("plain").orElse("") + " (" + match.why() + ")")
                                : Site.of(match.preset(), root, vault, match.why()));
            }
            if (certain.size() > 1) {
                return Optional.of(unsure(certain.stream()
                        .map(match -> match.preset().name() + " (" + match.why() + ")")
                        .collect(Collectors.joining(" or "))));
            }
        }
        return Optional.empty();
    }

    private Site unsure(String what) {
        return Site.plain(vault, "this may be " + what);
    }

    /** A site that is named has its root where its files are, else where the project or the vault is. */
    private Path rootOf(Preset preset) {
        return roots.stream()
                .filter(root -> contentFits(preset, root))
                .filter(root -> there(preset.list("files"), root).findAny().isPresent()
                        || maybe(preset, root).isPresent())
                .findFirst()
                .orElseGet(() -> withoutContent(preset));
    }

    private Path withoutContent(Preset preset) {
        Path content = Path.of(preset.line("content").orElse(""));
        if (!content.toString().isEmpty() && vault.endsWith(content)) {
            Path root = vault;
            for (int i = 0; i < content.getNameCount(); i++) {
                root = Optional.ofNullable(root.getParent()).orElse(root);
            }
            return root;
        }
        return vault;
    }

    private Optional<Match> match(Preset preset, Path root) {
        Optional<Path> file = there(preset.list("files"), root).findFirst().or(() -> maybe(preset, root));
        if (file.isEmpty() || !contentFits(preset, root)) {
            return Optional.empty();
        }
        Optional<Pattern> says = preset.says();
        if (says.isEmpty()) {
            return Optional.of(new Match(preset, root, "found " + root.relativize(file.get())));
        }
        List<String> in = preset.list("in").isEmpty() ? preset.list("files") : preset.list("in");
        return there(in, root)
                .flatMap(one -> said(preset, one, says.get(), root).stream())
                .findFirst();
    }

    private Optional<Path> maybe(Preset preset, Path root) {
        return preset.line("sure")
                .map(Pattern::compile)
                .flatMap(sure -> there(preset.list("maybe"), root)
                        .filter(file -> found(file, sure).isPresent())
                        .findFirst());
    }

    private static Optional<Match> said(Preset preset, Path file, Pattern pattern, Path root) {
        return found(file, pattern).map(found -> {
            String why = file.getFileName() + " says \"" + found.group().strip().replaceAll("\\s+", " ") + "\"";
            return new Match(
                    pattern.pattern().contains("(?<KEY>") ? preset.with("key", found.group("KEY")) : preset, root, why);
        });
    }

    private boolean contentFits(Preset preset, Path root) {
        Path content = root.resolve(preset.line("content").orElse(""));
        boolean isRoundIt = content.startsWith(vault) && preset.line("within").isEmpty();
        return (vault.startsWith(content) || isRoundIt) && Files.isDirectory(content);
    }

    private Stream<Path> there(List<String> names, Path root) {
        return names.stream()
                .flatMap(name -> name.endsWith("/*")
                        ? files(root.resolve(name.substring(0, name.length() - 2))).stream()
                        : Stream.of(root.resolve(name)).filter(this::exists));
    }

    /** Presets ask for the same files: each is looked for once. */
    private boolean exists(Path file) {
        return known.computeIfAbsent(file, Files::exists);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                children.forEach(files::add);
            } catch (IOException e) {
                return List.of(); // What cannot be read tells nothing.
            }
        }
        return files.stream().sorted().toList();
    }

    private static Optional<Matcher> found(Path file, Pattern pattern) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? Optional.of(matcher) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The vault first, then what is above it in the same repository, then what often holds a site in a project. */
    private static List<Path> roots(Path vault) {
        Set<Path> roots = new LinkedHashSet<>();
        Optional<Path> folder = Optional.of(vault);
        while (folder.isPresent() && roots.size() <= HIGHEST) {
            roots.add(folder.get());
            folder = folder.filter(inside -> Files.notExists(inside.resolve(".git")))
                    .flatMap(inside -> Optional.ofNullable(inside.getParent()));
        }
        USUAL_PLACES.stream().map(vault::resolve).filter(Files::isDirectory).forEach(roots::add);
        return List.copyOf(roots);
    }
}
