package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryTest {

    @ParameterizedTest
    @CsvSource({
        "https://oaidalleapiprodscus.blob.core.windows.net/private/a.png?st=2024-03-06T00%3A31%3A11Z&se=2024-03-06T02%3A31%3A11Z&sp=r&sig=x%3D, 2024-03-06T02:31:11Z",
        "https://x.blob.core.windows.net/a.png?se=2024-03-06T02:31:11Z&sig=x, 2024-03-06T02:31:11Z",
        "https://s3.amazonaws.com/a.png?X-Amz-Date=20240306T003111Z&X-Amz-Expires=3600&X-Amz-Signature=x, 2024-03-06T01:31:11Z",
        "https://tos.example/a.png?X-Tos-Date=20240306T003111Z&X-Tos-Expires=86400, 2024-03-07T00:31:11Z",
        "https://storage.googleapis.com/a.png?X-Goog-Date=20240306T003111Z&X-Goog-Expires=60, 2024-03-06T00:32:11Z",
        "https://oss.example/a.png?x-oss-date=20240306T003111Z&x-oss-expires=60, 2024-03-06T00:32:11Z",
        "https://dashscope.oss-cn-beijing.aliyuncs.com/a.png?Expires=1709685071&OSSAccessKeyId=x&Signature=x, 2024-03-06T00:31:11Z",
        "HTTPS://X.example/a.png?Expires=1709685071&Signature=x#top, 2024-03-06T00:31:11Z"
    })
    void a_signed_url_says_itself_when_it_dies(String url, Instant end) {
        assertThat(Expiry.of(url)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "covers/a.png",
                "https://example.org/a.png",
                "https://example.org/a.png?",
                "https://example.org/a.png?v=2",
                "https://example.org/a.png?expires=1709685071",
                "https://example.org/a.png?se=2024-03-06T02:31:11Z",
                "https://example.org/a.png?sig=x&se=soon",
                "https://example.org/a.png?X-Amz-Date=20240306&X-Amz-Expires=3600",
                "https://example.org/a.png?X-Amz-Date=20240306T003111Z&X-Amz-Expires=99999999999999999999",
                "https://example.org/a.png?X-Amz-Date=20240306T003111Z&X-Amz-Expires=9223372036854775807",
                "https://example.org/a.png?Expires=99999999999999999&Signature=x",
                "https://example.org/a.png?Expires=9223372036854775807&Signature=x",
                "https://example.org/a.png?&&=&==",
                "covers/a.png?sig=x&se=2024-03-06T02:31:11Z"
            })
    void no_other_url_is_judged(String url) {
        assertThat(Expiry.of(url)).isEmpty();
    }
}
