package io.github.covermaven.image;

import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.SettingsException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * Someone who draws covers. Implementations are safe for use by several threads, and load whatever is slow to load (HTTP,
 * JSON, fonts) only in {@link #draw} and {@link #fetch}.
 */
public interface ImageProvider extends AutoCloseable {

    /** The name the user types in {@code cover.provider}. */
    String name();

    /** Whether a picture may cost money, so that the run's caps apply to it. */
    boolean isPaid();

    /** Whether {@link #draw} needs the key of the settings. */
    default boolean needsKey() {
        return false;
    }

    /** Whether {@link #draw} needs the network. */
    boolean isRemote();

    /** The longest prompt it takes, in UTF-16 units; empty when there is no known limit. */
    OptionalInt promptLimit();

    /**
     * What would be asked for. Costs nothing, touches no network and needs no key.
     *
     * @throws SettingsException when the settings ask for what this provider cannot draw
     */
    Order order(ImageRequest request);

    /**
     * Has the picture drawn. Blocks, up to the timeout of the settings for each attempt.
     *
     * @throws ServiceException when it was refused or failed, after the retries that make sense
     * @throws SettingsException when a setting is missing that only drawing needs, such as the key
     */
    Delivery draw(ImageRequest request);

    /**
     * Brings the picture behind a link that {@link #draw} gave, now or in an earlier run.
     *
     * @throws ServiceException when it cannot be had, or is no picture
     */
    Picture fetch(Delivery.Link link);

    /**
     * Tries whether it would draw, at no cost and without a trace.
     *
     * @throws ServiceException when it would not
     * @throws SettingsException when a setting is missing or wrong that only drawing needs
     */
    default Probe probe() {
        return Probe.fine("cannot be tried without drawing");
    }

    /** What the user should know before anything is drawn, such as a model that is about to end; each thing once. */
    default List<String> warnings(LocalDate today) {
        return List.of();
    }

    /** What the user should know of what was drawn so far, such as characters that no font has; each thing once. */
    default List<String> remarks() {
        return List.of();
    }

    @Override
    void close();
}
