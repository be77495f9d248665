package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.Picture;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.ledger.Pending;
import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.CoverException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Pictures under way: so many at once with the service, each in a thread of its own that mostly waits. A picture is on disk
 * and in the ledger before it comes out here.
 */
final class Drawings implements AutoCloseable {

    private final ImageProvider provider;
    private final Ledger ledger;
    private final Clock clock;
    /** While one picture is kept and placed, the service draws another. */
    private static final int FOR_EACH = 2;

    private final int most;
    private final Semaphore atService;
    private final ExecutorService threads;
    private final CompletionService<Result> results;
    private final Set<String> underWay = new HashSet<>();
    private volatile boolean isOver;

    Drawings(ImageProvider provider, Ledger ledger, Clock clock, int limit) {
        this.provider = provider;
        this.ledger = ledger;
        this.clock = clock;
        this.most = FOR_EACH * limit;
        this.atService = new Semaphore(limit, true);
        this.threads = Executors.newFixedThreadPool(most, work -> {
            Thread thread = new Thread(work, "cover-drawing");
            thread.setDaemon(true);
            return thread;
        });
        this.results = new ExecutorCompletionService<>(threads);
    }

    /** A picture that came. */
    record Finished(Stock.Item item, String title, Optional<Money> cost) {}

    /** What became of a job: a picture, or what went wrong; neither when it was not begun since the run is over. */
    record Result(Agenda.Job job, String fingerprint, Optional<Finished> picture, Optional<CoverException> trouble) {}

    boolean isFull() {
        return underWay.size() >= most;
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    boolean isDrawing(String fingerprint) {
        return underWay.contains(fingerprint);
    }

    /** Begins a picture; no other of the same fingerprint may be under way. */
    void start(Agenda.Job job, Commission commission) {
        String fingerprint = commission.order().fingerprint();
        underWay.add(fingerprint);
        results.submit(() -> {
            try {
                return new Result(job, fingerprint, draw(commission), Optional.empty());
            } catch (CoverException e) {
                note(e);
                return new Result(job, fingerprint, Optional.empty(), Optional.of(e));
            }
        });
    }

    /** Waits for the next one. */
    Result take() {
        try {
            Result result = results.take().get();
            underWay.remove(result.fingerprint());
            return result;
        } catch (ExecutionException e) {
            throw new BrokenException("drawing failed: " + e.getCause(), "please report this as a bug", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("interrupted while pictures were under way", "run again", e);
        }
    }

    /** Follows a link that an earlier run paid for, and keeps its picture. */
    void collect(Pending link) {
        Picture picture = provider.fetch(new Delivery.Link(link.url(), Optional.empty()));
        keep(link.origin(), picture, link.cost());
        ledger.forget(link);
    }

    private Optional<Finished> draw(Commission commission) throws InterruptedException {
        if (provider.isPaid()) {
            ledger.keepPrompt(
                    commission.origin().fingerprint(), commission.request().prompt());
        }
        Optional<Delivery> ordered = ordered(commission);
        return ordered.isEmpty() ? Optional.empty() : Optional.of(received(commission, ordered.get()));
    }

    private Finished received(Commission commission, Delivery delivery) {
        String cost = delivery.cost().map(Money::toString).orElse("");
        if (delivery instanceof Delivery.Link link) {
            Pending pending = new Pending(clock.instant(), commission.origin(), link.url(), cost);
            ledger.keep(pending);
            Stock.Item item = keep(commission.origin(), provider.fetch(link), cost);
            ledger.forget(pending);
            return new Finished(item, commission.title(), delivery.cost());
        }
        Picture picture = ((Delivery.Image) delivery).picture();
        return new Finished(keep(commission.origin(), picture, cost), commission.title(), delivery.cost());
    }

    /** Empty when meanwhile something has come up that every picture would fail of, or be paid for in vain. */
    private Optional<Delivery> ordered(Commission commission) throws InterruptedException {
        atService.acquire();
        try {
            return isOver ? Optional.empty() : Optional.of(provider.draw(commission.request()));
        } catch (CoverException e) {
            note(e);
            throw e;
        } finally {
            atService.release();
        }
    }

    private void note(CoverException trouble) {
        if (Setbacks.concernsAll(trouble)) {
            isOver = true;
        }
    }

    private Stock.Item keep(Origin origin, Picture picture, String cost) {
        byte[] bytes = picture.bytes();
        Drawn drawn = new Drawn(
                clock.instant(),
                origin,
                Sha256.of(bytes),
                bytes.length,
                picture.format().extension(),
                cost);
        if (provider.isPaid()) {
            ledger.keep(drawn, bytes);
        } else {
            ledger.append(drawn); // It can be drawn again for nothing.
        }
        return new Stock.Item(drawn, bytes);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
