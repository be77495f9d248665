package io.github.covermaven.image.openai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** Time that really passes, and faster than outside. */
final class QuickTime extends Clock implements Sleeper {

    private final Instant start;
    private final int faster;
    private final long nanos = System.nanoTime();

    QuickTime(Instant start, int faster) {
        this.start = start;
        this.faster = faster;
    }

    /** How long it takes outside. */
    Duration real(Duration time) {
        return time.dividedBy(faster);
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(real(time).toNanos());
    }

    @Override
    public Instant instant() {
        return start.plusNanos((System.nanoTime() - nanos) * faster);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
