package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageProviderFactory;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.problem.SettingsException;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardProviderFactoryTest {

    private final ImageRequest request = new ImageRequest("", Captions.caption("Notes", "", ""));

    @Test
    void isFoundByItsName() {
        assertThat(ServiceLoader.load(ImageProviderFactory.class))
                .filteredOn(factory -> factory.name().equals("card"))
                .singleElement()
                .isInstanceOf(CardProviderFactory.class);
    }

    @Test
    void makesAProviderThatCostsNothingAndNeedsNoNetwork() {
        ImageProvider provider = new CardProviderFactory().create(Settings.none());

        assertThat(provider.isPaid()).isFalse();
        assertThat(provider.isRemote()).isFalse();
    }

    @Test
    void draws1200x630WhenNoSizeIsSet() {
        ImageProvider provider = new CardProviderFactory().create(Settings.none());

        assertThat(provider.order(request).size()).isEqualTo("1200x630");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200x4096", "4096x200", " 1600x900 "})
    void takesSizesFrom200To4096(String size) {
        ImageProvider provider = new CardProviderFactory().create(Settings.size(size));

        assertThat(provider.order(request).size()).isEqualTo(size.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"199x630", "1200x4097", "wide", "1200", "", "-5x5", "1200x630px"})
    void refusesOtherSizes(String size) {
        assertThatThrownBy(() -> new CardProviderFactory().create(Settings.size(size)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.size is \"" + size + "\"")
                .hasMessageContaining("from 200 to 4096");
    }

    @ParameterizedTest
    @ValueSource(strings = {"avif", "gif", "tiff", ""})
    void refusesFormatsOtherThanPngJpegAndWebp(String format) {
        assertThatThrownBy(() -> new CardProviderFactory().create(Settings.format(format)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.format is \"" + format + "\"")
                .hasMessageContaining("png, jpeg or webp");
    }
}
