package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class WireTest {

    /** A picture of high quality takes minutes, in which not a byte comes. */
    @Test
    void a_picture_is_waited_for_as_long_as_the_user_does() {
        OkHttpClient client = Wire.waiting(Duration.ofMinutes(10)).build();

        assertThat(client.readTimeoutMillis()).isEqualTo(600_000);
        assertThat(client.writeTimeoutMillis()).isEqualTo(600_000);
        assertThat(client.callTimeoutMillis()).isEqualTo(600_000);
    }

    @Test
    void a_server_that_cannot_be_reached_is_not_waited_for_that_long() {
        assertThat(Wire.waiting(Duration.ofMinutes(10)).build().connectTimeoutMillis())
                .isEqualTo(60_000);
        assertThat(Wire.waiting(Duration.ofSeconds(5)).build().connectTimeoutMillis())
                .isEqualTo(5_000);
    }
}
