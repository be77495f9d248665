package io.github.covermaven.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {

    @Test
    void thereAreEightPresetsAndTheFirstIsEditorial() {
        assertThat(Style.presets())
                .extracting(Style::name)
                .containsExactly("editorial", "watercolor", "ink", "papercut", "risograph", "lineart", "clay", "photo");
    }

    @Test
    void presetsHaveMediumPaletteLightAndLength() {
        assertThat(Style.presets())
                .allSatisfy(style -> assertThat(style.text())
                        .matches("[A-Z].{20,120}?\\. .*Palette.*#[0-9A-F]{6}.*")
                        .containsIgnoringCase("light")
                        .satisfies(text -> assertThat(text.split(" ")).hasSizeBetween(40, 75)));
    }

    @Test
    void presetsAreNamedInAnyCaseAndAnythingElseIsTheUsersOwn() {
        assertThat(Style.of(" Ink ").name()).isEqualTo("ink");
        assertThat(Style.of("neon\nsigns")).isEqualTo(new Style("custom", "neon signs"));
    }
}
