package io.github.covermaven.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Real Maven in processes of its own, on the plugin that was just built. It reads neither the user's settings nor the network:
 * what it lacks comes from the local repository of the build that runs the tests.
 *
 * <p>Processes are started by hand, as Maven's invoker library can neither take a variable away nor kill.
 */
final class Maven {

    static final String VERSION = System.getProperty("it.version");
    static final String PLUGIN = "io.github.covermaven:cover-maven-plugin:" + VERSION;

    /** Quick to start rather than quick in the long run. */
    private static final String JVM = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m";

    private static final Predicate<String> FOREIGN = variable -> variable.startsWith("MAVEN_")
            || variable.startsWith("OPENAI_")
            || List.of("CI", "JAVA_TOOL_OPTIONS", "NO_COLOR").contains(variable);

    private Maven() {}

    /**
     * Starts Maven.
     *
     * @param settings the settings.xml that it reads
     * @param log where it writes what it says
     * @param variables the environment, beside that of the machine
     */
    static Process start(Path folder, Path settings, Path log, Map<String, String> variables, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.addAll(List.of("-s", settings.toString(), "-gs", settings.toString()));
        command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
        command.add("-Dcover-maven-plugin.version=" + VERSION);
        command.add("-Dstyle.color=never");
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = process.environment();
        environment.keySet().removeIf(FOREIGN);
        environment.putAll(new TreeMap<>(Map.of(
                "MAVEN_OPTS",
                JVM,
                "MAVEN_SKIP_RC",
                "true",
                "JAVA_HOME",
                System.getProperty("java.home"),
                "LC_ALL",
                "C.UTF-8")));
        environment.putAll(variables);
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a settings.xml that knows no other repository than the outer build's, and these servers. */
    static void writeSettings(Path file, String servers) throws IOException {
        Files.writeString(file, """
                <settings>
                  <servers>%s</servers>
                  <mirrors>
                    <mirror>
                      <id>outer</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(servers, new File(System.getProperty("it.outerRepository")).toURI()));
    }

    private static String executable() {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("it.maven"), "bin", isWindows ? "mvn.cmd" : "mvn")
                .toString();
    }
}
