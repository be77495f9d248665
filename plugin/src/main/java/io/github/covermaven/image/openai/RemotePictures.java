package io.github.covermaven.image.openai;

import io.github.covermaven.image.Picture;
import io.github.covermaven.image.Traffic;
import io.github.covermaven.image.openai.Failure.Again;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Brings pictures from URLs that anybody may have written: nothing is told to where they lead, and they do not lead into this
 * machine or its network, unless the user's own service is there. Safe for use by several threads.
 */
public final class RemotePictures implements AutoCloseable {

    /** No URL has this origin: a key that is not there is told to nobody. */
    private static final Origin NOBODY = new Origin("", "", 0);

    private final Wire wire;
    private final Retries retries;
    private final Downloads downloads;

    /** @param service the base URL of the service that the user has set */
    public RemotePictures(Traffic traffic, Optional<URI> service) {
        this(traffic, service, Surroundings.real());
    }

    RemotePictures(Traffic traffic, Optional<URI> service, Surroundings surroundings) {
        Optional<Origin> own = service.map(URI::toString)
                .flatMap(url -> Optional.ofNullable(HttpUrl.parse(url)))
                .map(Origin::of);
        ForeignText foreign = new ForeignText(List.of());
        this.wire = new Wire(traffic, surroundings);
        this.retries = new Retries(traffic.retries(), surroundings.pause());
        this.downloads = new Downloads(
                wire,
                new Credentials(Optional.empty(), Map.of(), NOBODY),
                new TargetGuard(
                        url -> own.equals(Optional.of(Origin.of(url))), surroundings.dns(), surroundings.isLocal()),
                new PictureCheck(foreign),
                new NetworkFault(traffic.timeout(), foreign),
                new LinkDiagnosis(foreign, new RetryAfter(surroundings.clock())));
    }

    /** What became of a download. */
    public sealed interface Result {

        /** The picture came, whole. */
        record Came(Picture picture) implements Result {}

        /**
         * No picture is to be had there, now or later.
         *
         * @param why without the URL, which may be a credential
         */
        record Gone(String why) implements Result {}

        /** It could not be had now, after the retries that make sense. */
        record Failed(ServiceException why) implements Result {}
    }

    /** Blocks, up to the timeout for each attempt. */
    public Result fetch(String url) {
        try {
            return retries.run(() -> attempt(url));
        } catch (ServiceException e) {
            return new Result.Failed(e);
        }
    }

    private Result attempt(String url) {
        try {
            return new Result.Came(downloads.get(url));
        } catch (Failure failure) {
            if (failure.again() == Again.NEVER && failure.reach() == Reach.PICTURE) {
                return new Result.Gone(failure.problem());
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
