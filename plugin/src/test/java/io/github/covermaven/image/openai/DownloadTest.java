package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.ServiceException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Dns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class DownloadTest {

    /** The service; and a host that is not the service. */
    @StartStop
    private final MockWebServer service = new MockWebServer();

    @StartStop
    private final MockWebServer blobs = new MockWebServer();

    private Given given;

    @BeforeEach
    void twoRetries() {
        given = Given.service(service).retries(2);
    }

    private Picture fetched(Object url) {
        try (ImageProvider provider = given.provider()) {
            return provider.fetch(new Delivery.Link(url.toString(), Optional.empty()));
        }
    }

    private ServiceException failed(Object url) {
        return catchThrowableOfType(ServiceException.class, () -> fetched(url));
    }

    @Test
    void aPictureIsKnownByItsBytesAndNotByItsName() {
        blobs.enqueue(Responses.bytes(Pictures.JPEG));

        Picture picture = fetched(blobs.url("/cover.png"));

        assertThat(picture.format()).isEqualTo(ImageFormat.JPEG);
        assertThat(picture.bytes()).isEqualTo(Pictures.JPEG);
    }

    @Test
    void itIsGotWithTheQueryAsItWas() throws Exception {
        blobs.enqueue(Responses.bytes(Pictures.PNG));
        String query = "sig=a%2Bb%3D&se=2026-11-22T12%3A00Z&rsct=image/png&st=a+b";

        fetched(blobs.url("/").toString() + "a%2Fb.png?" + query);

        RecordedRequest request = blobs.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget()).isEqualTo("/a%2Fb.png?" + query);
    }

    @Test
    void anotherHostDoesNotGetTheKey() throws Exception {
        blobs.enqueue(Responses.bytes(Pictures.PNG));

        fetched(blobs.url("/1"));

        assertThat(blobs.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void theServiceItselfGetsTheKey() throws Exception {
        service.enqueue(Responses.bytes(Pictures.PNG));

        fetched(service.url("/v1/images/1/content"));

        assertThat(service.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + Given.KEY);
    }

    @Test
    void aRedirectToAnotherHostDoesNotTakeTheKeyAlong() throws Exception {
        service.enqueue(Responses.redirect(302, blobs.url("/2")));
        blobs.enqueue(Responses.redirect(307, blobs.url("/3")));
        blobs.enqueue(Responses.bytes(Pictures.PNG));

        assertThat(fetched(service.url("/1")).format()).isEqualTo(ImageFormat.PNG);

        assertThat(blobs.takeRequest().getHeaders().get("Authorization")).isNull();
        assertThat(blobs.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void fiveRedirectsAreFollowedAndNotASixth() {
        for (int i = 0; i < 6; i++) {
            blobs.enqueue(Responses.redirect(302, "/" + i));
        }

        assertThat(failed(blobs.url("/")).problem()).contains("more than 5 redirects");
        assertThat(blobs.getRequestCount()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://blob.example/1", "file:///etc/passwd", "http://"})
    void aRedirectAwayFromHttpIsNotFollowed(String location) {
        blobs.enqueue(Responses.redirect(302, location));

        assertThat(failed(blobs.url("/")).problem()).contains("redirects to what is not an http(s) URL");
    }

    @Test
    void aLinkThatIsNoUrlIsRefused() {
        assertThat(failed("file:///etc/passwd").problem()).contains("not an http(s) URL");
    }

    @Test
    void anyFormThatIsNoPictureIsToldByHowItBegins() {
        blobs.enqueue(Responses.html(200, "<html>\u001b[1mPlease log in</html>"));

        assertThat(failed(blobs.url("/")).problem()).contains("it begins with \"<html>Please log in</html>\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void aLinkThatHasExpiredIsSaidToHave(int status) {
        blobs.enqueue(Responses.html(status, "<Error><Code>AuthenticationFailed</Code></Error>"));

        ServiceException e = failed(blobs.url("/?sig=hidden"));

        assertThat(e.remedy()).contains("has expired");
        assertThat(e.getMessage()).contains("AuthenticationFailed").doesNotContain("hidden");
        assertThat(blobs.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 504, 429})
    void aPassingFailureIsTriedAgainWhichCostsNothing(int status) {
        blobs.enqueue(Responses.html(status, "busy"));
        blobs.enqueue(Responses.html(status, "busy"));
        blobs.enqueue(Responses.bytes(Pictures.PNG));

        assertThat(fetched(blobs.url("/")).format()).isEqualTo(ImageFormat.PNG);
    }

    @Test
    void aDownloadThatBreaksOffIsTriedAgain() {
        blobs.enqueue(Responses.bytes(Pictures.PNG)
                .newBuilder()
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
        blobs.enqueue(Responses.bytes(Pictures.PNG));

        assertThat(fetched(blobs.url("/")).format()).isEqualTo(ImageFormat.PNG);
    }

    @Test
    void aDownloadThatCrawlsIsGivenUp() {
        given.timeout(Duration.ofMillis(400)).retries(0);
        blobs.enqueue(new MockResponse.Builder()
                .body("x".repeat(100))
                .throttleBody(1, 100, java.util.concurrent.TimeUnit.MILLISECONDS)
                .build());

        assertThat(failed(blobs.url("/")).problem()).contains("did not answer in time");
    }

    @Test
    void aDownloadWithoutEndIsNotReadOn() {
        blobs.enqueue(new MockResponse.Builder()
                .body(new okio.Buffer().write(new byte[Wire.LARGEST_BODY + 1]))
                .build());

        assertThat(failed(blobs.url("/")).problem()).contains("larger than 100 MB");
    }

    /** The service is somewhere in the internet. */
    private Given remote() {
        return given.baseUrl("https://api.example/v1")
                .dns(name -> name.equals("api.example") ? addresses("93.184.216.34") : Dns.SYSTEM.lookup(name));
    }

    private static List<InetAddress> addresses(String literal) throws UnknownHostException {
        return List.of(InetAddress.getByName(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "127.1", "2130706433"})
    void aLinkIntoThisMachineIsRefused(String host) {
        remote();

        assertThat(failed("http://" + host + ":" + blobs.getPort() + "/latest/meta-data")
                        .problem())
                .contains("in this machine's own network");
        assertThat(blobs.getRequestCount()).isZero();
    }

    @Test
    void aNameThatResolvesIntoThisNetworkIsRefused() {
        remote().dns(name -> name.equals("blob.example") ? addresses("169.254.169.254") : addresses("93.184.216.34"));

        assertThat(failed("http://blob.example/latest").problem())
                .contains("leads to http://blob.example, which is in this machine's own network");
    }

    @Test
    void aRedirectIntoThisNetworkIsRefused() throws Exception {
        InetAddress second = InetAddress.getByName("127.0.0.2");
        remote().local(second::equals);
        blobs.enqueue(Responses.redirect(302, "http://127.0.0.2:" + blobs.getPort() + "/secret"));

        assertThat(failed("http://127.0.0.1:" + blobs.getPort() + "/").problem())
                .contains("http://127.0.0.2:%d, which is in this machine's".formatted(blobs.getPort()));
        assertThat(blobs.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "127.9.9.9",
                "0.1.2.3",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::127.0.0.1"
            })
    void addressesOfOnesOwnNetworkAreKnown(String address) throws Exception {
        assertThat(LocalAddress.isLocal(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "100.128.0.1",
                "172.32.0.1",
                "198.18.0.7",
                "2606:2800:220:1::1",
                "64:ff9b::5db8:d822"
            })
    void addressesOfTheInternetAreNot(String address) throws Exception {
        assertThat(LocalAddress.isLocal(InetAddress.getByName(address))).isFalse();
    }
}
