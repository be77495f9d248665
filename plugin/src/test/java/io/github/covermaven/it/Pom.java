package io.github.covermaven.it;

/** POMs as small as they can be. */
final class Pom {

    private Pom() {}

    /** A single project whose POM declares the plugin, with this inside. */
    static String declaring(String insidePlugin) {
        return project("<groupId>it</groupId><artifactId>vault</artifactId><version>1</version>", build(insidePlugin));
    }

    static String parent(String more) {
        return project(
                "<groupId>it</groupId><artifactId>parent</artifactId><version>1</version>",
                "<modules><module>lib</module><module>site</module></modules>" + more);
    }

    /** A module of that parent. */
    static String module(String name, String more) {
        return project(
                "<parent><groupId>it</groupId><artifactId>parent</artifactId><version>1</version></parent><artifactId>"
                        + name + "</artifactId>",
                more);
    }

    /** The declaration of the plugin, with this inside. */
    static String build(String insidePlugin) {
        return "<build><plugins>" + plugin(insidePlugin) + "</plugins></build>";
    }

    static String plugin(String inside) {
        return "<plugin><groupId>io.github.covermaven</groupId><artifactId>cover-maven-plugin</artifactId><version>"
                + Maven.VERSION + "</version>" + inside + "</plugin>";
    }

    /** Executions of {@code generate} with these ids, bound to its default phase. */
    static String executions(String... ids) {
        StringBuilder executions = new StringBuilder("<executions>");
        for (String id : ids) {
            executions.append("<execution><id>" + id + "</id><goals><goal>generate</goal></goals></execution>");
        }
        return executions.append("</executions>").toString();
    }

    private static String project(String coordinates, String more) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  %s
                  <packaging>pom</packaging>
                  %s
                </project>
                """.formatted(coordinates, more);
    }
}
