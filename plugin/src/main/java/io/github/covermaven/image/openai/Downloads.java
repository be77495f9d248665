package io.github.covermaven.image.openai;

import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.ServiceException.Reach;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Brings a picture from where a link leads, wherever that is, without telling anyone the key but the service itself. */
record Downloads(
        Wire wire,
        Credentials credentials,
        TargetGuard guard,
        PictureCheck pictures,
        NetworkFault network,
        LinkDiagnosis diagnosis) {

    private static final int MOST_REDIRECTS = 5;

    /** @throws Failure when no picture comes */
    Picture get(String link) {
        HttpUrl url = Optional.ofNullable(HttpUrl.parse(link))
                .orElseThrow(() -> new Failure(Reach.PICTURE, "the link to the picture is not an http(s) URL", ""));
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = send(url);
            if (!answer.isRedirect()) {
                return picture(answer, url);
            }
            HttpUrl from = url;
            url = answer.header("location")
                    .map(url::resolve)
                    .orElseThrow(() -> new Failure(
                            Reach.PICTURE,
                            "%s redirects to what is not an http(s) URL".formatted(Origin.of(from)),
                            ""));
        }
        throw new Failure(
                Reach.PICTURE,
                "the link to the picture led through more than %d redirects".formatted(MOST_REDIRECTS),
                "");
    }

    private Answer send(HttpUrl url) {
        Request.Builder request = new Request.Builder().url(url).header("Accept", "image/*");
        credentials.addTo(request, url);
        try {
            return wire.send(request.build(), guard.names(url));
        } catch (TargetGuard.LocalTargetException e) {
            throw new Failure(
                    Reach.PICTURE,
                    "the link to the picture leads to %s, which is in this machine's own network"
                            .formatted(Origin.of(url)),
                    "only a service whose base URL (cover.baseUrl) is there too may give such links");
        } catch (IOException e) {
            throw network.of(e, Origin.of(url).toString(), false);
        }
    }

    private Picture picture(Answer answer, HttpUrl url) {
        if (answer.isSuccess()) {
            return pictures.check(answer.body());
        }
        throw diagnosis.of(answer, Origin.of(url).toString());
    }
}
