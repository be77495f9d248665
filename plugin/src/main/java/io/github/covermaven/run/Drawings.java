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
 * Pictures under way: so many at once with the service, asked for in their order, and as many that are being kept while
 * it draws on. A picture is on disk and in the ledger before it comes out here.
 */
final class Drawings implements AutoCloseable {

    private final ImageProvider provider;
    private final Ledger ledger;
    private final Clock clock;
    private final Optional<Money> pricePerImage;
    private final int most;
    private final ExecutorService asking;
    private final ExecutorService keeping;
    private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Set<String> underWay = new HashSet<>();
    private volatile boolean isOver;

    Drawings(ImageProvider provider, Ledger ledger, Clock clock, Drawing settings) {
        this.provider = provider;
        this.ledger = ledger;
        this.clock = clock;
        this.most = 2 * settings.concurrency();
        this.pricePerImage = provider.isPaid() ? settings.pricePerImage() : Optional.empty();
        this.asking = threads(settings.concurrency());
        this.keeping = threads(most); // What was delivered waits for no thread: until it is kept, a kill would lose it.
    }

    private static ExecutorService threads(int number) {
        return Executors.newFixedThreadPool(number, work -> {
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
        var unused = CompletableFuture.supplyAsync(() -> order(commission), asking)
                .thenApplyAsync(delivery -> kept(commission, delivery), keeping)
                .exceptionally(failure -> failed(commission, failure))
                .thenAccept(results::add);
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

    /** Empty when meanwhile something has come up that every picture would fail of, or be paid for in vain. */
    private Optional<Delivery> order(Commission commission) {
        if (isOver) {
            return Optional.empty();
        }
        if (provider.isPaid()) {
            ledger.keepPrompt(
                    commission.origin().fingerprint(), commission.request().prompt());
        }
        return Optional.of(provider.draw(commission.request()));
    }

    private void note(CoverException trouble) {
        if (Setbacks.concernsAll(trouble)) {
            isOver = true;
        }
    }

    private Result kept(Commission commission, Optional<Delivery> delivery) {
        if (delivery.isEmpty()) {
            return new Result(commission, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<Bill> bill = bill(commission, delivery.get());
        try {
            Stock.Item item = receive(commission.origin(), delivery.get(), bill.map(Bill::amount));
            return new Result(commission, Optional.of(item), bill, Optional.empty());
        } catch (CoverException e) {
            note(e);
            return new Result(commission, Optional.empty(), bill, Optional.of(e)); // Paid for all the same.
        }
    }

    /** In the thread that failed, so that it is known before that thread orders another. */
    private Result failed(Commission commission, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        CoverException trouble = cause instanceof CoverException known
                ? known
                : new BrokenException("drawing failed: " + cause, "please report this as a bug", cause);
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
        return new Stock.Item(drawn, bytes);
    }

    @Override
    public void close() {
        asking.shutdownNow();
        keeping.shutdownNow();
    }
}
