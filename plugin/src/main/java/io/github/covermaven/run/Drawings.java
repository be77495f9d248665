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
import io.github.covermaven.run.CoverSettings.Drawing;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Pictures under way: so many at once, asked for in their order. A picture is on disk and in the ledger before it comes
 * out here, and before its thread asks for another.
 */
final class Drawings implements AutoCloseable {

    private final ImageProvider provider;
    private final Ledger ledger;
    private final Clock clock;
    private final Optional<Money> pricePerImage;
    private final int most;
    private final ExecutorService threads;
    private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Set<String> underWay = new HashSet<>();
    private volatile boolean isOver;

    Drawings(ImageProvider provider, Ledger ledger, Clock clock, Drawing settings) {
        this.provider = provider;
        this.ledger = ledger;
        this.clock = clock;
        // One more waits for each, so that no thread does while a note is written.
        this.most = 2 * settings.concurrency();
        this.pricePerImage = provider.isPaid() ? settings.pricePerImage() : Optional.empty();
        this.threads = Executors.newFixedThreadPool(settings.concurrency(), work -> {
            Thread thread = new Thread(work, "cover-drawing");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What became of a commission: a picture with what it cost, or what went wrong; neither when it was not placed with the
     * service since meanwhile something has come up that every picture would fail of, or be paid for in vain.
     */
    record Result(
            Commission commission,
            Optional<Stock.Item> picture,
            Optional<Bill> bill,
            Optional<CoverException> trouble) {

        boolean isOfNothing() {
            return picture.isEmpty() && trouble.isEmpty();
        }
    }

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
    void start(Commission commission) {
        underWay.add(commission.order().fingerprint());
        var unused = CompletableFuture.supplyAsync(() -> draw(commission), threads)
                .exceptionally(failure -> failed(commission, failure))
                .thenAccept(results::add);
    }

    /** Lets what is under way come to its end, and begins nothing more. */
    void stop() {
        isOver = true;
    }

    /** Waits for the next one. */
    Result take() {
        try {
            Result result = results.take();
            underWay.remove(result.commission().order().fingerprint());
            return result;
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

    private Result draw(Commission commission) {
        if (isOver) {
            return new Result(commission, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (provider.isPaid()) {
            ledger.keepPrompt(
                    commission.origin().fingerprint(), commission.request().prompt());
        }
        return kept(commission, provider.draw(commission.request()));
    }

    private void note(CoverException trouble) {
        if (Setbacks.befallsEveryNote(trouble)) {
            stop();
        }
    }

    private Result kept(Commission commission, Delivery delivery) {
        Optional<Bill> bill = bill(commission, delivery);
        try {
            Stock.Item item = receive(commission.origin(), delivery, bill.map(Bill::amount));
            return new Result(commission, Optional.of(item), bill, Optional.empty());
        } catch (CoverException e) {
            note(e);
            return new Result(commission, Optional.empty(), bill, Optional.of(e)); // Paid for all the same.
        }
    }

    /** In the thread that failed, so that it is known before that thread orders another. */
    private Result failed(Commission commission, Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause())
                .filter(own -> failure instanceof CompletionException)
                .orElse(failure);
        CoverException trouble =
                cause instanceof CoverException known ? known : BrokenException.unforeseen("drawing failed", cause);
        note(trouble);
        return new Result(commission, Optional.empty(), Optional.empty(), Optional.of(trouble));
    }

    private Stock.Item receive(Origin origin, Delivery delivery, Optional<Money> amount) {
        String cost = amount.map(Money::toString).orElse("");
        if (delivery instanceof Delivery.Link link) {
            Pending pending = new Pending(clock.instant(), origin, link.url(), cost);
            ledger.keep(pending);
            Stock.Item item = keep(origin, provider.fetch(link), cost);
            ledger.forget(pending);
            return item;
        }
        return keep(origin, ((Delivery.Image) delivery).picture(), cost);
    }

    /** What the user says a picture costs, else what the service counted, else what was expected. */
    private Optional<Bill> bill(Commission commission, Delivery delivery) {
        Optional<Money> counted = pricePerImage.isPresent() ? Optional.empty() : delivery.cost();
        return counted.map(amount -> new Bill(amount, true))
                .or(() -> commission.order().estimate().map(amount -> new Bill(amount, false)));
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
        return Stock.Item.asDrawn(drawn, bytes);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
