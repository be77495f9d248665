package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ProxyServer;
import io.github.covermaven.image.ProxyServer.Login;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class ProxyTest {

    @StartStop
    private final MockWebServer proxy = new MockWebServer();

    private ProxyServer server(Optional<Login> login, String... direct) {
        return new ProxyServer("http", "localhost", proxy.getPort(), login, List.of(direct));
    }

    /** A service that this machine itself has no way to. */
    private Given behind(ProxyServer server) {
        return Given.nothing().baseUrl("http://api.example/v1").proxies(server).dns(name -> {
            if (name.equals("localhost")) {
                return Dns.SYSTEM.lookup(name);
            }
            throw new UnknownHostException(name);
        });
    }

    private Delivery drawn(Given given) {
        try (ImageProvider provider = given.provider()) {
            return provider.draw(REQUEST);
        }
    }

    private static MockResponse asksWhoYouAre() {
        return new MockResponse.Builder()
                .code(407)
                .setHeader("Proxy-Authenticate", "Basic realm=\"office\"")
                .build();
    }

    @Test
    void requests_go_through_it() throws Exception {
        proxy.enqueue(Responses.base64(Pictures.PNG));

        drawn(behind(server(Optional.empty())));

        assertThat(proxy.takeRequest().getRequestLine()).startsWith("POST http://api.example/v1/images/generations ");
    }

    @Test
    void downloads_go_through_it_too() throws Exception {
        proxy.enqueue(Responses.bytes(Pictures.PNG));
        try (ImageProvider provider = behind(server(Optional.empty())).provider()) {
            provider.fetch(new Delivery.Link("http://blob.example/1?sig=a%2Bb", Optional.empty()));
        }

        assertThat(proxy.takeRequest().getRequestLine()).startsWith("GET http://blob.example/1?sig=a%2Bb ");
    }

    @Test
    void it_is_told_who_one_is_when_it_asks() throws Exception {
        proxy.enqueue(asksWhoYouAre());
        proxy.enqueue(Responses.base64(Pictures.PNG));

        drawn(behind(server(Optional.of(new Login("me", "geheim")))));

        assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization")).isEqualTo("Basic bWU6Z2VoZWlt");
    }

    @Test
    void a_proxy_that_does_not_want_us_stops_the_run_and_the_password_is_not_shown() {
        proxy.enqueue(asksWhoYouAre());
        proxy.enqueue(asksWhoYouAre().newBuilder().body("no: geheim-geheim").build());

        ServiceException e = catchThrowableOfType(
                ServiceException.class, () -> drawn(behind(server(Optional.of(new Login("me", "geheim-geheim"))))));

        assertThat(e.reach()).isEqualTo(Reach.RUN);
        assertThat(e.remedy()).contains("<proxy> of settings.xml");
        assertThat(e.getMessage()).doesNotContain("geheim");
    }

    @Test
    void a_secure_service_is_reached_by_a_tunnel_that_does_not_get_the_key() throws Exception {
        proxy.enqueue(new MockResponse.Builder().code(403).build());

        catchThrowableOfType(
                ServiceException.class,
                () -> drawn(behind(server(Optional.empty())).baseUrl("https://api.example/v1")));

        RecordedRequest request = proxy.takeRequest();
        assertThat(request.getRequestLine()).startsWith("CONNECT api.example:443 ");
        assertThat(request.getHeaders().toMultimap().toString()).doesNotContain(Given.KEY);
    }

    @Test
    void a_host_that_is_reached_without_it_is() {
        try (MockWebServer service = new MockWebServer()) {
            service.start();
            service.enqueue(Responses.base64(Pictures.PNG));

            drawn(Given.service(service).proxies(server(Optional.empty(), "*.example", "localhost")));

            assertThat(proxy.getRequestCount()).isZero();
            assertThat(service.getRequestCount()).isOne();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_link_into_this_network_is_refused_although_the_proxy_would_follow_it() {
        Given given = behind(server(Optional.empty()))
                .dns(name -> List.of(InetAddress.getByName(name.equals("intranet") ? "10.0.0.7" : "93.184.216.34")));
        try (ImageProvider provider = given.provider()) {
            ServiceException e = catchThrowableOfType(
                    ServiceException.class,
                    () -> provider.fetch(new Delivery.Link("http://intranet/1", Optional.empty())));

            assertThat(e.problem()).contains("in this machine's own network");
        }
        assertThat(proxy.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "http,  http://a.example,  true",
        "http,  https://a.example, true",
        "https, https://a.example, true",
        "https, http://a.example,  false"
    })
    void a_proxy_is_for_a_scheme_and_that_for_http_for_the_secure_one_too(String protocol, URI target, boolean used) {
        Proxies proxies = new Proxies(List.of(new ProxyServer(protocol, "p", 1, Optional.empty(), List.of())));

        assertThat(proxies.select(target).get(0).type()).isEqualTo(used ? Proxy.Type.HTTP : Proxy.Type.DIRECT);
    }

    @Test
    void the_one_for_the_very_scheme_goes_first() {
        Proxies proxies = new Proxies(List.of(
                new ProxyServer("http", "plain", 1, Optional.empty(), List.of()),
                new ProxyServer("https", "secure", 2, Optional.empty(), List.of())));

        assertThat(proxies.select(URI.create("https://a.example"))
                        .get(0)
                        .address()
                        .toString())
                .contains("secure");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, localhost, true",
        "*.corp.example, a.corp.example, true",
        "*.corp.example, corp.example, false",
        "10.*, 10.1.2.3, true",
        "LOCAL*, localhost, true",
        "a*b.example, aXb.example, true",
        "*, any.example, true",
        "example, an.example, false"
    })
    void hosts_without_proxy_are_patterns(String pattern, String host, boolean direct) {
        assertThat(new ProxyServer("http", "p", 1, Optional.empty(), List.of(pattern)).isFor(host))
                .isEqualTo(!direct);
    }

    @Test
    void who_one_is_prints_nothing() {
        assertThat(server(Optional.of(new Login("me", "geheim"))).toString()).doesNotContain("geheim");
    }
}
