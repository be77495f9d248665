package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.run.RemoteCover.Fate;
import io.github.covermaven.store.Store;
import io.github.covermaven.vault.Note;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds covers that lie elsewhere, and tells what is to be expected of their links. */
record RemoteCovers(String key, Store store, Optional<URI> service, Clock clock) {

    /** Empty when the note's cover is none, or lies here, or where we put covers ourselves. */
    Optional<RemoteCover> of(Note note, FrontMatter frontMatter) {
        if (!(frontMatter.get(key) instanceof Value.Text text) || store.follows(text.text())) {
            return Optional.empty();
        }
        String url = text.text().strip();
        return ServiceHosts.host(url).map(host -> {
            Optional<Instant> expiry = Expiry.of(url);
            return new RemoteCover(note, text.text(), host, fate(url, expiry), expiry.orElse(Instant.MAX));
        });
    }

    private Fate fate(String url, Optional<Instant> expiry) {
        if (expiry.isPresent()) {
            return expiry.get().isAfter(clock.instant()) ? Fate.DYING : Fate.DEAD;
        }
        return ServiceHosts.isOne(url, service) ? Fate.SHORT_LIVED : Fate.UNKNOWN;
    }
}
