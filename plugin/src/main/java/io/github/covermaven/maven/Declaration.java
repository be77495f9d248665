package io.github.covermaven.maven;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What POMs say about this plugin. */
final class Declaration {

    private final MojoExecution execution;

    Declaration(MojoExecution execution) {
        this.execution = execution;
    }

    /** Whether the project's own POM, not a parent's, declares the plugin. */
    boolean isIn(MavenProject project) {
        Model own = project.getOriginalModel();
        if (own == null || project.getFile() == null) {
            return false;
        }
        return Stream.concat(Stream.of(own), own.getProfiles().stream().filter(profile -> isActive(profile, project)))
                .flatMap(Declaration::plugins)
                .anyMatch(this::isOurs);
    }

    /** The names of the parameters that only other goals take: they may stand where this one reads its own. */
    Set<String> otherGoalsParameters() {
        Set<String> names = new TreeSet<>();
        execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .forEach(goal -> names.addAll(goal.getParameterMap().keySet()));
        names.removeAll(execution.getMojoDescriptor().getParameterMap().keySet());
        return names;
    }

    /** The names of the elements in the project's configuration of the plugin. */
    Collection<String> configured(MavenProject project) {
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                .map(ConfigurationContainer::getConfiguration)
                .flatMap(Declaration::children)
                .map(Xpp3Dom::getName)
                .toList();
    }

    /** A module's parameters when the goal is not run in it: its configuration, else {@code -D}, else its properties. */
    Map<String, String> parameters(MavenProject module, Set<String> names, MavenSession session) {
        Map<String, String> parameters = new HashMap<>();
        Map<String, String> configured = new HashMap<>();
        Plugin plugin = module.getPlugin(execution.getPlugin().getKey());
        if (plugin != null) {
            children(plugin.getConfiguration())
                    .filter(child -> child.getValue() != null)
                    .forEach(child -> configured.put(child.getName(), child.getValue()));
        }
        for (String name : names) {
            String property = PropertyNames.PREFIX + name;
            String value = session.getUserProperties()
                    .getProperty(property, module.getProperties().getProperty(property));
            value = configured.getOrDefault(PropertyNames.element(name), value);
            if (value != null) {
                parameters.put(name, value);
            }
        }
        return parameters;
    }

    private static boolean isActive(Profile profile, MavenProject project) {
        return project.getInjectedProfileIds().values().stream().anyMatch(ids -> ids.contains(profile.getId()));
    }

    private static Stream<Plugin> plugins(ModelBase model) {
        return Stream.of(model)
                .map(base -> base instanceof Profile profile ? profile.getBuild() : ((Model) base).getBuild())
                .filter(Objects::nonNull)
                .flatMap(build -> build.getPlugins().stream());
    }

    private boolean isOurs(Plugin plugin) {
        Plugin ours = execution.getPlugin();
        return plugin.getArtifactId().equals(ours.getArtifactId())
                && (plugin.getGroupId().equals(ours.getGroupId())
                        || plugin.getGroupId().contains("${"));
    }

    private static Stream<Xpp3Dom> children(Object configuration) {
        return configuration instanceof Xpp3Dom dom ? Stream.of(dom.getChildren()) : Stream.of();
    }
}
