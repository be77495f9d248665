package io.github.covermaven.maven;

import io.github.covermaven.maven.SettingsReader.Surroundings;
import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Which vaults a call of a goal is about. In a reactor: those of the modules whose own POM declares the plugin; what is
 * inherited does nothing, and no vault is handled twice in one Maven run.
 */
final class Invocations {

    private static final String HANDLED = Invocations.class.getName();

    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;
    private final SettingsDecrypter decrypter;
    private final Log log;
    private final Declaration declaration;

    Invocations(
            MavenSession session, MavenProject project, MojoExecution execution, SettingsDecrypter decrypter, Log log) {
        this.session = session;
        this.project = project;
        this.execution = execution;
        this.decrypter = decrypter;
        this.log = log;
        this.declaration = new Declaration(execution);
    }

    /**
     * The vaults of this call.
     *
     * @param given the goal's parameters; null where nothing was given
     * @param keys where the key is looked for
     */
    List<Invocation> of(Map<String, @Nullable String> given, KeySource keys) {
        boolean byName = execution.getSource() == MojoExecution.Source.CLI;
        List<MavenProject> declaring =
                session.getProjects().stream().filter(declaration::isIn).toList();
        if (!byName && !declaring.contains(project)) {
            log.debug("cover: the execution is inherited; only the module that declares it has covers");
            return List.of();
        }
        Set<String> known = new HashSet<>(declaration.otherGoalsParameters());
        known.addAll(given.keySet());
        PropertyNames names = new PropertyNames(known);
        List<Invocation> invocations = new ArrayList<>();
        boolean isHere = !byName || declaring.isEmpty() || declaring.contains(project);
        if (isHere) {
            invocation(project, present(given), keys, byName, names).ifPresent(invocations::add);
        }
        // A goal that needs no project runs once, in the root: its modules are looked after from there.
        declaring.stream()
                .filter(module -> byName && !module.equals(project))
                .map(module ->
                        invocation(module, declaration.parameters(module, given.keySet(), session), keys, true, names))
                .flatMap(Optional::stream)
                .forEach(invocations::add);
        return invocations;
    }

    private Optional<Invocation> invocation(
            MavenProject module, Map<String, String> given, KeySource keys, boolean byName, PropertyNames names) {
        names.requireKnown(session.getUserProperties().stringPropertyNames(), "given with -D");
        names.requireKnown(module.getProperties().stringPropertyNames(), "in the POM's properties");
        names.requireElements(declaration.configured(module), "in the plugin's configuration");
        if (new Parameters(given).flag("skip", false)) {
            log.info("cover: skipped (cover.skip)");
            return Optional.empty();
        }
        Path base = module.getFile() == null
                ? Path.of(session.getExecutionRootDirectory())
                : module.getBasedir().toPath();
        Path vault = vault(base, new Parameters(given).text("vault"));
        if (!handled().add(execution.getGoal() + ":" + vault)) {
            log.debug("cover: " + vault + " was handled already in this Maven run");
            return Optional.empty();
        }
        Map<String, String> all = new HashMap<>(new VaultProperties(vault).read(names));
        all.putAll(given);
        Parameters parameters = new Parameters(all);
        Surroundings surroundings =
                new Surroundings(real(base), real(Path.of("")), session.isOffline(), System.getenv());
        return Optional.of(new Invocation(
                new SettingsReader(surroundings, keys, new Proxies(session.getSettings(), decrypter))
                        .read(parameters, vault),
                parameters,
                parameters
                        .text("reportDirectory")
                        .map(base::resolve)
                        .orElseGet(() -> target(module, base).resolve("cover")),
                parameters.flag("failOnError", byName)));
    }

    private static Path target(MavenProject module, Path base) {
        return module.getFile() == null
                ? base.resolve("target")
                : Path.of(module.getBuild().getDirectory());
    }

    private static Path vault(Path base, Optional<String> given) {
        try {
            Path vault = given.map(base::resolve).orElse(base);
            if (Files.isDirectory(vault)) {
                return real(vault);
            }
        } catch (InvalidPathException e) {
            // Told below: it cannot be a folder.
        }
        throw new SettingsException(
                "cover.vault=" + given.orElse("") + " is no folder (looked in " + base + ")",
                "name the folder that holds your notes, as in -Dcover.vault=notes");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new BrokenException("cannot read the folder " + path + ": " + e, "check its permissions", e);
        }
    }

    private static Map<String, String> present(Map<String, @Nullable String> given) {
        Map<String, String> present = new HashMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        return present;
    }

    /** Shared by all modules of one Maven run, which may be built in several threads. */
    @SuppressWarnings("unchecked")
    private Set<String> handled() {
        return (Set<String>)
                session.getRequest().getData().computeIfAbsent(HANDLED, key -> ConcurrentHashMap.<String>newKeySet());
    }
}
