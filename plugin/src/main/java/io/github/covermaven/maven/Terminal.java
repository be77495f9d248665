package io.github.covermaven.maven;

import java.lang.reflect.InvocationTargetException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Whether a person watches a terminal that can rewrite its last line. */
final class Terminal {

    private Terminal() {}

    static boolean isLive(Log log, MavenSession session) {
        return session.getRequest().isInteractiveMode()
                && log.isInfoEnabled()
                && !log.isDebugEnabled()
                && !session.isParallel()
                && isConsole()
                && !"dumb".equals(System.getenv("TERM"))
                && System.getenv("NO_COLOR") == null
                && System.getenv("CI") == null
                && !"never".equals(session.getUserProperties().getProperty("style.color"));
    }

    /** From Java 22 on there is a console even when output goes to a file; it then says itself that it is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
