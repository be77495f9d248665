package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Traffic;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LazyLoadingTest {

    /** A class loader for which HTTP, JSON and retries do not exist. */
    private static final class Bare extends ClassLoader {

        private static final List<String> MISSING =
                List.of("okhttp3.", "okio.", "kotlin.", "tools.jackson.", "com.fasterxml.", "dev.failsafe.");

        Bare() {
            super(LazyLoadingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (MISSING.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null
                    ? loaded
                    : name.startsWith("io.github.covermaven.") ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    public static final class Orders implements Runnable {
        @Override
        public void run() {
            try (ImageProvider provider = provider()) {
                provider.promptLimit();
                provider.order(new ImageRequest("A dog", new Caption("", List.of(), "")));
            }
        }
    }

    public static final class Draws implements Runnable {
        @Override
        public void run() {
            provider().draw(new ImageRequest("A dog", new Caption("", List.of(), "")));
        }
    }

    private static ImageProvider provider() {
        return new OpenAiProviderFactory()
                .create(new ImageSettings(
                        Optional.empty(),
                        Optional.of(new ApiKey("sk-test", "a test")),
                        true,
                        "",
                        Dialect.OPENAI,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Traffic(Duration.ofSeconds(1), 0, OptionalInt.empty(), List.of()),
                        CardWishes.NONE));
    }

    private static void runBare(Class<?> task) throws ReflectiveOperationException {
        ((Runnable) new Bare().loadClass(task.getName()).getConstructor().newInstance()).run();
    }

    @Test
    void anOrderNeedsNoHttpAndNoJson() {
        assertThatCode(() -> runBare(Orders.class)).doesNotThrowAnyException();
    }

    @Test
    void drawingDoes() {
        assertThatThrownBy(() -> runBare(Draws.class)).isInstanceOf(NoClassDefFoundError.class);
    }
}
