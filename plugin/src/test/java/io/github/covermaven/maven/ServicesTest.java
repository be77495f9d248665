package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageProviderFactory;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Picture;
import io.github.covermaven.maven.SettingsReader.Surroundings;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import io.github.covermaven.problem.SettingsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import okio.ByteString;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Each preset against a stand-in that asks and answers as that service does. */
class ServicesTest {

    private static final ByteString PNG =
            ByteString.decodeHex("89504e470d0a1a0a0000000d4948445200000002000000010802000000"
                    + "7b40e8dd0000000a49444154789c636000000002000148afa471" + "0000000049454e44ae426082");
    private static final String BASE64 = PNG.base64();
    private static final ImageRequest REQUEST = new ImageRequest("A dog", new Caption("", List.of(), ""));

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @TempDir
    private Path project;

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "OPENAI_API_KEY", "key-of-openai",
            "AZURE_OPENAI_API_KEY", "key-of-azure",
            "SILICONFLOW_API_KEY", "key-of-siliconflow",
            "ZHIPUAI_API_KEY", "key-of-zhipu",
            "ARK_API_KEY", "key-of-ark",
            "TOGETHER_API_KEY", "key-of-together",
            "OPENROUTER_API_KEY", "key-of-openrouter",
            "XAI_API_KEY", "key-of-xai"));

    /** What each service answers when it draws. */
    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry("openai", "{\"created\":1,\"data\":[{\"b64_json\":\"%s\"}],\"size\":\"1280x672\",\"usage\":{}}"),
            Map.entry("azure", "{\"created\":1,\"data\":[{\"b64_json\":\"%s\",\"content_filter_results\":{}}]}"),
            Map.entry(
                    "relay",
                    "{\"created\":1,\"data\":[{\"url\":\"\",\"b64_json\":\"data:image/png;base64,%s\",\"revised_prompt\":\"\"}]}"),
            Map.entry("siliconflow", "{\"images\":[{\"url\":\"@\"}],\"timings\":{\"inference\":1.2},\"seed\":7}"),
            Map.entry(
                    "zhipu",
                    "{\"created\":1,\"data\":[{\"url\":\"@\"}],\"content_filter\":[{\"role\":\"assistant\",\"level\":3}]}"),
            Map.entry(
                    "ark",
                    "{\"model\":\"m\",\"created\":1,\"data\":[{\"url\":\"@\",\"size\":\"2560x1440\"}],\"usage\":{}}"),
            Map.entry(
                    "together",
                    "{\"id\":\"1\",\"model\":\"m\",\"data\":[{\"index\":0,\"b64_json\":\"%s\",\"url\":null}]}"),
            Map.entry("openrouter", "{\"created\":1,\"data\":[{\"b64_json\":\"%s\",\"media_type\":\"image/png\"}]}"),
            Map.entry("xai", "{\"data\":[{\"url\":\"@\",\"respect_moderation\":true,\"revised_prompt\":\"\"}]}"),
            Map.entry(
                    "localai",
                    "{\"created\":1,\"id\":\"1\",\"data\":[{\"embedding\":null,\"index\":0,\"url\":\"@\"}]}"),
            Map.entry("ollama", "{\"created\":1,\"data\":[{\"b64_json\":\"%s\"}]}")));

    private static final List<String> SERVICES = List.copyOf(ANSWERS.keySet());

    private ImageSettings settings(Map<String, String> given) {
        Surroundings surroundings = new Surroundings(project, project, false, environment);
        return new SettingsReader(
                        surroundings,
                        new Credentials(new Settings(), request -> null, environment),
                        new Proxies(new Settings(), request -> null))
                .read(new Parameters(given), project)
                .drawing()
                .image();
    }

    /** The service's own path, on the stand-in. */
    private Map<String, String> given(String service, String... more) {
        Map<String, String> given = new HashMap<>(Map.of("service", service, "retries", "0"));
        String own = new Services().parameters(service).getOrDefault("baseUrl", "https://any.example/v1");
        given.put("baseUrl", server.url(own.replaceFirst("https?://[^/]+", "")).toString());
        if (!Set.of("openai", "relay").contains(service)) {
            given.put("model", "a-model");
        }
        for (int i = 0; i < more.length; i += 2) {
            given.put(more[i], more[i + 1]);
        }
        return given;
    }

    private static ImageProvider provider(ImageSettings settings) {
        return ServiceLoader.load(ImageProviderFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.name().equals("openai"))
                .findFirst()
                .orElseThrow()
                .create(settings);
    }

    private Picture drawn(Map<String, String> given) {
        try (ImageProvider provider = provider(settings(given))) {
            Delivery delivery = provider.draw(REQUEST);
            return delivery instanceof Delivery.Link link
                    ? provider.fetch(link)
                    : ((Delivery.Image) delivery).picture();
        }
    }

    private ServiceException failed(String service, int status, String body) {
        server.enqueue(json(status, body));
        try (ImageProvider provider = provider(settings(given(service)))) {
            return catchThrowableOfType(ServiceException.class, () -> provider.draw(REQUEST));
        }
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private RecordedRequest sent(String service, String... more) throws InterruptedException {
        String answer = ANSWERS.get(service);
        server.enqueue(json(
                200,
                answer.replace("%s", BASE64)
                        .replace("@", server.url("/p.png?sig=a%2Bb").toString())));
        if (answer.contains("@")) {
            server.enqueue(
                    new MockResponse.Builder().body(new Buffer().write(PNG)).build());
        }
        assertThat(drawn(given(service, more)).bytes()).isEqualTo(PNG.toByteArray());
        return server.takeRequest();
    }

    @Test
    void every_preset_is_tried_here() {
        assertThat(new Services().names()).isEqualTo(new TreeSet<>(SERVICES));
    }

    @Test
    void a_preset_fills_in_nothing_but_parameters_that_users_have_too() throws Exception {
        Set<String> parameters = new TreeSet<>();
        try (var in = ServicesTest.class.getResourceAsStream("public-parameters.txt")) {
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("cover."))
                    .forEach(line -> parameters.add(line.split("\\s+")[0].substring("cover.".length())));
        }
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(parameters)
                        .containsAll(new Services().parameters(service).keySet()));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void the_picture_in_its_answer_is_found(String service) throws Exception {
        assertThat(sent(service).getMethod()).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "openai      | /v1/images/generations     | {'model':'gpt-image-2','prompt':'A dog','size':'1280x672','quality':'medium','output_format':'jpeg'}",
                "azure       | /v1/images/generations     | {'model':'a-model','prompt':'A dog'}",
                "relay       | /v1/images/generations     | {'model':'gpt-image-2','prompt':'A dog','size':'1280x672','quality':'medium','output_format':'jpeg'}",
                "siliconflow | /v1/images/generations     | {'model':'a-model','prompt':'A dog','image_size':'1664x928'}",
                "zhipu       | /api/paas/v4/images/generations | {'model':'a-model','prompt':'A dog'}",
                "ark         | /api/v3/images/generations | {'model':'a-model','prompt':'A dog','size':'2560x1440','watermark':false}",
                "together    | /v1/images/generations     | {'model':'a-model','prompt':'A dog','width':1280,'height':672}",
                "openrouter  | /api/v1/images             | {'model':'a-model','prompt':'A dog','aspect_ratio':'16:9'}",
                "xai         | /v1/images/generations     | {'model':'a-model','prompt':'A dog','aspect_ratio':'16:9'}",
                "localai     | /v1/images/generations     | {'model':'a-model','prompt':'A dog'}",
                "ollama      | /v1/images/generations     | {'model':'a-model','prompt':'A dog'}"
            },
            quoteCharacter = '"')
    void it_is_asked_in_its_own_terms_and_for_nothing_it_does_not_know(String service, String target, String body)
            throws Exception {
        RecordedRequest request = sent(service);

        assertThat(request.getTarget()).isEqualTo(target);
        JsonNode asked = new ObjectMapper().readTree(request.getBody().utf8());
        assertThat(asked).isEqualTo(new ObjectMapper().readTree(body.replace('\'', '"')));
    }

    /** As preset and table of models say together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "siliconflow | Qwen/Qwen-Image    | {'model':'Qwen/Qwen-Image','prompt':'A dog','image_size':'1664x928'}",
                "siliconflow | Kwai-Kolors/Kolors | {'model':'Kwai-Kolors/Kolors','prompt':'A dog','image_size':'1024x1024'}",
                "zhipu       | glm-image          | {'model':'glm-image','prompt':'A dog','size':'1728x960'}",
                "ark         | doubao-seedream-4-5-251128 | {'model':'doubao-seedream-4-5-251128','prompt':'A dog','size':'2560x1440','watermark':false}",
                "xai         | grok-imagine-image | {'model':'grok-imagine-image','prompt':'A dog','aspect_ratio':'16:9'}"
            },
            quoteCharacter = '"')
    void its_own_models_are_asked_for_in_a_size_that_suits_them(String service, String model, String body)
            throws Exception {
        JsonNode asked = new ObjectMapper()
                .readTree(sent(service, "model", model).getBody().utf8());

        assertThat(asked).isEqualTo(new ObjectMapper().readTree(body.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource({
        "openai, Bearer key-of-openai",
        "relay, Bearer key-of-openai",
        "siliconflow, Bearer key-of-siliconflow",
        "zhipu, Bearer key-of-zhipu",
        "ark, Bearer key-of-ark",
        "together, Bearer key-of-together",
        "openrouter, Bearer key-of-openrouter",
        "xai, Bearer key-of-xai"
    })
    void it_gets_its_own_key(String service, String authorization) throws Exception {
        assertThat(sent(service).getHeaders().get("Authorization")).isEqualTo(authorization);
    }

    @Test
    void azure_gets_its_key_in_its_own_header() throws Exception {
        RecordedRequest request = sent("azure");

        assertThat(request.getHeaders().get("api-key")).isEqualTo("key-of-azure");
        assertThat(request.getHeaders().get("Authorization")).isNull();
    }

    /** Another service's key, lying in the environment, is none of its business. */
    @ParameterizedTest
    @ValueSource(strings = {"ollama", "localai"})
    void a_service_on_ones_own_machine_is_sent_no_key(String service) throws Exception {
        assertThat(sent(service).getHeaders().toMultimap().toString()).doesNotContain("key-of");
    }

    @Test
    void unless_one_is_named() throws Exception {
        environment.put("LOCALAI_KEY", "key-of-localai");

        assertThat(sent("localai", "apiKeyEnv", "LOCALAI_KEY").getHeaders().get("Authorization"))
                .isEqualTo("Bearer key-of-localai");
    }

    @ParameterizedTest
    @CsvSource({"siliconflow, SILICONFLOW_API_KEY", "openai, OPENAI_API_KEY"})
    void without_its_key_the_remedy_names_the_variable(String service, String variable) {
        environment.remove(variable);

        try (ImageProvider provider = provider(settings(given(service)))) {
            assertThatThrownBy(() -> provider.draw(REQUEST))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining(variable);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "azure, baseUrl, openai.azure.com/openai/v1",
        "relay, baseUrl, /v1",
        "siliconflow, model, Qwen",
        "ollama, model, z-image"
    })
    void what_only_the_user_can_know_is_asked_for_with_an_example(String service, String parameter, String example) {
        Map<String, String> given = given(service);
        given.remove(parameter);

        assertThatThrownBy(() -> settings(given))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.service=" + service + " needs cover." + parameter)
                .hasMessageContaining(example);
    }

    @Test
    void but_not_where_a_card_is_drawn() {
        assertThat(settings(Map.of("service", "azure", "provider", "card"))).isNotNull();
    }

    @Test
    void a_service_that_is_none_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> settings(Map.of("service", "midjourney")))
                .hasMessageContaining("cover.service=midjourney is unknown")
                .hasMessageContaining("azure, localai, ollama");
    }

    @Test
    void what_the_user_sets_goes_before_the_preset() throws Exception {
        RecordedRequest request =
                sent("openrouter", "path", "/images/generations", "sizeField", "size", "size", "1024x1024");

        assertThat(request.getTarget()).isEqualTo("/api/v1/images/generations");
        assertThat(request.getBody().utf8()).contains("\"size\":\"1024x1024\"").doesNotContain("aspect_ratio");
    }

    @Test
    void what_has_parts_is_added_to_the_presets() throws Exception {
        RecordedRequest request = sent("azure", "headers", "x-team=covers", "query", "api-version=preview");
        RecordedRequest other = sent("ark", "extraBody", "{\"seed\":7}");

        assertThat(request.getHeaders().get("api-key")).isEqualTo("key-of-azure");
        assertThat(request.getHeaders().get("x-team")).isEqualTo("covers");
        assertThat(request.getTarget()).endsWith("?api-version=preview");
        assertThat(other.getBody().utf8()).contains("\"seed\":7,\"watermark\":false");
    }

    @Test
    void the_environments_base_url_does_not_divert_a_service_that_has_an_address() {
        environment.put("OPENAI_BASE_URL", "https://relay.example/v1");

        assertThat(settings(Map.of("service", "xai", "model", "grok")).baseUrl().orElseThrow())
                .hasToString("https://api.x.ai/v1");
        assertThat(settings(Map.of("service", "relay")).baseUrl().orElseThrow())
                .hasToString("https://relay.example/v1");
        assertThat(settings(Map.of()).baseUrl().orElseThrow()).hasToString("https://relay.example/v1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relay | 400 | {'error':{'message':'model not mapped (request id: 9)','type':'new_api_error','param':'','code':'model_not_found'}} | RUN | model not mapped",
                "relay | 429 | {'error':{'message':'no quota','type':'new_api_error','code':'insufficient_user_quota'}} | RUN | no quota",
                "azure | 404 | {'error':{'code':'DeploymentNotFound','message':'The API deployment does not exist.'}} | RUN | deployment does not exist",
                "azure | 400 | {'error':{'code':'content_filter','message':'filtered','inner_error':{}}} | PROMPT | filtered",
                "siliconflow | 400 | {'code':20012,'message':'Model does not exist.','data':null} | PICTURE | Model does not exist",
                "siliconflow | 401 | \"Invalid token\" | RUN | Invalid token",
                "zhipu | 400 | {'error':{'code':'1211','message':'模型不存在'}} | RUN | 模型不存在",
                "zhipu | 400 | {'error':{'code':'1301','message':'可能包含不安全或敏感内容'},'contentFilter':[{'level':1,'role':'user'}]} | PROMPT | 敏感内容",
                "zhipu | 429 | {'error':{'code':'1113','message':'您的账户已欠费,请充值后重试'}} | RUN | add credit",
                "zhipu | 429 | {'error':{'code':'1302','message':'并发数过高'}} | PICTURE | 并发数过高",
                "ark | 400 | {'error':{'code':'InvalidParameter','message':'size too small','param':'size','type':'BadRequest'}} | RUN | size too small",
                "ark | 400 | {'error':{'code':'InputTextRiskDetection','message':'sensitive content','type':'BadRequest'}} | PROMPT | say it in other words",
                "ark | 403 | {'error':{'code':'AccountOverdueError','message':'overdue balance','type':'Forbidden'}} | RUN | add credit",
                "siliconflow | 403 | {'code':30011,'message':'Your paid balance is insufficient.','data':null} | RUN | add credit",
                "together | 422 | {'id':'1','error':{'message':'height must be a multiple','type':'invalid_request_error','param':'height','code':null}} | RUN | multiple",
                "openrouter | 402 | {'error':{'code':402,'message':'Insufficient credits'}} | RUN | Insufficient credits",
                "xai | 400 | {'code':'Client specified an invalid argument','error':'Argument not supported: size'} | PICTURE | Argument not supported",
                "xai | 200 | {'data':[{'url':'','respect_moderation':false}]} | PROMPT | say it in other words",
                "localai | 500 | {'error':{'code':500,'message':'could not load model','type':''}} | PICTURE | could not load model",
                "ollama | 404 | {'error':{'message':'model not found, try pulling it first','type':'not_found_error','param':null,'code':null}} | RUN | try pulling",
                "ollama | 200 | {'error':{'message':'out of memory','type':'api_error'}} | PICTURE | out of memory"
            },
            quoteCharacter = '`')
    void its_errors_are_understood(String service, int status, String body, Reach reach, String words) {
        ServiceException e = failed(service, status, body.replace('\'', '"'));

        assertThat(e.getMessage()).contains(words);
        assertThat(e.reach()).isEqualTo(reach);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void the_web_page_of_a_gateway_before_it_is_understood(String service) {
        ServiceException e = failed(service, 524, "<html>524: A timeout occurred</html>");

        assertThat(e.reach()).isEqualTo(Reach.PICTURE);
        assertThat(e.problem()).contains("524").contains("may have drawn and billed it");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_body_that_is_the_picture_itself_is_taken(String service) {
        server.enqueue(new MockResponse.Builder().body(new Buffer().write(PNG)).build());

        assertThat(drawn(given(service)).bytes()).isEqualTo(PNG.toByteArray());
    }
}
