package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.problem.ServiceException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class CloseTest {

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(cover-http|OkHttp http).*"))
                .filter(Thread::isAlive)
                .toList();
    }

    @Test
    void endsTheThreads() throws Exception {
        server.enqueue(Responses.base64(Pictures.PNG));
        List<Thread> ofOthers = threads();
        ImageProvider provider = Given.service(server).provider();
        provider.draw(REQUEST);
        List<Thread> before =
                threads().stream().filter(thread -> !ofOthers.contains(thread)).toList();

        provider.close();

        assertThat(before).isNotEmpty();
        for (Thread thread : before) {
            thread.join(5000);
        }
        assertThat(before).noneMatch(Thread::isAlive);
    }

    @Test
    void endsWhatIsUnderWay() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        ImageProvider provider = Given.service(server).provider();
        CompletableFuture<ServiceException> thrown = CompletableFuture.supplyAsync(
                () -> catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST)));
        server.takeRequest();

        provider.close();

        assertThat(thrown.get(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void ofWhatWasNeverOpenedIsNothing() {
        assertThatCode(Given.nothing().real()::close).doesNotThrowAnyException();
    }
}
