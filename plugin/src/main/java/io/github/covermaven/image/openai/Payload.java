package io.github.covermaven.image.openai;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Money;
import io.github.covermaven.problem.ServiceException.Reach;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Reads the one string that stands for the picture: a link, a {@code data:} URI or bare base64. */
record Payload(HttpUrl base, PictureCheck pictures, ForeignText foreign) {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern DATA = Pattern.compile("(?i)data:[^,]{0,200};base64,");
    private static final Pattern RELATIVE = Pattern.compile("(?=.*[/.])[^\\s:\"'<>{}\\\\][^\\s\"'<>{}\\\\]{0,2000}");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    /** @throws Failure when it is damaged, or no picture */
    Delivery read(Enclosure enclosure, Optional<Money> cost) {
        return new Delivery.Image(pictures.check(enclosure.bytes().orElseThrow(Payload::damaged)), cost);
    }

    /** @throws Failure when it is none of these, or no picture */
    Delivery read(String value, Optional<Money> cost) {
        if (ABSOLUTE.matcher(value).matches()) {
            return new Delivery.Link(value, cost);
        }
        var data = DATA.matcher(value);
        if (data.lookingAt()) {
            byte[] bytes = decode(value.substring(data.end())).orElseThrow(Payload::damaged);
            return new Delivery.Image(pictures.check(bytes), cost);
        }
        // A JPEG in base64 begins with a slash, as a path does: a picture first.
        return decode(value)
                .filter(bytes -> ImageFormat.of(bytes).isPresent())
                .<Delivery>map(bytes -> new Delivery.Image(pictures.check(bytes), cost))
                .or(() -> relative(value).map(url -> new Delivery.Link(url, cost)))
                .orElseThrow(() -> new Failure(
                        Reach.PICTURE,
                        "the service's answer has neither a picture nor a link to one: \"%s\""
                                .formatted(foreign.clean(value)),
                        ""));
    }

    private static Failure damaged() {
        return new Failure(Reach.PICTURE, "the base64 of the picture is damaged", "");
    }

    private Optional<String> relative(String value) {
        return RELATIVE.matcher(value).matches()
                ? Optional.ofNullable(base.resolve(value)).map(HttpUrl::toString)
                : Optional.empty();
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(BREAKS.matcher(base64).replaceAll("")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
